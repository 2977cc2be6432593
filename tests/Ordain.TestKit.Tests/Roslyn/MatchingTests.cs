using Microsoft.CodeAnalysis;
using Ordain.TestKit.Tests.Conformance;

namespace Ordain.TestKit.Tests.Roslyn;

public sealed class MatchingTests
{
    [Theory]
    [InlineData("one", true)]
    [InlineData("two", true)]
    [InlineData("three", false)]
    public async Task PartialExpectation_LeavesTheOtherItsPartner(string argument, bool passes)
    {
        var test = new ATest<TwiceAnalyzer> { TestCode = "class {|#0:C|} { }" };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("CF002", DiagnosticSeverity.Warning).WithLocation(0));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("CF002", DiagnosticSeverity.Warning).WithLocation(0).WithArguments(argument));

        var exception = await Record.ExceptionAsync(() => test.RunAsync());

        Assert.Equal(passes, exception is null);
    }

    [Fact]
    public async Task Hook_SeesEveryPair()
    {
        List<string> seen = [];
        var test = new ATest<TwiceAnalyzer>
        {
            TestCode = "class {|CF002:{|CF002:C|}|} { }",
            DiagnosticVerifier = (actual, expected, _) => seen.Add($"{expected.Id} {actual.GetMessage()}"),
            TestBehaviors = TestBehaviors.SkipSuppressionCheck,
        };

        await test.RunAsync();

        Assert.Equal(["CF002 Class 'one' is bad", "CF002 Class 'two' is bad"], seen.Order());
    }

    [Fact]
    public async Task Failure_ShowsWhatToPaste()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new ATest<ArgsAnalyzer> { TestCode = "class Bad { }" }.RunAsync());

        Assert.Contains("// /0/Test0.cs(1,7,1,10): warning CF002: Class 'Bad' is bad", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Diagnostic(\"CF002\").WithSpan(\"/0/Test0.cs\", 1, 7, 1, 10).WithArguments(\"Bad\")", exception.Message, StringComparison.Ordinal);
    }
}
