using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>ORD3001: a required member that is not set.</summary>
public sealed class RequiredTests
{
    private static DiagnosticResult Number(DiagnosticSeverity severity, int location) => Creation.NotSet(severity, "Acme", "number", "Number", location);

    private static readonly string[] _handedOn =
    [
        "Consume(new {|#0:Order|}());",
        "Consume(new {|#0:Order|} { });",
        "Order order = {|#0:new|}(); Consume(order);",
        "Order order = {|#0:new|}() { Note = text }; Consume(order);",
        "return new {|#0:Order|} { Number = null };",
        "return new {|#0:Order|} { Number = (null) };",
        "return new {|#0:Order|} { Number = null! };",
        "return new {|#0:Order|} { Number = default };",
        "return new {|#0:Order|} { Number = \"\" };",
        "return new {|#0:Order|} { Number = \"  \" };",
        "return new {|#0:Order|} { Number = \" \" + \"\" };",
        "return new {|#0:Order|} { Number = Blank };",
        "return new {|#0:global::Order|} { Number = null };",
        "Func<Order> make = () => new {|#0:Order|}(); Consume(make);",
        "static Order Make() => {|#0:new|}(); Consume(Make());",
        "Consume(flag ? new {|#0:Order|}() : null);",
        "var list = new List<Order> { new {|#0:Order|}() }; Consume(list);",
        "Order[] list = [new {|#0:Order|}()]; Consume(list);",
        "foreach (Order each in new[] { new {|#0:Order|}() }) { Consume(each); }",
        "object boxed = (object)(new {|#0:Order|}()); Consume(boxed);",
    ];

    [Fact]
    public Task InitOnlyOrderThatIsHandedOn_IsAWarning() => Creation.Verify(CallSite.Bodies(_handedOn), [.. _handedOn.Select((_, i) => Number(DiagnosticSeverity.Warning, i))]);

    private static readonly string[] _used =
    [
        "_ = new {|#0:Order|}().Validate();",
        "_ = (new {|#0:Order|}()).Validate();",
        "_ = new {|#0:Order|}().ToJsonUtf8();",
        "var order = new {|#0:Order|} { Note = text }; _ = order.Validate();",
        "Order order = {|#0:new|}(); order.WriteJson(new System.Buffers.ArrayBufferWriter<byte>());",
        "var order = new {|#0:Order|}(); _ = PayloadExtensions.Validate(order);",
        "var order = new {|#0:Order|}(); _ = order.Validate(Order.Contract);",
        "_ = SubmitAsync(new {|#0:Order|}());",
        "var order = new {|#0:Order|}(); if (flag) { Consume(order.Note); } _ = order.Validate();",
        "_ = new {|#0:Draft|}().Validate();",
        "var one = new {|#0:Draft|}(); one.Method = method; one.Token = text; _ = one.Validate();",
        "Draft one = {|#0:new|}() { Method = Method.Invoice }; _ = SubmitAsync(one);",
        "switch (flag) { case true: var one = new {|#0:Draft|}(); _ = one.Validate(); break; }",
    ];

    [Fact]
    public Task OrderThatIsUsedAsItIs_IsAnError() => Creation.Verify(CallSite.Bodies(_used), [.. _used.Select((_, i) => Number(DiagnosticSeverity.Error, i))]);

    private static readonly string[] _complete =
    [
        "Consume(new Order { Number = \"A-1\" });",
        "Consume(new Order { Number = text });",
        "Consume(new Order { Number = maybe });",
        "Consume(new Order { Number = maybe ?? null });",
        "Consume(new Order { Number = flag ? null : text });",
        "Consume(new Order { Number = $\"{text}\" });",
        "Consume(new Order { Number = text.Trim() });",
        "Consume(new Order { Number = nameof(text) });",
        "Consume(new Order() with { Number = text });",
        "Consume((new Order()) with { Number = text });",
        "var order = new Order(); Consume(order with { Number = text });",
        "var order = new Order(); order = order with { Number = text }; _ = order.Validate();",
        "var order = new Order(); _ = (order with { Number = text }).Validate();",
        "Consume(other with { Number = null });",
        "Consume(new Draft());",
        "var one = new Draft(); Consume(one); _ = one.Validate();",
        "var one = new Draft(); one.Number = text; _ = one.Validate();",
        "var one = new Draft { Number = null }; one.Number = text; _ = one.Validate();",
        "var one = new Draft(); if (flag) { one.Number = text; } _ = one.Validate();",
        "var one = new Draft(); (one.Number, one.Token) = (text, text); _ = one.Validate();",
        "var one = new Draft(); one.Number ??= text; _ = one.Validate();",
        "var one = new Draft(); Fill(one); _ = one.Validate();",
        "var one = new Draft(); var same = one; same.Number = text; _ = one.Validate();",
        "var one = new Draft(); one = draft; _ = one.Validate();",
        "var one = new Draft(); Action set = () => one.Number = text; set(); _ = one.Validate();",
        "Draft one; one = new Draft(); one.Number = text; _ = one.Validate();",
        "Consume(new List<Order>());",
        "Consume(new Order[3]);",
        "Consume(default(Order));",
        "Consume(new Line());",
        "Consume(nameof(Order));",
    ];

