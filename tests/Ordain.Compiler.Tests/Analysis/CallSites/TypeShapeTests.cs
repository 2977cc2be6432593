using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>Types that orders can be: what gives a member its value without an assignment is a value.</summary>
public sealed class TypeShapeTests
{
    private const string Bases = """
        public abstract record Numbered([property: Required] string? Number);
        public abstract class Named { protected Named() => Number = "1"; [Required] public string? Number { get; set; } }
        public abstract class Plain { [Required] public string? Number { get; set; } }
        public abstract class Virtual { [Required] public virtual string? Number { get; set; } }
        public abstract class Hidden { public string? Number { get; set; } }
        public interface INumbered { string? Number { get; set; } }

        """;

    /// <summary>What the type does, its declaration, code that is certainly wrong, and code that may be right.</summary>
    private static readonly (string Name, string Type, string Wrong, string Right)[] _pairs =
    [
        ("positional", "record T([property: Required] string? Number, string? Note = null)", "_ = new {|#0:T|}(null).Validate();", "_ = new T(text).Validate();"),
        ("positional with a default", "record T([property: Required] string? Number = \"1\")", "_ = new {|#0:T|}(\"\").Validate();", "_ = new T().Validate();"),
        ("positional, the member has an initializer of its own", "record T(string? Number) { [Required] public string? Number { get; init; } = Number ?? \"1\"; }", "_ = new T(text) {|#0:with|} { Number = null } is var one && one.Validate().IsValid;", "_ = new T(null).Validate();"),
        ("positional, the member gets exactly that", "record T(string? Number) { [Required] public string? Number { get; init; } = Number; }", "_ = (new T(text) {|#0:with|} { Number = null }).Validate();", "_ = new T(text).Validate();"),
        ("positional, the base gets something else", "record T(string? Note) : Numbered(\"1\")", "_ = (new T(text) {|#0:with|} { Number = null }).Validate();", "_ = new T(text).Validate();"),
        ("positional, the base gets nearly that", "record T(string? Number) : Numbered(Number ?? \"1\")", "_ = (new T(text) {|#0:with|} { Number = null }).Validate();", "_ = new T(null as string).Validate();"),
        ("a second constructor", "record T([property: Required] string? Number) { public T() : this(\"1\") { } }", "_ = new {|#0:T|}(null as string).Validate();", "_ = new T().Validate();"),
        ("a copy that is written", "record T { public T() { } private T(T other) => Number = \"1\"; [Required] public string? Number { get; init; } }", "_ = (new T { Number = text } {|#0:with|} { Number = null }).Validate();", "_ = (new T { Number = null } with { }).Validate();"),
        ("primary constructor of a class", "class T(string? number) { [Required] public string? Number { get; set; } = number; }", "var one = new {|#0:T|}(text); one.Number = null; _ = one.Validate();", "_ = new T(text).Validate();"),
        ("constructor of a base", "class T : Named", "var one = new {|#0:T|}(); one.Number = null; _ = one.Validate();", "_ = new T().Validate();"),
        ("member of a base", "class T : Plain", "_ = new {|#0:T|}().Validate();", "Plain one = new T(); one.Number = text; _ = ((T)one).Validate();"),
        ("member that is overridden", "class T : Virtual { public override string? Number { get; set; } = \"1\"; }", "var one = new {|#0:T|}(); one.Number = null; _ = one.Validate();", "_ = new T().Validate(); Virtual two = new T { Number = null }; two.Number = text; _ = ((T)two).Validate();"),
        ("member that hides another", "class T : Hidden { [Required] public new string? Number { get; set; } }", "var one = new {|#0:T|}(); var two = new T(); ((Hidden)two).Number = text; _ = one.Validate();", "var one = new T { Number = text }; ((Hidden)one).Number = null; _ = one.Validate();"),
        ("through an interface", "class T : INumbered { [Required] public string? Number { get; set; } }", "INumbered one = new {|#0:T|}(); _ = ((T)one).Validate();", "INumbered one = new T(); one.Number = text; _ = ((T)one).Validate();"),
        ("field keyword in the getter", "class T { [Required] public string? Number { get => field ?? \"1\"; set; } }", "", "_ = new T().Validate(); var one = new T { Number = null }; _ = one.Validate();"),
        ("field keyword in the setter", "class T { [Required] public string? Number { get; set => field = value ?? \"1\"; } }", "", "_ = new T { Number = null }.Validate(); var one = new T(); one.Number = null; _ = one.Validate();"),
        ("initializer", "class T { [Required] public string? Number { get; set; } = \"1\"; }", "_ = new {|#0:T|} { Number = null }.Validate();", "_ = new T().Validate();"),
        ("initializer, of an object", "class T { [Required] public string? Number { get; set; } public Line First { get; } = new() { Sku = \"1\" }; }", "_ = new {|#0:T|} { First = { Sku = text } }.Validate();", "var one = new T { Number = text, First = { Sku = null } }; one.First.Sku = text; _ = one.Validate(); _ = new T { Number = text }.Validate();"),
        ("initializer, of a list", "class T { [Required] public string? Number { get; set; } [MinLength(1)] public List<Line> Lines { get; } = [new Line { Sku = \"1\" }]; }", "_ = new {|#0:T|} { Lines = { new Line { Sku = text } } }.Validate();", "_ = new T { Number = text }.Validate(); var one = new T { Number = text, Lines = { new Line() } }; one.Lines.Clear(); one.Lines.Add(new Line { Sku = text }); _ = one.Validate();"),
        ("factory", "class T { [Required] public string? Number { get; set; } public static T Of(string? number) => new() { Number = number }; public static T Empty => new(); }", "_ = {|#0:T.Of(null)|}.Validate();", "_ = T.Of(text).Validate(); var one = T.Empty; one.Number = text; _ = one.Validate();"),
        ("operator", "class T { [Required] public string? Number { get; set; } public static T operator +(T order, string number) { order.Number = number; return order; } public static T operator ~(T order) { order.Number = \"1\"; return order; } public static T operator ++(T order) { order.Number = \"1\"; return order; } public static bool operator true(T order) { order.Number = \"1\"; return true; } public static bool operator false(T order) => false; public static implicit operator string?(T order) => order.Number = \"1\"; }", "var one = new {|#0:T|}(); _ = text + text; _ = one.Validate();", "var one = new T(); _ = one + text; _ = one.Validate(); one = new T(); var same = one; one += text; _ = same.Validate(); one = new T(); _ = ~one; _ = one.Validate(); one = new T(); same = one; one++; _ = same.Validate(); one = new T(); string? number = one; _ = one.Validate(); one = new T(); if (one) { _ = one.Validate(); }"),
        ("equality", "class T { [Required] public string? Number { get; set; } public static bool operator ==(T? one, T? two) { if (one is not null) { one.Number = \"1\"; } return false; } public static bool operator !=(T? one, T? two) => !(one == two); public override bool Equals(object? other) => false; public override int GetHashCode() => 0; }", "var one = new {|#0:T|}(); if (one is null) { return; } _ = one.Validate();", "var one = new T(); if (one == null) { return; } _ = one.Validate();"),
        ("struct", "record struct T { [Required] public string? Number { get; set; } }", "_ = new {|#0:T|}().Validate();", "var one = new T { Number = text }; var two = one; two.Number = null; _ = one.Validate(); object box = one; one.Number = null; _ = ((T)box).Validate();"),
        ("set", "class T { [Required] public string? Number { get; set; } [MaxLength(1)] public HashSet<string>? Tags { get; set; } }", "_ = new {|#0:T|} { Tags = [\"a\"] }.Validate();", "_ = new T { Number = text, Tags = [\"a\", \"a\"] }.Validate();"),
        ("deconstruction", "class T { [Required] public string? Number { get; set; } public void Deconstruct(out T self, out string? number) { self = this; number = Number; } }", "var one = new {|#0:T|}(); _ = one.Validate();", "var one = new T(); var (self, number) = one; self.Number = text; _ = one.Validate();"),
        ("indexer", "class T { [Required] public string? Number { get; set; } public string? this[string name] { get => Number; set => Number = value; } }", "var one = new {|#0:T|}(); var two = new T { Number = text }; two[text] = null; _ = one.Validate();", "var one = new T(); one[text] = text; _ = one.Validate(); one = new T { [text] = text }; _ = one.Validate();"),
        ("disposed", "class T : IDisposable { [Required] public string? Number { get; set; } public void Dispose() => Number = \"1\"; }", "using var one = new {|#0:T|}(); _ = one.Validate();", "var one = new T(); using (one) { } _ = one.Validate();"),
        ("nested", "class T { [Required] public string? Number { get; set; } public sealed class Steps { private readonly T _order = new(); public T Done(string number) { _order.Number = number; return _order; } } }", "_ = new {|#0:T|}().Validate();", "_ = new T.Steps().Done(text).Validate();"),
    ];

    [Fact]
    public Task WhatIsCertain_IsReported() => Creation.Verify(
        Source(static pair => pair.Wrong),
        [.. _pairs.Select((pair, number) => (pair, number)).Where(each => each.pair.Wrong.Length > 0).Select(each => Creation.NotSet(DiagnosticSeverity.Error, "Acme", "number", "Number", each.number))]);

    [Fact]
    public Task WhatMayBeRight_IsSilent() => Creation.Verify(Source(static pair => pair.Right));

    private static string Source(Func<(string Name, string Type, string Wrong, string Right), string> pick) => Bases + string.Concat(_pairs.Select((pair, number) => $$"""
        public static partial class Case{{number}}
        {
            [Contract("Acme")] public {{(pair.Type.Contains("struct ", StringComparison.Ordinal) ? "" : "sealed ")}}partial {{pair.Type}}{{(pair.Type.EndsWith('}') ? "" : ";")}}

            public sealed class Line { [Required] public string? Sku { get; set; } }

            public static void Run(string text) { {{pick(pair).Replace("{|#0:", "{|#" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":", StringComparison.Ordinal)}} }
        }

        """));
}
