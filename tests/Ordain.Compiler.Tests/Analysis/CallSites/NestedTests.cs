using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>Objects that are created inside an order's initializer.</summary>
public sealed class NestedTests
{
    private static DiagnosticResult Sku(string statements, int location) => Creation.NotSet(DiagnosticSeverity.Error, "Acme", PathIn(statements) + ".sku_code", "Sku", location);

    private static DiagnosticResult Rate(string statements, int location) => Creation.NotSet(DiagnosticSeverity.Warning, "Acme", PathIn(statements) + ".tax.rate", "Rate", location);

    private static string PathIn(string statements) =>
        statements.Contains("First = ", StringComparison.Ordinal) ? "first" : statements.Contains("More = ", StringComparison.Ordinal) ? "more[]" : "lines[]";

    private static readonly string[] _initOnly =
    [
        "Consume(new Order { Number = text, First = new() { Tax = new {|#0:Tax|}() } });",
        "Consume(new Order { Number = text, First = new Line { Tax = {|#0:new|}() } });",
        "Consume(new Order { Number = text, First = (new Line { Tax = (new {|#0:Tax|} { Rate = null }) }) });",
        "Consume(new Order { Number = text, Lines = [new Line { Tax = new {|#0:Tax|}() }] });",
        "Consume(new Order { Number = text, Lines = new List<Line> { new Line { Tax = new {|#0:Tax|}() } } });",
        "Consume(new Order { Number = text, Lines = new[] { new Line { Tax = new {|#0:Tax|}() } } });",
        "Consume(new Order { Number = text, More = new Line[] { new Line { Tax = new {|#0:Tax|}() } } });",
        "Consume(new Order { Number = text, More = [.. new Line[0], new() { Tax = new {|#0:Tax|}() }] });",
    ];

    [Fact]
    public Task InitOnlyMemberOfAPart_IsReported() => Creation.Verify(CallSite.Bodies(_initOnly), [.. _initOnly.Select(Rate)]);

    private static readonly string[] _atASink =
    [
        "_ = new Order { Number = text, First = new {|#0:Line|} { Why = text } }.Validate();",
        "var one = new Draft { Number = text, First = new {|#0:Line|} { Why = text } }; _ = one.Validate();",
        "var one = new Draft { Number = text, Lines = [new Line { Sku = text, Why = text }, {|#0:new|}() { Why = text }] }; _ = one.Validate();",
    ];

    [Fact]
    public Task SettableMemberOfAPartAtASink_IsAnError() => Creation.Verify(CallSite.Bodies(_atASink), [.. _atASink.Select(Sku)]);

    private static readonly string[] _complete =
    [
        "Consume(new Order { Number = text, First = new Line { Why = text } });",
        "Consume(new Order { Number = text, First = new Line { Sku = text, Tax = new Tax { Rate = 1 } } });",
        "var line = new Line { Why = text }; Consume(new Order { Number = text, First = line });",
        "var one = new Draft { Number = text, First = new Line { Why = text } }; one.First.Sku = text; _ = one.Validate();",
        "var one = new Draft { Number = text, First = new Line { Why = text } }; one.First!.Sku = text; _ = one.Validate();",
        "var one = new Draft { Number = text, First = new Line { Why = text } }; one.First = new Line { Sku = text, Why = text }; _ = one.Validate();",
        "var one = new Draft { Number = text, Lines = [new Line { Why = text }] }; one.Lines[0].Sku = text; _ = one.Validate();",
        "var one = new Draft { Number = text, Lines = [new Line { Why = text }] }; one.Lines.Clear(); _ = one.Validate();",
        "var one = new Draft { Number = text, First = new Line { Why = text } }; var line = one.First; line.Sku = text; _ = one.Validate();",
        "var one = new Draft { Number = text, Lines = [new Line { Why = text }] }; foreach (Line line in one.Lines) { line.Sku = text; } _ = one.Validate();",
        "Consume(new Order { Number = text, First = new Line { Tax = new Tax() } } with { First = null });",
    ];

    [Fact]
    public Task PartThatIsOrMayBeComplete_IsSilent() => Creation.Verify(CallSite.Bodies(_complete));

    [Fact]
    public Task ConditionInAPart_IsAboutThePart() => Creation.Verify(
        CallSite.Body("Consume(new Order { Number = text, First = new {|#0:Line|} { Sku = text } });"),
        Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", "first.why", "tax is absent", "Why", "tax is absent"));

    [Fact]
    public Task ContractInAContract_IsReportedOnceAsItsOwn() => Creation.Verify(
        """
        [Contract("Inner")] public partial record Payment { [Required] public string? Token { get; init; } }

        [Contract("Outer")] public partial record Order { public Payment? Payment { get; init; } public Payment[]? More { get; init; } }

        public static class Client { public static Order Make() => new() { Payment = new {|#0:Payment|}(), More = [{|#1:new|}()] }; }
        """,
        Creation.NotSet(DiagnosticSeverity.Warning, "Inner", "token", "Token"),
        Creation.NotSet(DiagnosticSeverity.Warning, "Inner", "token", "Token", location: 1));

    [Fact]
    public Task DeepNesting_Ends() => Creation.Verify("""
        [Contract("Acme")] public partial record Order { public Node? Node { get; init; } }

        public sealed record Node { public Node? Next { get; init; } }

        public static class Client { public static Order Make() => new() { Node = 
        """ + string.Concat(Enumerable.Repeat("new() { Next = ", 60)) + "null" + new string('}', 60) + " }; }");
}
