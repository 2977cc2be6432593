using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>Orders that are followed through the code: each report has a near twin that must stay silent.</summary>
public sealed class FlowTests
{
    /// <summary>What happens, the code that is certainly wrong, and code that is nearly the same and may be right.</summary>
    private static readonly (string Name, string Wrong, string Right)[] _pairs =
    [
        ("assigned after the creation",
            "var one = new {|#0:Draft|}(); one.Method = Method.Invoice; _ = one.Validate();",
            "var one = new Draft(); one.Number = text; _ = one.Validate();"),
        ("set to null again",
            "var one = new {|#0:Draft|} { Number = text }; one.Number = null; _ = one.Validate();",
            "var one = new Draft { Number = null }; one.Number = text; _ = one.Validate();"),
        ("set after the use",
            "var one = new {|#0:Draft|}(); _ = one.Validate(); one.Number = text;",
            "var one = new Draft(); one.Number = text; _ = one.Validate(); one.Number = null;"),
        ("a branch sets another member",
            "var one = new {|#0:Draft|}(); if (flag) { one.Method = method; } _ = one.Validate();",
            "var one = new Draft(); if (flag) { one.Number = text; } _ = one.Validate();"),
        ("both branches leave it out",
            "Draft one; if (flag) { one = new {|#0:Draft|}(); } else { one = new Draft { Number = text }; one.Number = null; } _ = one.Validate();".Replace("new Draft { Number = text }", "new {|#9:Draft|} { Number = text }", StringComparison.Ordinal),
            "Draft one; if (flag) { one = new Draft(); } else { one = new Draft { Number = text }; } _ = one.Validate();"),
        ("the branch that sets it returns",
            "var one = new {|#0:Draft|}(); if (flag) { one.Number = text; return one; } _ = one.Validate();",
            "var one = new Draft(); if (!flag) { return one; } one.Number = text; _ = one.Validate();"),
        ("the branch that does not set it throws",
            "var one = new {|#0:Draft|}(); if (flag) { one.Number = text; throw new InvalidOperationException(); } _ = one.Validate();",
            "var one = new Draft(); if (flag) { one.Number = text; } else { throw new InvalidOperationException(); } _ = one.Validate();"),
        ("all branches set it",
            "var one = new {|#0:Draft|}(); if (flag) { one.Number = null; } else { one.Number = \"\"; } _ = one.Validate();",
            "var one = new Draft(); if (flag) { one.Number = text; } else { one.Number = \"x\"; } _ = one.Validate();"),
        ("an alias",
            "var one = new {|#0:Draft|}(); var same = one; same.Method = method; _ = one.Validate();",
            "var one = new Draft(); var same = one; same.Number = text; _ = one.Validate();"),
        ("used through an alias",
            "var one = new {|#0:Draft|}(); Draft same = one; _ = same.Validate();",
            "var one = new Draft(); Draft same = one; one.Number = text; _ = same.Validate();"),
        ("the variable holds another object",
            "var one = new Draft { Number = text }; one = new {|#0:Draft|}(); _ = one.Validate();",
            "var one = new Draft(); one = new Draft { Number = text }; _ = one.Validate();"),
        ("the variable holds something unknown",
            "var one = draft; one = new {|#0:Draft|}(); _ = one.Validate();",
            "var one = new Draft(); one = draft; _ = one.Validate();"),
        ("a conditional target",
            "var a = new {|#0:Draft|}(); var b = new {|#9:Draft|}(); var one = flag ? a : b; one.Method = method; _ = one.Validate();",
            "var a = new Draft(); var b = new Draft(); var one = flag ? a : b; one.Number = text; _ = a.Validate();"),
        ("a conditional value",
            "var one = new {|#0:Draft|} { Number = flag ? null : \" \" }; _ = one.Validate();",
            "var one = new Draft { Number = flag ? null : text }; _ = one.Validate();"),
        ("assigned by a conditional",
            "var one = new {|#0:Draft|} { Number = text }; one.Number = flag ? null : \"\"; _ = one.Validate();",
            "var one = new Draft { Number = null }; one.Number = flag ? \"\" : text; _ = one.Validate();"),
        ("assigned if it is null",
            "var one = new {|#0:Draft|}(); one.Method ??= method; _ = one.Validate();",
            "var one = new Draft(); one.Number ??= text; _ = one.Validate();"),
        ("assigned in a tuple",
            "var one = new {|#0:Draft|}(); (one.Token, one.Method) = (text, method); _ = one.Validate();",
            "var one = new Draft(); (one.Number, one.Token) = (text, text); _ = one.Validate();"),
        ("by reference",
            "var one = new {|#0:Draft|}(); Out(out var other2); _ = other2; _ = one.Validate();",
            "var one = new Draft(); Out(out one); _ = one.Validate();"),
        ("by reference, as it is",
            "var one = new {|#0:Draft|}(); ref int size = ref Size; size = 1; _ = one.Validate();",
            "var one = new Draft(); ref Draft same = ref one; same = new Draft { Number = text }; _ = one.Validate();"),
        ("a loop that does not set it",
            "var one = new {|#0:Draft|}(); foreach (char c in text) { one.Token += c; } _ = one.Validate();",
            "var one = new Draft(); foreach (char c in text) { one.Number = text; } _ = one.Validate();"),
        ("a new one in each turn",
            "foreach (char c in text) { var one = new {|#0:Draft|}(); _ = one.Validate(); one.Number = text; }",
            "Draft? last = null; foreach (char c in text) { last?.Validate(); last = new Draft(); last.Number = text; }"),
        ("set in a turn before",
            "for (int i = 0; i < 3; i++) { var one = new {|#0:Draft|}(); if (i > 1) { one.Token = text; } _ = one.Validate(); }",
            "var one = new Draft(); for (int i = 0; i < 3; i++) { if (i > 0) { _ = one.Validate(); } one.Number = text; }"),
        ("the one before stays as it was",
            "Draft? before = null; while (flag) { var one = new {|#0:Draft|} { Token = text }; before = one; _ = one.Validate(); }",
            "Draft? before = null; while (flag) { var one = new Draft(); if (before is not null) { _ = before.Validate(); } one.Number = text; before = one; }"),
        ("do while",
            "var one = new {|#0:Draft|}(); do { one.Token = text; } while (flag); _ = one.Validate();",
            "var one = new Draft(); do { one.Number = text; } while (flag); _ = one.Validate();"),
        ("switch",
            "var one = new {|#0:Draft|}(); switch (method) { case Method.Card: one.Token = text; break; default: one.Method = method; break; } _ = one.Validate();",
            "var one = new Draft(); switch (method) { case Method.Card: one.Number = text; break; default: one.Method = method; break; } _ = one.Validate();"),
        ("switch expression",
            "var one = method switch { Method.Card => new {|#0:Draft|} { Token = text }, _ => new {|#9:Draft|}() }; _ = one.Validate();",
            "var one = method switch { Method.Card => new Draft { Number = text }, _ => new Draft() }; _ = one.Validate();"),
        ("goto",
            "var one = new {|#0:Draft|}(); goto end; end: _ = one.Validate();",
            "var one = new Draft(); if (flag) { goto end; } one.Number = text; end: _ = one.Validate();"),
        ("try",
            "var one = new {|#0:Draft|}(); try { one.Token = text.Trim(); } catch (InvalidOperationException) { one.Method = method; } _ = one.Validate();",
            "var one = new Draft(); try { one.Token = text.Trim(); one.Number = text; } catch (InvalidOperationException) { } _ = one.Validate();"),
        ("an exception before it is set",
            "var one = new {|#0:Draft|}(); try { one.Number = text; } finally { one.Number = null; } _ = one.Validate();",
            "var one = new Draft(); try { Consume(text); one.Number = text; } catch { one.Number = \"x\"; } _ = one.Validate();"),
        ("joined where an exception arrives",
            "var one = new {|#0:Draft|} { Number = null }; try { one.Token = text; Consume(text); } catch (InvalidOperationException) { _ = one.Validate(); }",
            "var one = new Draft { Number = null }; try { one.Number = text; Consume(text); } catch (InvalidOperationException) { _ = one.Validate(); }"),
        ("set for a moment, in which an exception may arrive",
            "var one = new {|#0:Draft|} { Number = null, Token = null }; try { one.Token = text; text = text.Trim(); one.Token = null; } catch (InvalidOperationException) { _ = one.Validate(); }",
            "var one = new Draft { Number = null }; try { one.Number = text; text = text.Trim(); one.Number = null; } catch (InvalidOperationException) { _ = one.Validate(); }"),
        ("passed on before an exception arrives",
            "var line = new {|#0:Line|} { Why = text }; try { Consume(text); } catch (InvalidOperationException) { var one = new Draft { Number = text, First = line }; _ = one.Validate(); }",
            "var line = new Line { Why = text }; try { Consume(line); } catch (InvalidOperationException) { var one = new Draft { Number = text, First = line }; _ = one.Validate(); }"),
        ("in a list, whatever was thrown",
            "var line = new {|#0:Line|} { Why = text }; var lines = new List<Line> { line }; try { Consume(text); } catch (InvalidOperationException) { var one = new Draft { Number = text, First = line }; _ = one.Validate(); }",
            "var line = new Line { Why = text }; var lines = new List<Line>(); try { lines.Add(line); Consume(text); } catch (InvalidOperationException) { lines[0].Sku = text; var one = new Draft { Number = text, First = line }; _ = one.Validate(); }"),
        ("more ways than are told apart",
            "var one = new {|#0:Draft|} { Number = null }; " + Ways("Token") + "_ = one.Validate();",
            "var one = new Draft { Number = null }; " + Ways("Number") + "_ = one.Validate();"),
        ("one of two objects on each way",
            "Line a = new() { Why = text }; var b = new {|#0:Line|} { Why = text }; if (flag) { a.Sku = text; } _ = new Draft { Number = text, Lines = [a, b] }.Validate();",
            "Line a = new() { Why = text }; Line b = new() { Why = text }; if (flag) { a.Sku = text; } else { b.Sku = text; } _ = new Draft { Number = text, Lines = [a, b] }.Validate();"),
        ("one of two objects, more ways than are told apart",
            "var one = new {|#0:Draft|}(); var two = new Draft { Number = text }; var any = one; " + Ways("Token", "any = two;") + "any.Token = null; _ = one.Validate();",
            "var one = new Draft { Number = text }; var two = new Draft { Number = text }; var any = one; " + Ways("Token", "any = two;") + "any.Number = null; _ = one.Validate();"),
        ("finally",
            "var one = new {|#0:Draft|}(); try { Consume(text); } finally { _ = one.Validate(); }",
            "var one = new Draft(); try { one.Number = text; } finally { _ = one.Validate(); }"),
        ("finally sets it",
            "var one = new {|#0:Draft|}(); try { Consume(text); } finally { one.Token = text; } _ = one.Validate();",
            "var one = new Draft(); try { Consume(text); } finally { one.Number = text; } _ = one.Validate();"),
        ("return through finally",
            "var one = new {|#0:Draft|}(); try { if (flag) { return null; } } finally { one.Token = text; } _ = one.Validate();",
            "var one = new Draft(); try { if (flag) { return null; } one.Number = text; } finally { Consume(text); } _ = one.Validate();"),
        ("catch with a filter",
            "var one = new {|#0:Draft|}(); try { Consume(text); } catch (Exception e) when (e.Message == text) { one.Token = text; } _ = one.Validate();",
            "var one = new Draft(); try { Consume(text); } catch (Exception e) when (e.Message == (one.Number = text)) { } _ = one.Validate();"),
        ("using",
            "using (var stream = new System.IO.MemoryStream()) { var one = new {|#0:Draft|}(); stream.WriteByte(1); _ = one.Validate(); }",
            "using (var stream = new System.IO.MemoryStream()) { var one = new Draft(); one.Number = text; _ = one.Validate(); }"),
        ("lock",
            "var one = new {|#0:Draft|}(); lock (text) { one.Token = text; } _ = one.Validate();",
            "var one = new Draft(); lock (text) { one.Number = text; } _ = one.Validate();"),
        ("captured by a lambda",
            "var one = new {|#0:Draft|}(); Action a = () => Consume(text); a(); _ = one.Validate();",
            "var one = new Draft(); Action a = () => one.Number = text; a(); _ = one.Validate();"),
        ("captured before it is made",
            "Draft? other2 = null; Action a = () => other2 = draft; var one = new {|#0:Draft|}(); a(); _ = one.Validate();",
            "Draft? one = null; Action a = () => one!.Number = text; one = new Draft(); a(); _ = one.Validate();"),
        ("captured by a local function",
            "var one = new {|#0:Draft|}(); Set(); _ = one.Validate(); void Set() => Consume(text);",
            "var one = new Draft(); Set(); _ = one.Validate(); void Set() => one.Number = text;"),
        ("inside a lambda",
            "Action a = () => { var one = new {|#0:Draft|}(); _ = one.Validate(); }; a();",
            "Action a = () => { var one = new Draft(); one.Number = text; _ = one.Validate(); }; a();"),
        ("inside a lambda that stands in a try",
            "try { Consume(text); try { Action a = () => { var one = new {|#0:Draft|}(); Consume(text); _ = one.Validate(); }; a(); } finally { Consume(text); } } catch (InvalidOperationException) { Consume(text); }",
            "try { Consume(text); try { Action a = () => { var one = new Draft(); try { one.Number = text.Trim(); } catch { one.Number = null; } _ = one.Validate(); }; a(); } finally { Consume(text); } } catch (InvalidOperationException) { }"),
        ("inside a local function",
            "void Run() { var one = new {|#0:Draft|}(); _ = one.Validate(); } Run();",
            "void Run(Draft one) { _ = one.Validate(); } Run(new Draft());"),
        ("passed on",
            "var one = new {|#0:Draft|}(); Consume(text); _ = one.Validate();",
            "var one = new Draft(); Consume(one); _ = one.Validate();"),
        ("passed on in an array",
            "var one = new {|#0:Draft|}(); Consume(new[] { text }); _ = one.Validate();",
            "var one = new Draft(); Consume(new[] { one }); _ = one.Validate();"),
        ("passed on in a list",
            "var one = new {|#0:Draft|}(); var list = new List<Draft> { one }; _ = one.Validate();",
            "var one = new Draft(); var list = new List<Draft> { one }; Consume(list); _ = one.Validate();"),
        ("taken out of a list",
            "var list = new List<Draft> { new {|#0:Draft|}() }; _ = list[0].Validate();",
            "var list = new List<Draft> { new Draft() }; foreach (Draft each in list) { each.Number = text; } _ = list[0].Validate();"),
        ("stored in a field",
            "var one = new {|#0:Draft|}(); Kept = text; _ = one.Validate();",
            "var one = new Draft(); Kept = one; _ = one.Validate();"),
        ("stored in an anonymous object",
            "var one = new {|#0:Draft|}(); Consume(new { text }); _ = one.Validate();",
            "var one = new Draft(); Consume(new { one }); _ = one.Validate();"),
        ("stored in a tuple",
            "var one = new {|#0:Draft|}(); var pair = (text, text); Consume(pair); _ = one.Validate();",
            "var one = new Draft(); var pair = (one, text); pair.one.Number = text; _ = one.Validate();"),
        ("a method of the object",
            "var one = new {|#0:Draft|}(); _ = one.ToString(); _ = one.Validate();",
            "var one = new Draft(); one.Complete(); _ = one.Validate();"),
        ("a method group",
            "var one = new {|#0:Draft|}(); Action a = text.GetType().Name.Trim().GetHashCode() > 0 ? () => { } : () => { }; a(); _ = one.Validate();",
            "var one = new Draft(); Action a = one.Complete; a(); _ = one.Validate();"),
        ("an argument that is only looked at",
            "var one = new {|#0:Draft|}(); ArgumentNullException.ThrowIfNull(one); _ = one.Validate();",
            "var one = new Draft(); Fill(one); _ = one.Validate();"),
        ("a test for null",
            "var one = new {|#0:Draft|}(); if (one is null) { return null; } _ = one.Validate();",
            "var one = flag ? new Draft() : draft; if (one is null) { return null; } _ = one.Validate();"),
        ("a member is tested",
            "var one = new {|#0:Draft|}(); if (one.Token is null) { one.Token = text; } _ = one.Validate();",
            "var one = new Draft(); if (one.Number is null) { one.Number = text; } _ = one.Validate();"),
        ("a test that cannot come out so",
            "var one = new {|#0:Draft|}(); if (one.Number is not null) { one = draft; } _ = one.Validate();",
            "var one = new Draft(); if (flag) { one.Number = text; } if (one.Number is not null) { _ = one.Validate(); }"),
        ("the same flag twice",
            "var one = new {|#0:Draft|}(); if (flag) { one.Number = text; } if (!flag) { _ = one.Validate(); }",
            "var one = new Draft(); if (flag) { one.Number = text; } if (flag) { _ = one.Validate(); }"),
        ("an object in it",
            "var line = new {|#0:Line|} { Why = text }; var one = new Draft { Number = text, First = line }; line.Tax?.ToString(); _ = one.Validate();",
            "var line = new Line { Why = text }; var one = new Draft { Number = text, First = line }; line.Sku = text; _ = one.Validate();"),
        ("an object in it is replaced",
            "var one = new Draft { Number = text }; one.First = new {|#0:Line|} { Why = text }; _ = one.Validate();",
            "var one = new Draft { Number = text, First = new Line { Why = text } }; one.First = null; _ = one.Validate();"),
        ("an object in it escapes",
            "var one = new Draft { Number = text, First = new {|#0:Line|} { Why = text } }; Consume(one.Number); _ = one.Validate();",
            "var one = new Draft { Number = text, First = new Line { Why = text } }; Consume(one.First); _ = one.Validate();"),
        ("a nested initializer",
            "var one = new Draft { Number = text, First = new {|#0:Line|} { Why = text } }; _ = one.Validate();",
            "var one = new Draft { Number = text, First = new Line { Why = text } }; one = new Draft { Number = text, First = { Sku = text } }; _ = one.Validate();"),
        ("added to a list",
            "var one = new Draft { Number = text, Lines = new() }; one.Lines.Add(new {|#0:Line|} { Why = text }); _ = one.Validate();",
            "var one = new Draft { Number = text, Lines = new() }; one.Lines.Add(new Line { Why = text, Sku = text }); _ = one.Validate();"),
        ("an element of a list is set",
            "var one = new Draft { Number = text, Lines = [new {|#0:Line|} { Why = text }] }; one.Lines[0].Tax?.ToString(); _ = one.Validate();",
            "var one = new Draft { Number = text, Lines = [new Line { Why = text }] }; one.Lines[0].Sku = text; _ = one.Validate();"),
        ("with",
            "var one = new Order { Number = text }; one = one {|#0:with|} { Number = null }; _ = one.Validate();",
            "var one = new Order(); one = one with { Number = text }; _ = one.Validate();"),
        ("with of something unknown",
            "_ = (other {|#0:with|} { Number = null }).Validate();",
            "_ = (other with { Note = text }).Validate();"),
        ("with leaves the original alone",
            "var one = new {|#0:Order|}(); var two = one with { Number = text }; Consume(two); _ = one.Validate();",
            "var one = new Order { Number = text }; var two = one with { Number = null }; Consume(two); _ = one.Validate();"),
        ("with shares what is in it",
            "var one = new Order { Number = text, First = new {|#0:Line|} { Why = text } }; var two = one with { Note = text }; _ = two.Validate();",
            "var one = new Order { Number = text, First = new Line { Why = text } }; var two = one with { Note = text }; two.First!.Sku = text; _ = one.Validate();"),
        ("with of one of two shares what is in it",
            "var one = new Order { Number = text, First = new {|#0:Line|} { Why = text } }; var two = flag ? one : other; Consume(two.Note); _ = one.Validate();",
            "var one = new Order { Number = text, First = new Line { Why = text } }; var two = (flag ? one : other) with { Note = text }; two.First!.Sku = text; _ = one.Validate();"),
        ("a method that says what it sets",
            "var one = new {|#0:Draft|}(); SetToken(one); _ = one.Validate();",
            "var one = new Draft(); SetNumber(one); _ = one.Validate();"),
        ("a condition on the path",
            "var one = new {|#0:Draft|}(); if (method == Method.Card) { one.Token = text; } else { one.Method = method; } _ = one.Validate();",
            "var one = new Draft(); if (method is Method.Card) { one.Number = text; } else { one.Number = text; one.Method = method; } _ = one.Validate();"),
    ];