    [Fact]
    public Task OrderThatIsOrMayBeComplete_IsSilent() => Creation.Verify(CallSite.Bodies(_complete));

    [Fact]
    public Task SeveralMembers_AreOneDiagnostic() => Creation.Verify(
        """
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Required] public string? A { get; init; }
            [Required, JsonPropertyName("b-b")] public int? B { get; init; }
            [Required] public int C { get; init; }
            [Required] public List<string>? D { get; init; }
            public string? E { get; init; }
        }

        public static class Client { public static Order Make() => new {|#0:Order|} { E = "" }; }
        """,
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "a, b-b, d", "A', 'B', 'D").WithMessage("Acme requires a, b-b, d: 'A', 'B', 'D' are not set here"));

    [Fact]
    public Task RequiredKeyword_IsLeftToTheCompiler() => Creation.Verify(
        """
        [Contract("Acme")]
        public sealed partial record Order { [Required] public required string? A { get; init; } }

        public static class Client
        {
            public static Order Missing() => new {|CS9035:Order|}();

            public static Order Empty() => new {|#0:Order|} { A = "" };
        }
        """,
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "a", "A"));

    [Theory]
    [InlineData("[Required(AllowEmptyStrings = true)] public string? A { get; init; }", "A = \"\"")]
    [InlineData("[Required] public string? A { get; init; } = \"x\";", "B = 1")]
    [InlineData("[Required] public string? A { get => \"x\"; init { } }", "B = 1")]
    [InlineData("[Required] public string? A => \"x\";", "B = 1")]
    [InlineData("[Required] public string? A { get; init; } public Order() { A = \"x\"; }", "B = 1")]
    [InlineData("[Required, DefaultsTo(Value = \"N/A\")] public string? A { get; init; }", "B = 1")]
    [InlineData("[Required, DefaultsTo(\"Other\")] public string? A { get; init; } public string? Other { get; init; }", "B = 1")]
    [InlineData("[Required] public int A { get; init; }", "B = 1")]
    [InlineData("[Required] public string? A { get; private set; }", "B = 1")]
    [InlineData("[Required, JsonIgnore] internal string? A { get; init; }", "B = 1")]
    public Task MemberThatNeedNotBeSet_IsSilent(string member, string initializer) => Creation.Verify($$"""
        [Contract("Acme")]
        public partial class Order { {{member}} public int? B { get; init; } }

        public static class Client { public static Order Make() => new() { {{initializer}} }; }
        """);

    [Theory]
    [InlineData("public", "public", true)]
    [InlineData("public", "private", false)]
    [InlineData("internal", "public", true)]
    [InlineData("internal", "internal", true)]
    [InlineData("internal", "private", false)]
    public Task MemberThatTheCodeCannotSet_IsSilent(string type, string setter, bool reported)
    {
        string source = $$"""
            [Contract("Acme")]
            {{type}} partial class Order { [Required] public string? A { get; {{(setter == "public" ? "" : setter)}} set; } public int? B { get; init; } }

            internal static class Client { public static object Make() => new {{(reported ? "{|#0:Order|}" : "Order")}} { B = 1 }.Validate(); }
            """;
        return reported ? Creation.Verify(source, Creation.NotSet(DiagnosticSeverity.Error, "Acme", "a", "A")) : Creation.Verify(source);
    }

    [Theory]
    [InlineData("record Order([property: Required] string? A, int? B = null)", "new {|#0:Order|}(null)", true)]
    [InlineData("record Order([property: Required] string? A, int? B = null)", "new {|#0:Order|}(\"\", 5)", true)]
    [InlineData("record Order([property: Required] string? A, int? B = null)", "new {|#0:Order|}(B: 5, A: null)", true)]
    [InlineData("record Order([property: Required] string? A, int? B = null)", "new Order(text)", false)]
    [InlineData("record Order([property: Required] string? A, int? B = null)", "new Order(B: 5, A: text)", false)]
    [InlineData("record Order([property: Required] string? A, int? B = null)", "new Order(null) { A = text }", false)]
    [InlineData("record Order([property: Required] string? A = \"x\", int? B = null)", "new Order()", false)]
    [InlineData("record Order([property: Required] string? A = null, int? B = null)", "new {|#0:Order|}()", true)]
    [InlineData("record struct Order([property: Required] string? A, int? B = null)", "new Order(null)", false)]
    [InlineData("record struct Order([property: Required] string? A, int? B = null)", "new {|#0:Order|}(null).Validate()", true, DiagnosticSeverity.Error)]
    [InlineData("readonly partial record struct Order([property: Required] string? A, int? B = null)", "new {|#0:Order|}(null)", true)]
    [InlineData("class Order(string? a)", "new Order(null)", false)]
    public Task PrimaryConstructor_SetsWhatItNames(string declaration, string creation, bool reported, DiagnosticSeverity severity = DiagnosticSeverity.Warning)
    {
        string body = declaration.StartsWith("class", StringComparison.Ordinal) ? "{ [Required] public string? A { get; init; } = a; }" : ";";
        string source = $$"""
            [Contract("Acme")] public {{(declaration.Contains("partial", StringComparison.Ordinal) ? "" : "partial ")}}{{declaration}}{{body}}
            public static class Client { public static object Make(string text) => {{creation}}; }
            """;
        return reported ? Creation.Verify(source, Creation.NotSet(severity, "Acme", "a", "A")) : Creation.Verify(source);
    }

    [Fact]
    public Task RecordWithAnotherConstructor_IsSilent() => Creation.Verify("""
        [Contract("Acme")]
        public partial record Order(string? B)
        {
            [Required] public string? A { get; init; }

            public Order(int number) : this("x") => A = "x";
        }

        public static class Client { public static object Make() => new Order(5); }
        """);

    [Fact]
    public Task InheritedMembers_AreLookedAt() => Creation.Verify(
        """
        public abstract class Base { [Required] public string? A { get; init; } [Required] public string? B { get; init; } = "x"; }

        [Contract("Acme")] public partial class Order : Base { [Required] public string? C { get; init; } }

        public static class Client { public static Order Make() => new {|#0:Order|}(); }
        """,
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "a, c", "A', 'C"));

    [Fact]
    public Task TypeThatDerivesFromAContract_IsSilent() => Creation.Verify("""
        [Contract("Acme")] public partial class Order { [Required] public string? A { get; init; } }

        public sealed class Own : Order { public Own() { } }

        public static class Client { public static Order Make() => new Own(); }
        """);

    [Fact]
    public Task Structs_AreLookedAt() => Creation.Verify(
        """
        [Contract("Acme")] public partial struct Order { [Required] public string? A { get; init; } }

        public static class Client { public static Order Make() => new {|#0:Order|}(); public static Order None() => default; }
        """,
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "a", "A"));

    [Fact]
    public Task FieldsAndTopLevelExpressions_AreLookedAt() => Creation.Verify(
        CallSite.Contracts + """
        public static class Client
        {
            private static readonly Order _field = new {|#0:Order|}();

            public static Order Property { get; } = {|#1:new|}();

            public static Order Draft { get; } = new Order { Number = "1" };

            public static object Both => _field;
        }
        """,
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "number", "Number"),
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "number", "Number", location: 1));

    [Fact]
    public Task GeneratedCode_IsSilent() => Creation.Verify("// <auto-generated/>\n#nullable enable\n" + CallSite.Body("Consume(new Order());"));

    [Theory]
    [InlineData("_ = new Order { Number")]
    [InlineData("_ = new Order { Number = ")]
    [InlineData("_ = new Order { Number = , Note = text };")]
    [InlineData("_ = new Order { Note = text Number };")]
    [InlineData("_ = new Order { ")]
    [InlineData("_ = new Order(")]
    public Task CodeThatIsBeingTyped_IsSilent(string statements) => Creation.VerifyBroken(CallSite.Body(statements));
}
