using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>Orders as people write them, with what the language has for it: each report has a near twin that must stay silent.</summary>
public sealed class LanguageTests
{
    private const string Helpers = """
        public static class Shop
        {
            public static T Fill<T>(T order, Action<T> fill) { fill(order); return order; }
            public static T Make<T>(Action<T> fill) where T : new() { var made = new T(); fill(made); return made; }
            public static void FillAll(params Draft[] all) { foreach (Draft each in all) { each.Number = "1"; } }
            public static void FillSpan(params ReadOnlySpan<Draft> all) { foreach (Draft each in all) { each.Number = "1"; } }
            public static bool TryMake(string text, out Draft made) { made = new Draft { Number = text }; return text.Length > 1; }
            public static void FillLine(in Line line) => line.Sku = "1";
            public static ref Draft Pick(Draft[] all) => ref all[0];
            extension(Draft order) { public void FillNumber() => order.Number = "1"; public string? Short { get => order.Number; set => order.Number = value; } }
        }

        public sealed class Steps
        {
            private readonly Draft _order = new();
            public Steps Number(string number) { _order.Number = number; return this; }
            public Steps Token(string token) { _order.Token = token; return this; }
            public Draft Build() => _order;
        }

        public sealed class Page(Draft order)
        {
            public void Run(string text) { order = new Draft(); Complete(text); _ = order.Validate(); }
            private void Complete(string text) => order.Number = text;
        }

        """;

