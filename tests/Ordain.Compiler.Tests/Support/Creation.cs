using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>The analyzer of creations over one source.</summary>
internal static class Creation
{
    /// <summary>The diagnostics are the given ones; without any, the code is silent. Cut off anywhere, it breaks nothing.</summary>
    public static Task Verify(string source, params DiagnosticResult[] expected) => Verify(source, [], expected);

    public static Task Verify(string source, IReadOnlyList<MetadataReference> references, params DiagnosticResult[] expected)
    {
        var test = new OrdainAnalyzerTest<CallSiteAnalyzer> { TestCode = source };
        test.TestState.AdditionalReferences.AddRange(references);
        test.ExpectedDiagnostics.AddRange(expected);
        return Verify(test, source, references);
    }

    /// <summary>For code that does not compile yet: the compiler's diagnostics do not count.</summary>
    public static Task VerifyBroken(string source, params DiagnosticResult[] expected)
    {
        var test = new OrdainAnalyzerTest<CallSiteAnalyzer> { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.None };
        test.ExpectedDiagnostics.AddRange(expected);
        return Verify(test, source, []);
    }

    /// <summary>The same in a project that is set up otherwise.</summary>
    public static Task Verify(string source, Action<SolutionState> setUp, params DiagnosticResult[] expected)
    {
        var test = new OrdainAnalyzerTest<CallSiteAnalyzer> { TestCode = source };
        setUp(test.TestState);
        test.ExpectedDiagnostics.AddRange(expected);
        return Verify(test, source, [.. test.TestState.AdditionalReferences]);
    }

    private static async Task Verify(OrdainAnalyzerTest<CallSiteAnalyzer> test, string source, IReadOnlyList<MetadataReference> references)
    {
        await test.RunAsync();
        await Truncated.NeverThrowsAsync(source, references);
    }

    /// <summary>ORD3001 at <c>{|#0:…|}</c>.</summary>
    public static DiagnosticResult NotSet(DiagnosticSeverity severity, string provider, string jsonNames, string members, int location = 0) =>
        new DiagnosticResult(Descriptors.RequiredMemberNotSet)
            .WithSeverity(severity)
            .WithLocation(location)
            .WithArguments(provider, jsonNames, members, members.Contains(',', StringComparison.Ordinal) ? "are" : "is");

    /// <summary>ORD3002 at <c>{|#0:…|}</c>.</summary>
    public static DiagnosticResult NotSetWhen(DiagnosticSeverity severity, string provider, string jsonName, string condition, string member, string values, int location = 0) =>
        new DiagnosticResult(Descriptors.ConditionalMemberNotSet)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithSeverity(severity)
            .WithLocation(location)
            .WithArguments(provider, jsonName, condition, member, values);
}