    [Fact]
    public Task WhatIsCertain_IsReported() => CallSite.AreReported("", _pairs.Select(pair => pair.Wrong));

    [Fact]
    public Task WhatMayBeRight_IsSilent() => CallSite.AreSilent("", _pairs.Select(pair => pair.Right));

    [Theory]
    [InlineData("", DiagnosticSeverity.Warning)]
    [InlineData("ordain.callsites = standard", DiagnosticSeverity.Warning)]
    [InlineData("ordain.callsites = strict", DiagnosticSeverity.Error)]
    public Task Option_SaysHowLoudAnOrderIsThatLeaves(string option, DiagnosticSeverity severity) => Creation.Verify(
        CallSite.Body("Consume(new {|#0:Order|}());"),
        project => project.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{option}\n")),
        Creation.NotSet(severity, "Acme", "number", "Number"));

    [Fact]
    public Task CopyThatIsWritten_IsUnknown() => Creation.Verify("""
        [Contract("Acme")]
        public sealed partial record Order
        {
            public Order() { }
            private Order(Order other) => Number = other.Number ?? "1";
            [Required] public string? Number { get; init; }
        }

        public static class Client { public static object Run() { var one = new Order { Number = null }; return (one with { }).Validate(); } }
        """);

    [Fact]
    public Task Suppression_IsHeard() => Creation.Verify(CallSite.Contracts + """
        public static class Client
        {
            #pragma warning disable ORD3001
            public static object Pragma() => new Order().Validate();
            #pragma warning restore ORD3001

            [System.Diagnostics.CodeAnalysis.SuppressMessage("Ordain.CallSite", "ORD3001")]
            public static object Attribute() => new Order().Validate();
        }
        """);