    /// <summary>What is used, the code that is certainly wrong, and code that is nearly the same and may be right.</summary>
    private static readonly (string Name, string Wrong, string Right)[] _pairs =
    [
        ("null-conditional assignment",
            "var one = new {|#0:Draft|}(); one?.Token = text; _ = one.Validate();",
            "var one = new Draft(); one?.Number = text; _ = one.Validate();"),
        ("null-conditional assignment to what may be null",
            "Draft? two = flag ? draft : null; var one = new {|#0:Draft|}(); two?.Number = text; _ = one.Validate();",
            "Draft? one = flag ? new Draft() : null; one?.Number = text; if (one is not null) { _ = one.Validate(); }"),
        ("null-conditional assignment in a part",
            "var one = new Draft { Number = text, First = new {|#0:Line|} { Why = text } }; one.First?.Sku = null; _ = one.Validate();",
            "var one = new Draft { Number = text, First = new Line { Why = text } }; one.First?.Sku = text; _ = one.Validate();"),
        ("null-conditional coalescing assignment",
            "var one = new {|#0:Draft|}(); one?.Token ??= text; _ = one.Validate();",
            "var one = new Draft(); one?.Number ??= text; _ = one.Validate();"),
        ("extension member",
            "var one = new {|#0:Draft|}(); draft.FillNumber(); _ = one.Validate();",
            "var one = new Draft(); one.FillNumber(); _ = one.Validate(); one = new Draft(); one.Short = text; _ = one.Validate();"),
        ("coalescing assignment",
            "Draft? one = null; one ??= new {|#0:Draft|}(); _ = one.Validate();",
            "Draft? one = null; one ??= new Draft { Number = text }; _ = one.Validate();"),
        ("coalescing assignment of a member",
            "var one = new {|#0:Draft|}(); one.Token ??= maybe; _ = one.Validate();",
            "var one = new Draft(); one.Number ??= maybe ?? text; _ = one.Validate();"),
        ("throw expression",
            "var one = new {|#0:Draft|}(); one.Token = maybe ?? throw new InvalidOperationException(); _ = one.Validate();",
            "var one = new Draft(); one.Number = maybe ?? throw new InvalidOperationException(); _ = one.Validate();"),
        ("throw expression under a condition",
            "var one = new {|#0:Order|} { Method = method, Token = method == Method.Card ? maybe ?? throw new InvalidOperationException() : null }; _ = one.Validate();",
            "var one = new Order { Number = text, Method = method, Token = method == Method.Card ? maybe ?? throw new InvalidOperationException() : null }; _ = one.Validate();"),
        ("guards before",
            "if (method == Method.Card && maybe is null) { return null; } var one = new {|#0:Order|} { Method = method, Token = maybe }; _ = one.Validate();",
            "if (method == Method.Card && maybe is null) { return null; } var one = new Order { Number = text, Method = method, Token = maybe }; _ = one.Validate();"),
        ("guard with or",
            "if (method is Method.Card or Method.Invoice) { var one = new {|#0:Draft|} { Method = method, Token = text }; _ = one.Validate(); }",
            "if (method is not (Method.Card or Method.Invoice) || text is { Length: 0 }) { return null; } var one = new Draft { Number = text, Method = method, Token = text }; _ = one.Validate();"),
        ("guard by a test of the text",
            "var one = new {|#0:Draft|} { Token = string.IsNullOrWhiteSpace(maybe) ? text : maybe }; _ = one.Validate();",
            "var one = new Draft { Number = string.IsNullOrWhiteSpace(maybe) ? text : maybe }; _ = one.Validate();"),
        ("switch expression of values",
            "var one = new {|#0:Draft|} { Number = method switch { Method.Card => null, _ => \"\" } }; _ = one.Validate();",
            "var one = new Draft { Number = method switch { Method.Card => null, _ => text } }; _ = one.Validate();"),
        ("switch expression of orders",
            "var one = method switch { Method.Card => new {|#0:Draft|} { Token = text }, _ => new {|#9:Draft|}() }; _ = one.Validate();",
            "var one = method switch { Method.Card => new Draft { Number = text, Token = text }, _ => new Draft() }; _ = one.Validate();"),
        ("switch expression over a tuple",
            "var one = (method, flag) switch { (Method.Card, true) => new {|#0:Draft|}(), (_, _) => new {|#9:Draft|}() }; _ = one.Validate();",
            "var one = (method, flag) switch { (Method.Card, true) => draft, ({ } other2, _) when other2 == method => new Draft { Number = text }, _ => new Draft() }; _ = one.Validate();"),
        ("switch with goto case",
            "var one = new {|#0:Draft|}(); switch (method) { case Method.Card: goto default; default: one.Token = text; break; } _ = one.Validate();",
            "var one = new Draft(); switch (method) { case Method.Card: goto case Method.Invoice; case Method.Invoice: one.Number = text; break; default: return null; } _ = one.Validate();"),
        ("switch on a text",
            "var one = new {|#0:Draft|}(); switch (text) { case \"card\": one.Method = Method.Card; break; case \"invoice\": one.Method = Method.Invoice; break; } _ = one.Validate();",
            "var one = new Draft(); switch (text) { case \"card\": one.Number = text; break; case { Length: > 3 } longer: one.Number = longer; break; default: throw new InvalidOperationException(); } _ = one.Validate();"),
        ("pattern with a name",
            "var one = new {|#0:Draft|}(); if (one is { } same) { same.Token = text; } _ = one.Validate();",
            "var one = new Draft(); if (one is { } same) { same.Number = text; } _ = one.Validate();"),
        ("pattern with a name for a part",
            "var one = new Draft { Number = text, First = new {|#0:Line|} { Why = text } }; if (one is { First: not null }) { one.Token = text; } _ = one.Validate();",
            "var one = new Draft { Number = text, First = new Line { Why = text } }; if (one is { First: { } line }) { line.Sku = text; } _ = one.Validate();"),
        ("extended pattern",
            "var one = new {|#0:Draft|} { First = new Line { Sku = text, Why = text } }; if (one is { First.Tax: null }) { one.Token = text; } _ = one.Validate();",
            "var one = new Draft { First = new Line { Sku = text, Why = text } }; if (one is { First.Sku.Length: > 0 }) { one.Number = one.First.Sku; } _ = one.Validate();"),
        ("list pattern",
            "Draft[] all = [new {|#0:Draft|}()]; if (text is ['a', ..]) { all[0].Token = text; } _ = all[0].Validate();",
            "Draft[] all = [new Draft()]; if (all is [var first, ..]) { first.Number = text; } _ = all[0].Validate();"),
        ("var pattern",
            "if (new {|#0:Draft|}() is var one && one.Token is null) { _ = one.Validate(); }",
            "if (new Draft() is var one && (one.Number = text) is not null) { _ = one.Validate(); }"),
        ("deconstruction",
            "var (one, two) = (new {|#0:Draft|}(), draft); two.Number = text; _ = one.Validate();",
            "var (one, two) = (new Draft(), draft); one.Number = text; _ = one.Validate();"),
        ("swap",
            "Draft one = new Draft { Number = text }, two = new {|#0:Draft|}(); (one, two) = (two, one); _ = one.Validate();",
            "Draft one = new Draft(), two = new Draft { Number = text }; (one, two) = (two, one); _ = one.Validate();"),
        ("deconstruction sets the member of what was there before",
            "var one = new {|#0:Draft|}(); var first = one; (one, one.Token) = (draft, text); _ = first.Validate();",
            "var one = new Draft(); var first = one; (one, one.Number) = (draft, text); _ = first.Validate();"),
        ("tuple",
            "var pair = (Order: draft, Text: text); var one = new {|#0:Draft|}(); pair.Order.Number = text; _ = one.Validate();",
            "var pair = (Order: new Draft(), Text: text); pair.Order.Number = text; _ = pair.Order.Validate();"),
        ("ref local",
            "var one = new {|#0:Draft|}(); ref var same = ref draft; same.Number = text; _ = one.Validate();",
            "var one = new Draft(); ref var same = ref one; same = new Draft { Number = text }; _ = one.Validate();"),
        ("ref local of a choice",
            "var one = new {|#0:Draft|}(); var two = draft; ref var same = ref (flag ? ref two : ref draft); same.Number = text; _ = one.Validate();",
            "var one = new Draft(); ref var same = ref (flag ? ref one : ref draft); same = new Draft { Number = text }; _ = one.Validate();"),
        ("ref local of an element",
            "Draft[] all = [draft]; var one = new {|#0:Draft|}(); ref var same = ref all[0]; same = one; _ = one.Validate();".Replace("same = one; ", "same = draft; ", StringComparison.Ordinal),
            "Draft[] all = [new Draft()]; ref var same = ref all[0]; same = new Draft { Number = text }; _ = all[0].Validate(); all = [new Draft()]; Shop.Pick(all).Number = text; _ = all[0].Validate();"),
        ("index from the end",
            "List<Draft> all = [new {|#0:Draft|}()]; _ = text[^1]; _ = all[0].Validate();",
            "List<Draft> all = [new Draft()]; all[^1].Number = text; _ = all[0].Validate();"),
        ("range",
            "Draft[] all = [new {|#0:Draft|}()]; _ = text[..1]; _ = all[0].Validate();",
            "Draft[] all = [new Draft()]; foreach (Draft each in all[..1]) { each.Number = text; } _ = all[0].Validate();"),
        ("array of two dimensions",
            "var grid = new string[1, 1]; var one = new {|#0:Draft|}(); grid[0, 0] = text; _ = one.Validate();",
            "var grid = new Draft[1, 1]; var one = new Draft(); grid[0, 0] = one; grid[0, 0].Number = text; _ = one.Validate();"),
        ("spread",
            "Draft one = new() { Number = text, Lines = [.. draft.Lines!, new {|#0:Line|} { Why = text }] }; _ = one.Validate();",
            "List<Line> lines = [new Line { Why = text }]; Draft one = new() { Number = text, Lines = [.. lines] }; lines[0].Sku = text; _ = one.Validate();"),
        ("initializer of a list in an initializer",
            "var one = new Draft { Number = text, Lines = new() { new {|#0:Line|} { Why = text } } }; _ = one.Validate();",
            "var one = new Draft { Number = text, Lines = new() { new() { Why = text } } }; one.Lines[0].Sku = text; _ = one.Validate();"),
        ("initializer of an object in an initializer",
            "var one = new Draft { Number = text, First = new {|#0:Line|} { Why = text } }; _ = one.Validate();",
            "var one = new Draft { Number = text, First = new Line { Why = text } }; _ = new Steps { }; one.First = one.First with { Sku = text }; _ = one.Validate();"),
        ("indexer in an initializer",
            "var map = new Dictionary<string, Draft> { [text] = draft }; var one = new {|#0:Draft|}(); map[text].Number = text; _ = one.Validate();",
            "var map = new Dictionary<string, Draft> { [text] = new() }; map[text].Number = text; _ = map[text].Validate(); if (map.TryGetValue(text, out var one)) { _ = one.Validate(); }"),
        ("elements that are taken out and put back",
            "List<Draft> all = [new {|#0:Draft|}()]; all.Add(draft); _ = all[0].Validate();",
            "List<Draft> all = [new Draft()]; all.Insert(0, new Draft { Number = text }); _ = all[0].Validate(); all = [new Draft(), draft]; all.RemoveAt(0); _ = all[0].Validate();"),
        ("list that is sorted or reversed",
            "List<Draft> all = [new {|#0:Draft|}(), new {|#9:Draft|}()]; _ = all[1].Validate(); _ = all[0].Validate();",
            "List<Draft> all = [new Draft(), new Draft { Number = text }]; all.Reverse(); _ = all[0].Validate(); Draft[] two = [new Draft(), draft]; Array.Reverse(two); _ = two[0].Validate();"),
        ("foreach over a list",
            "List<Draft> all = [new {|#0:Draft|}()]; foreach (char c in text) { all[0].Token = text; } _ = all[0].Validate();",
            "List<Draft> all = [new Draft()]; all.ForEach(each => each.Number = text); _ = all[0].Validate();"),
        ("loop with goto",
            "var one = new {|#0:Draft|}(); int i = 0; again: if (i++ < 1) { one.Token = text; goto again; } _ = one.Validate();",
            "var one = new Draft(); int i = 0; again: if (i++ < 1) { one.Number = text; goto again; } _ = one.Validate();"),
        ("loop that runs at least once",
            "Draft one; do { one = new {|#0:Draft|}(); } while (flag && one.Token is null); _ = one.Validate();",
            "Draft one; do { one = new Draft(); one.Number = text; } while (flag && one.Token is null); _ = one.Validate();"),
        ("loop that is left in the middle",
            "var one = new {|#0:Draft|}(); while (true) { if (text.Length > 1) { one.Token = text; break; } text += \"x\"; } _ = one.Validate();",
            "var one = new Draft(); while (true) { if (text.Length > 1) { one.Number = text; break; } text += \"x\"; } _ = one.Validate();"),
        ("loop in which each turn sees the last",
            "Draft? last = null; foreach (char c in text) { var one = new {|#0:Draft|}(); _ = one.Validate(); last = draft; }",
            "Draft last = draft; foreach (char c in text) { last.Number = text; _ = last.Validate(); last = new Draft(); }"),
        ("nested choices",
            "var one = flag ? maybe is null ? new {|#0:Draft|}() : new {|#9:Draft|} { Token = text } : null; if (one is not null) { _ = one.Validate(); }",
            "var one = flag ? maybe is null ? new Draft { Number = text } : new Draft() : draft; _ = one.Validate();"),
        ("member of a choice",
            "var one = new {|#0:Draft|}(); (flag ? one : draft).Token = text; _ = one.Validate();",
            "var one = new Draft(); (flag ? one : draft).Number = text; _ = one.Validate();"),
        ("rethrown",
            "var one = new {|#0:Draft|}(); try { try { one.Token = text.Trim(); } catch (InvalidOperationException) { one.Method = method; throw; } } catch { one.Token ??= text; } _ = one.Validate();",
            "var one = new Draft(); try { try { one.Number = text.Trim(); } catch (InvalidOperationException) { one.Method = method; throw; } } catch { one.Number ??= text; } _ = one.Validate();"),
        ("using declaration",
            "using var scope = new System.IO.MemoryStream(); var one = new {|#0:Draft|}(); scope.WriteByte(1); _ = one.Validate();",
            "var one = new Draft(); { using var scope = new System.IO.StringReader(one.Number = text); } _ = one.Validate();"),
        ("await",
            "Func<System.Threading.Tasks.Task> run = async () => { var one = new {|#0:Draft|}(); one.Token = await System.Threading.Tasks.Task.FromResult(text); _ = one.Validate(); }; _ = run();",
            "Func<System.Threading.Tasks.Task> run = async () => { var one = new Draft(); one.Number = await System.Threading.Tasks.Task.FromResult(maybe); _ = one.Validate(); }; _ = run();"),
        ("await of who has the order",
            "Func<System.Threading.Tasks.Task> run = async () => { var one = new {|#0:Draft|}(); await System.Threading.Tasks.Task.Yield(); _ = one.Validate(); }; _ = run();",
            "Func<System.Threading.Tasks.Task> run = async () => { var one = new Draft(); var filled = FillAsync(one); await filled; _ = one.Validate(); }; _ = run(); static async System.Threading.Tasks.Task FillAsync(Draft one) { await System.Threading.Tasks.Task.Yield(); one.Number = \"1\"; }"),
        ("await foreach and await using",
            "Func<IAsyncEnumerable<string>, System.Threading.Tasks.Task> run = async texts => { var one = new {|#0:Draft|}(); await foreach (string each in texts) { one.Token = each; } _ = one.Validate(); }; _ = run;",
            "Func<IAsyncEnumerable<string>, System.Threading.Tasks.Task> run = async texts => { var one = new Draft(); await using var stream = new System.IO.MemoryStream(); await foreach (string each in texts) { one.Number = each; } _ = one.Validate(); }; _ = run;"),
        ("iterator",
            "_ = All(); IEnumerable<Draft> All() { var one = new {|#0:Draft|}(); _ = one.Validate(); yield return one; }",
            "_ = All(); IEnumerable<Draft> All() { var one = new Draft(); yield return one; _ = one.Validate(); }"),
        ("local function that gives it back",
            "Draft Set(Draft order) { order.Number = text; return order; } var one = new {|#0:Draft|}(); _ = Set(draft); _ = one.Validate();",
            "Draft Set(Draft order) { order.Number = text; return order; } var one = Set(new Draft()); _ = one.Validate();"),
        ("lambda that is given it",
            "Action<Draft> fill = order => order.Number = text; var one = new {|#0:Draft|}(); fill(draft); _ = one.Validate();",
            "Action<Draft> fill = order => order.Number = text; var one = new Draft(); fill(one); _ = one.Validate();"),
        ("lambda over an alias",
            "var one = new {|#0:Draft|}(); Action fill = () => draft.Number = text; fill(); _ = one.Validate();",
            "var one = new Draft(); var same = one; Action fill = () => same.Number = text; fill(); _ = one.Validate();"),
        ("lambda that makes it",
            "var lazy = new Lazy<bool>(() => new {|#0:Draft|} { Token = text }.Validate().IsValid); _ = lazy.Value;",
            "var lazy = new Lazy<Draft>(() => new Draft { Token = text }); lazy.Value.Number = text; _ = lazy.Value.Validate();"),
        ("query",
            "var all = System.Linq.Enumerable.Select(text, each => new {|#0:Draft|} { Token = each.ToString() }.Validate().IsValid); Consume(all);",
            "var all = System.Linq.Enumerable.ToList(System.Linq.Enumerable.Select(text, each => new Draft { Token = each.ToString() })); all.ForEach(each => each.Number = text); foreach (var one in all) { _ = one.Validate(); }"),
        ("generic method",
            "var one = new {|#0:Draft|}(); _ = Shop.Fill(draft, each => each.Number = text); _ = one.Validate();",
            "var one = Shop.Fill(new Draft(), each => each.Number = text); _ = one.Validate(); one = Shop.Make<Draft>(each => each.Number = text); _ = one.Validate();"),
        ("method with any number of orders",
            "var one = new {|#0:Draft|}(); Shop.FillAll(draft); _ = one.Validate();",
            "var one = new Draft(); Shop.FillAll(one); _ = one.Validate(); one = new Draft(); Shop.FillAll(draft, one); _ = one.Validate(); one = new Draft(); Shop.FillSpan(one, draft); _ = one.Validate();"),
        ("out",
            "var one = new {|#0:Draft|}(); if (!Shop.TryMake(text, out _)) { one.Token = text; } _ = one.Validate();",
            "var one = new Draft(); if (!Shop.TryMake(text, out one)) { return null; } _ = one.Validate(); if (Shop.TryMake(text, out var two)) { _ = two.Validate(); }"),
        ("in",
            "var line = new {|#0:Line|} { Why = text }; Shop.FillLine(draft.First!); _ = new Draft { Number = text, First = line }.Validate();",
            "var line = new Line { Why = text }; Shop.FillLine(line); _ = new Draft { Number = text, First = line }.Validate();"),
        ("steps",
            "var one = new {|#0:Draft|}(); _ = new Steps().Token(text).Build(); _ = one.Validate();",
            "var one = new Steps().Token(text).Build(); one.Number = text; _ = one.Validate(); _ = new Steps().Number(text).Build().Validate();"),
        ("object and cast",
            "object box = new {|#0:Draft|}(); _ = ((Draft)box).Validate();",
            "object box = new Draft(); ((Draft)box).Number = text; _ = ((Draft)box).Validate(); if (box is Draft one) { _ = one.Validate(); }"),
        ("dynamic",
            "dynamic any = draft; var one = new {|#0:Draft|}(); any.Number = text; _ = one.Validate();",
            "var one = new Draft(); dynamic any = one; any.Number = text; _ = one.Validate();"),
        ("by reference to a library",
            "Draft? two = null; var one = new {|#0:Draft|}(); System.Threading.Interlocked.Exchange(ref two, draft); _ = one.Validate();",
            "Draft? one = new Draft(); System.Threading.Interlocked.Exchange(ref one, draft); _ = one!.Validate();"),
        ("compound assignment",
            "var one = new {|#0:Draft|}(); one.Token += text; _ = one.Validate();",
            "var one = new Draft(); one.Number += text; _ = one.Validate();"),
        ("chain of copies",
            "_ = (new Order { Number = text } with { Note = text } {|#0:with|} { Number = null }).Validate();",
            "_ = (new Order { Note = text } with { Number = text } with { Total = 5 }).Validate();"),
        ("copy of a part",
            "var one = new Draft { Number = text, First = new() { Sku = text, Why = text } }; one.First = one.First {|#0:with|} { Sku = null }; _ = one.Validate();",
            "var one = new Draft { Number = text, First = new() { Why = text } }; one.First = one.First with { Sku = text }; _ = one.Validate();"),
        ("captured by a primary constructor",
            "new Page(draft).Run(text); var one = new {|#0:Draft|}(); _ = one.Validate();",
            "var one = new Draft(); new Page(one).Run(text); _ = one.Validate();"),
        ("member of a type of its own in the way",
            "var any = new { Order = draft }; var one = new {|#0:Draft|}(); any.Order.Number = text; _ = one.Validate();",
            "var any = new { Order = new Draft() }; any.Order.Number = text; _ = any.Order.Validate();"),
        ("pointer and stack",
            "unsafe { int size = 1; int* place = &size; *place = 2; } var one = new {|#0:Draft|}(); Span<int> sizes = stackalloc int[1]; sizes[0] = 1; _ = one.Validate();",
            "var one = new Draft(); Span<Draft> all = new[] { one }; all[0].Number = text; _ = one.Validate();"),
        ("expression tree",
            "System.Linq.Expressions.Expression<Func<Draft, string?>> path = each => each.Number; var one = new {|#0:Draft|}(); Consume(path); _ = one.Validate();",
            "var one = new Draft(); System.Linq.Expressions.Expression<Func<string?>> path = () => one.Number; Consume(path); _ = one.Validate();"),
        ("checked and unchecked",
            "var one = new {|#0:Draft|}(); checked { one.Token = (text.Length + 1).ToString(); } _ = one.Validate();",
            "var one = new Draft(); unchecked { one.Number = (text.Length + 1).ToString(); } _ = one.Validate();"),
        ("event",
            "var one = new {|#0:Draft|}(); EventHandler? told = null; told += (_, _) => draft.Number = text; told(null, EventArgs.Empty); _ = one.Validate();",
            "var one = new Draft(); EventHandler? told = null; told += (_, _) => one.Number = text; told(null, EventArgs.Empty); _ = one.Validate();"),
    ];

