using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>Objects that are created inside an order's initializer.</summary>
public sealed class NestedTests
{
    private static DiagnosticResult Sku(string path) => Creation.NotSet(DiagnosticSeverity.Error, "Acme", path + ".sku_code", "Sku");

    private static DiagnosticResult Rate(string path) => Creation.NotSet(DiagnosticSeverity.Warning, "Acme", path + ".tax.rate", "Rate");

    [Theory]
    [InlineData("Consume(new Order { Number = text, First = new() { Tax = new {|#0:Tax|}() } });", "first")]
    [InlineData("Consume(new Order { Number = text, First = new Line { Tax = {|#0:new|}() } });", "first")]
    [InlineData("Consume(new Order { Number = text, First = (new Line { Tax = (new {|#0:Tax|} { Rate = null }) }) });", "first")]
    [InlineData("Consume(new Order { Number = text, Lines = [new Line { Tax = new {|#0:Tax|}() }] });", "lines[]")]
    [InlineData("Consume(new Order { Number = text, Lines = new List<Line> { new Line { Tax = new {|#0:Tax|}() } } });", "lines[]")]
    [InlineData("Consume(new Order { Number = text, Lines = new[] { new Line { Tax = new {|#0:Tax|}() } } });", "lines[]")]
    [InlineData("Consume(new Order { Number = text, More = new Line[] { new Line { Tax = new {|#0:Tax|}() } } });", "more[]")]
    [InlineData("Consume(new Order { Number = text, More = [.. new Line[0], new() { Tax = new {|#0:Tax|}() }] });", "more[]")]
    public Task InitOnlyMemberOfAPart_IsReported(string statements, string path) => Creation.Verify(CallSite.Body(statements), Rate(path));

    [Theory]
    [InlineData("_ = new Order { Number = text, First = new {|#0:Line|} { Why = text } }.Validate();", "first")]
    [InlineData("var one = new Draft { Number = text, First = new {|#0:Line|} { Why = text } }; _ = one.Validate();", "first")]
    [InlineData("var one = new Draft { Number = text, Lines = [new Line { Sku = text, Why = text }, {|#0:new|}() { Why = text }] }; _ = one.Validate();", "lines[]")]
    public Task SettableMemberOfAPartAtASink_IsAnError(string statements, string path) => Creation.Verify(CallSite.Body(statements), Sku(path));

    [Theory]
    [InlineData("Consume(new Order { Number = text, First = new Line { Why = text } });")]
    [InlineData("Consume(new Order { Number = text, First = new Line { Sku = text, Tax = new Tax { Rate = 1 } } });")]
    [InlineData("var line = new Line(); Consume(new Order { Number = text, First = line });")]
    [InlineData("var one = new Draft { Number = text, First = new Line { Why = text } }; one.First.Sku = text; _ = one.Validate();")]
    [InlineData("var one = new Draft { Number = text, First = new Line { Why = text } }; one.First!.Sku = text; _ = one.Validate();")]
    [InlineData("var one = new Draft { Number = text, First = new Line { Why = text } }; one.First = new Line { Sku = text, Why = text }; _ = one.Validate();")]
    [InlineData("var one = new Draft { Number = text, Lines = [new Line { Why = text }] }; one.Lines[0].Sku = text; _ = one.Validate();")]
    [InlineData("var one = new Draft { Number = text, Lines = [new Line { Why = text }] }; one.Lines.Clear(); _ = one.Validate();")]
    [InlineData("var one = new Draft { Number = text, First = new Line { Why = text } }; var line = one.First; line.Sku = text; _ = one.Validate();")]
    [InlineData("var one = new Draft { Number = text, Lines = [new Line { Why = text }] }; foreach (Line line in one.Lines) { line.Sku = text; } _ = one.Validate();")]
    [InlineData("Consume(new Order { Number = text, First = new Line { Tax = new Tax() } } with { First = null });")]
    public Task PartThatIsOrMayBeComplete_IsSilent(string statements) => Creation.Verify(CallSite.Body(statements));

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
