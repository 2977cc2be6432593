namespace Ordain.Compiler.Tests;

/// <summary>Orders that are right, in code that hardly anybody writes: nothing is reported.</summary>
public sealed class OddCodeTests
{
    private const string Helpers = """
        public sealed class Scope(Draft order) : IDisposable, IAsyncDisposable
        {
            public void Dispose() => order.Number = "1";
            public ValueTask DisposeAsync() { order.Number = "1"; return default; }
        }

        public ref struct Holder(Draft order) { public Draft Order = order; }

        public readonly ref struct RefHolder(ref Draft order) { private readonly ref Draft _order = ref order; public void Set() => _order = new Draft { Number = "1" }; }

        public static class Odd
        {
            public static void FillList(params List<Draft> all) => all[0].Number = "1";
            public static void FillSpan(params ReadOnlySpan<Draft> all) => all[0].Number = "1";
            public static bool TryFill(Draft order, out string number) { number = "1"; order.Number = number; return true; }
            public static Draft? MaybeSame(Draft order) => order.Number is null ? order : null;
            public static async Task FillAsync(Draft order) { await Task.Yield(); order.Number = "1"; }
            public static void Deconstruct(this Draft order, out Draft same, out string? number) { same = order; number = order.Number = "1"; }
            extension(Draft order) { public void Set() => order.Number = "1"; public string? It { get => order.Number; set => order.Number = value; } }
        }

        [Contract("Acme")]
        public sealed partial class Keyed { [Required] public string? Number { get => field ?? "1"; set; } }

        [Contract("Acme")]
        public sealed partial class Primary(string number) { [Required] public string? Number { get; set; } = number; }

        [Contract("Acme")]
        public sealed partial record Wrapped(string? Given) { [Required] public string? Number { get; init; } = Given ?? "1"; }

        """;