    [Fact]
    public Task WhatIsCertain_IsReported()
    {
        var source = new List<string>();
        var expected = new List<DiagnosticResult>();
        foreach ((_, string wrong, _) in _pairs)
        {
            int number = source.Count;
            source.Add(wrong.Replace("{|#9:", $"{{|#{number + 1000}:", StringComparison.Ordinal));
            expected.Add(Missing(wrong, number));
            if (wrong.Contains("{|#9:", StringComparison.Ordinal))
            {
                expected.Add(Missing(wrong, number + 1000));
            }
        }

        return Creation.Verify(Helpers + CallSite.Bodies(source), [.. expected]);
    }

    [Fact]
    public Task WhatMayBeRight_IsSilent() => Creation.Verify(Helpers + CallSite.Bodies([.. _pairs.Select(pair => pair.Right)]));

    internal static IEnumerable<string> Sources => [Helpers + CallSite.Bodies([.. _pairs.Select(pair => pair.Wrong)]), Helpers + CallSite.Bodies([.. _pairs.Select(pair => pair.Right)])];

    private static DiagnosticResult Missing(string wrong, int location) =>
        wrong.Contains("{|#0:Line|}", StringComparison.Ordinal) || wrong.Contains("one.First {|#0:with|}", StringComparison.Ordinal)
            ? Creation.NotSet(DiagnosticSeverity.Error, "Acme", (wrong.Contains("Lines", StringComparison.Ordinal) ? "lines[]" : "first") + ".sku_code", "Sku", location)
            : Creation.NotSet(DiagnosticSeverity.Error, "Acme", "number", "Number", location);
}
