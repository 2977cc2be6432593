using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.Definitions;

namespace Ordain.Compiler.Tests;

/// <summary>The analyzer of definitions over one source.</summary>
internal static class Definition
{
    /// <summary>The diagnostics are those that the markup declares, and the given ones.</summary>
    public static Task Verify(string source, params DiagnosticResult[] expected) => Verify(source, CompilerDiagnostics.Errors, expected);

    /// <summary>For sources that do not compile: the compiler's diagnostics do not count.</summary>
    public static Task VerifyBroken(string source, params DiagnosticResult[] expected) => Verify(source, CompilerDiagnostics.None, expected);

    /// <summary>A diagnostic at <c>{|#0:…|}</c>.</summary>
    public static DiagnosticResult At(DiagnosticDescriptor descriptor, params object[] arguments) => At(0, descriptor, arguments);

    public static DiagnosticResult At(int location, DiagnosticDescriptor descriptor, params object[] arguments) =>
        new DiagnosticResult(descriptor).WithLocation(location).WithArguments(arguments);

    private static Task Verify(string source, CompilerDiagnostics level, DiagnosticResult[] expected)
    {
        var test = new OrdainAnalyzerTest<ContractDefinitionAnalyzer> { TestCode = source, CompilerDiagnostics = level };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