    private static readonly string[] _right =
    [
        // Conditional access, patterns and coalescing.
        "Draft? a = flag ? new Draft() : null; a?.Number = text; _ = a?.Validate();",
        "var a = new Draft(); a?.Number = \"1\"; _ = a!.Validate();",
        "var a = new Draft(); (flag ? a : null)?.Number = \"1\"; a.Number ??= text; _ = a.Validate();",
        "var a = new Draft(); a.Number ??= text; _ = a.Validate();",
        "var a = new Draft(); if (a is { Number: null } b) { b.Number = text; } _ = a.Validate();",
        "var a = new Draft(); if (a is not { Number: not null }) { a.Number = \"1\"; } _ = a.Validate();",
        "var a = new Draft(); Odd.MaybeSame(a)?.Number = \"1\"; _ = a.Validate();",
        "object a = new Draft(); if (a is Draft { } b) { b.Number = \"1\"; } _ = ((Draft)a).Validate();",
        "var a = new Draft { Number = maybe ?? throw new ArgumentNullException(nameof(maybe)) }; _ = a.Validate();",
        "var a = new Draft(); if (!Odd.TryFill(a, out string number)) { return null; } _ = a.Validate();",

        // Copies.
        "_ = (new Order { Number = null } with { Number = text }).Validate();",
        "_ = ((other with { Number = null }) with { Number = \"1\" }).Validate();",
        "var a = new Order { Number = \"1\", First = new Line { Sku = \"1\" } } with { First = new Line { Sku = \"1\", Why = \"x\" } with { Sku = \"2\" } }; _ = a.Validate();",

        // Deconstruction, tuples and assignments in assignments.
        "var (a, b) = (new Draft(), text); a.Number = b; _ = a.Validate();",
        "var a = new Draft(); var b = new Draft { Number = \"1\" }; (a, b) = (b, a); _ = a.Validate(); b.Number = \"1\"; _ = b.Validate();",
        "var t = (One: new Draft(), Two: new Draft()); t.One.Number = \"1\"; t.Two.Number = \"2\"; _ = t.One.Validate(); _ = t.Two.Validate();",
        "var t = (new Draft(), 1); var s = t; s.Item1.Number = \"1\"; _ = t.Item1.Validate();",
        "var a = new Draft(); var (same, number) = a; _ = a.Validate();",
        "var a = new Draft(); (a.Number, a.Token) = (text, text); _ = a.Validate();",
        "Draft a, b; a = b = new Draft(); b.Number = \"1\"; _ = a.Validate();",
        "var a = new Draft(); a.Number = a.Token = \"1\"; _ = a.Validate();",
        "var a = new Draft(); _ = flag ? (a.Number = \"1\") : (a.Number = text); _ = a.Validate();",
        "var a = new { Order = new Draft() }; a.Order.Number = \"1\"; _ = a.Order.Validate();",

        // Arrays, lists, dictionaries, spans and spreads.
        "Draft[] all = [new(), new()]; foreach (var each in all) { each.Number = text; } _ = all[0].Validate();",
        "var all = new Draft[] { new() }; all[0].Number = \"1\"; _ = all[0].Validate();",
        "var map = new Dictionary<string, Draft> { [\"a\"] = new() }; map[\"a\"].Number = \"1\"; _ = map[\"a\"].Validate();",
        "var a = new Draft(); var map = new Dictionary<string, Draft> { { \"a\", a } }; map[\"a\"].Number = \"1\"; _ = a.Validate();",
        "var a = new Draft(); var map = new Dictionary<string, Draft> { [\"a\"] = a }; foreach (var each in map.Values) { each.Number = text; } _ = a.Validate();",
        "Draft a = new(); List<Draft> all = [a]; Draft[] more = [.. all]; more[0].Number = \"1\"; _ = a.Validate();",
        "Draft a = new(); Draft[] more = [.. new[] { a }, a]; more[^1].Number = \"1\"; _ = a.Validate();",
        "var a = new Draft(); if (new[] { a } is [{ } first, .. var rest]) { first.Number = \"1\"; } _ = a.Validate();",
        "Draft[] all = [new Draft()]; if (all is [var first, ..]) { first.Number = \"1\"; } _ = all[0].Validate();",
        "var a = new Draft(); new List<Draft> { a }.ForEach(each => each.Number = text); _ = a.Validate();",
        "Draft[] all = [new()]; foreach (ref Draft each in all.AsSpan()) { each = new Draft { Number = \"1\" }; } _ = all[0].Validate();",
        "var a = new Draft(); ReadOnlySpan<Draft> all = [a]; all[0].Number = \"1\"; _ = a.Validate();",
        "var a = new Draft(); Odd.FillList(a); _ = a.Validate(); var b = new Draft(); Odd.FillSpan(b); _ = b.Validate();",
        "var all = from each in new[] { new Draft() } let number = each.Number = \"1\" select each; foreach (var each in all) { _ = each.Validate(); }",
        "Line[] lines = [new Line { Sku = \"1\", Why = \"x\" }]; _ = new Draft { Number = \"1\", Lines = [.. lines, .. lines, new Line { Sku = text, Why = \"x\" }] }.Validate();",

        // Branches that hang together, jumps and loops.
        "_ = new Draft { Number = \"1\", First = new Line { Sku = \"1\", Tax = flag ? new Tax { Rate = 1 } : null, Why = flag ? null : \"x\" } }.Validate();",
        "var a = new Draft(); a.Number = method switch { Method.Card when flag => \"1\", Method.Card => text, _ => \"3\" }; _ = a.Validate();",
        "var a = flag switch { true when text.Length > 1 => new Draft { Number = \"1\" }, true => new Draft { Number = \"2\" }, false => draft }; _ = a.Validate();",
        "var a = new Draft(); _ = a switch { { Number: null } b => b.Number = \"1\", _ => \"\" }; _ = a.Validate();",
        "var a = new Draft(); goto set; check: _ = a.Validate(); return null; set: a.Number = \"1\"; goto check;",
        "var a = new Draft(); int i = 0; again: if (i++ < 1) { a.Number = \"1\"; goto again; } _ = a.Validate();",
        "var a = new Draft(); switch (method) { case Method.Card: a.Number = \"1\"; goto case Method.Invoice; case Method.Invoice: a.Number ??= text; break; default: a.Number = \"3\"; break; } _ = a.Validate();",
        "var a = new Draft(); do { a.Number = text; } while (flag && (a = new Draft()) is not null); _ = a.Validate();",
        "var a = new Draft(); for (int i = 0; i < 3; a.Number = \"1\", i++) { } _ = a.Validate();",
        "var a = new Draft(); foreach (char c in \"abc\") { if (c == 'b') { continue; } a.Number = text; } _ = a.Validate();",
        "var a = new Draft(); try { throw new InvalidOperationException(); } catch when ((a.Number = \"1\") is not null) { } _ = a.Validate();",
        "var a = new Draft(); try { Consume(text); } finally { a.Number = \"1\"; } _ = a.Validate();",
        "var a = new Draft(); using (new Scope(a)) { } _ = a.Validate();",
        "var a = new Draft(); { using var scope = new Scope(a); } _ = a.Validate();",
        "var a = new Draft(); lock (a) { a.Number = \"1\"; } _ = a.Validate();",

        // Functions in functions.
        "var a = new Draft(); void Fill() => a.Number = text; Fill(); _ = a.Validate();",
        "var a = new Draft(); Fill(a); _ = a.Validate(); static void Fill(Draft b) => b.Number = \"1\";",
        "var a = new Draft(); Action<Draft> fill = static b => b.Number = \"1\"; fill(a); _ = a.Validate();",
        "Func<Draft> make = () => new Draft(); var a = make(); a.Number = \"1\"; _ = a.Validate();",
        "var a = new Draft(); Func<Draft> same = () => a; same().Number = \"1\"; _ = a.Validate();",
        "IEnumerable<Draft> All() { var a = new Draft(); yield return a; _ = a.Validate(); } foreach (var each in All()) { each.Number = \"1\"; }",
        "async IAsyncEnumerable<Draft> All() { var a = new Draft(); yield return a; await Task.Yield(); _ = a.Validate(); } async Task Go() { await foreach (var each in All()) { each.Number = \"1\"; } } _ = Go();",
        "async Task Go() { var a = new Draft(); await Odd.FillAsync(a); _ = a.Validate(); } _ = Go();",
        "async Task Go() { var a = new Draft(); await using (new Scope(a)) { await Task.Yield(); } _ = a.Validate(); } _ = Go();",
        "async Task Go() { var a = new Draft(); var task = Odd.FillAsync(a); await task; _ = a.Validate(); } _ = Go();",
        "var a = new Lazy<Draft>(() => new Draft { Number = text }); _ = a.Value.Validate();",

        // References, pointers and types that are told otherwise.
        "var a = new Draft(); ref Draft b = ref a; b = new Draft { Number = \"1\" }; _ = a.Validate();",
        "var a = new Draft(); var b = new Draft(); ref Draft c = ref (flag ? ref a : ref b); c.Number = \"1\"; (flag ? b : a).Number = \"1\"; _ = a.Validate(); _ = b.Validate();",
        "var a = new Draft(); var holder = new Holder(a); holder.Order.Number = \"1\"; _ = a.Validate();",
        "var a = new Draft(); new RefHolder(ref a).Set(); _ = a.Validate();",
        "var a = new Draft(); System.Runtime.CompilerServices.Unsafe.As<Draft>((object)a).Number = \"1\"; _ = a.Validate();",
        "object a = new Draft(); ref Draft b = ref System.Runtime.CompilerServices.Unsafe.As<object, Draft>(ref a); b = new Draft { Number = \"1\" }; _ = ((Draft)a).Validate();",
        "unsafe { Draft a = new(); Draft* b = &a; b->Number = \"1\"; _ = a.Validate(); }",
        "Draft a = new(); System.Threading.Volatile.Write(ref a, new Draft { Number = \"1\" }); _ = a.Validate();",
        "Draft a = new(); System.Threading.Interlocked.Exchange(ref a, new Draft { Number = \"1\" }); _ = a.Validate();",
        "Draft a = new(); dynamic b = a; b.Number = \"1\"; _ = a.Validate();",
        "var a = new Draft(); typeof(Draft).GetProperty(\"Number\")!.SetValue(a, \"1\"); _ = a.Validate();",

        // Arithmetic as C# does it: a reason is asked for above 100.
        "int big = int.MaxValue; _ = new Order { Number = \"1\", Note = \"x\", Total = unchecked(big + 1) }.Validate();",
        "int odd = 201; _ = new Order { Number = \"1\", Note = \"x\", Total = odd / 2 }.Validate();",
        "int minus = -7; _ = new Order { Number = \"1\", Note = \"x\", Total = minus % 5 + 102 }.Validate();",
        "_ = new Order { Number = \"1\", Note = \"x\", Total = 'a' + 3 }.Validate();",
        "double more = 100.9; _ = new Order { Number = \"1\", Note = \"x\", Total = (int)more }.Validate();",
        "int one = 1; _ = new Order { Number = \"1\", Note = \"x\", Total = one << 33 }.Validate();",
        "int v = 200; _ = new Order { Number = \"1\", Note = \"x\", Total = unchecked((sbyte)v) }.Validate();",
        "int v = 300; _ = new Order { Number = \"1\", Note = \"x\", Total = unchecked((byte)v) + 50 }.Validate();",
        "int v = 300; byte b = 44; b += 200; _ = new Order { Number = \"1\", Note = \"x\", Total = b - 200 }.Validate();",
        "int i = 99; _ = new Order { Number = \"1\", Note = \"x\", Total = i++ }.Validate(); _ = new Order { Number = \"1\", Note = \"x\", Total = i }.Validate();",
        "float f = 100.00000001f; _ = new Order { Number = \"1\", Note = \"x\", Total = (decimal)f }.Validate();",
        "Method m = Method.Card; m++; _ = new Draft { Number = \"1\", Method = m }.Validate();",
        "Method m = Method.Card; m ^= (Method)1; _ = new Draft { Number = \"1\", Method = m }.Validate();",
        "string? s = null; s += \"1\"; _ = new Draft { Number = s }.Validate();",
        "string s = \" \"; s += text; s += \"1\"; _ = new Draft { Number = s }.Validate();",
        "string s = $\"{maybe}{1}\"; _ = new Draft { Number = s }.Validate();",

        // Members with code, and constructors.
        "var a = new Draft(); a.Set(); _ = a.Validate(); var b = new Draft(); b.It = \"1\"; _ = b.Validate();",
        "_ = new Keyed().Validate(); _ = new Keyed { Number = null }.Validate();",
        "_ = new Primary(text).Validate();",
        "_ = new Wrapped(null).Validate(); _ = new Wrapped((string?)null) { Given = null }.Validate();",
    ];

    [Fact]
    public Task WhatIsRight_IsSilent() => Creation.Verify("using System.Linq;\nusing System.Threading.Tasks;\n" + Helpers + CallSite.Bodies(_right));
}