    [Fact]
    public Task ReadyFor_ChecksWhatIsReturned() => Creation.Verify(
        CallSite.Contracts + """
        public static class Client
        {
            [ReadyFor<Draft>] public static Draft Make(bool flag) { var one = new {|#0:Draft|}(); if (flag) { one.Number = null; } return one; }

            [ReadyFor<Draft>] public static Draft Whole(string text) { var one = new Draft(); one.Number = text; return one; }

            public static Draft Any() => new Draft();
        }
        """,
        Creation.NotSet(DiagnosticSeverity.Error, "Acme", "number", "Number"));

    [Fact]
    public Task PlaceForDrafts_IsSilent() => Creation.Verify(
        CallSite.Contracts + """
        public static class Client
        {
            [Draft] private static Order? _kept;

            [Draft] public static Order? Sketch { get; set; }

            [Draft] public static Order Make() => new Order();

            public static void Run() { Keep(new Order()); _kept = new Order(); Sketch = new Order(); Use(new {|#0:Order|}()); }

            private static void Keep([Draft] Order order) { }

            private static void Use(Order order) { }
        }
        """,
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "number", "Number"));

    private static string Ways(string member, string more = "") => string.Concat(Enumerable.Range(0, 12).Select(i => $"if (text.Length == {i}) {{ one.{member} = \"{i}\"; {more} }} "));
}
