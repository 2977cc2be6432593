using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.TestKit.Roslyn;

/// <summary>Shorthand for tests of an analyzer.</summary>
public class AnalyzerVerifier<TAnalyzer, TTest, TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TTest : AnalyzerTest<TVerifier>, new()
    where TVerifier : IVerifier, new()
{
    /// <summary>Expects the analyzer's only rule.</summary>
    public static DiagnosticResult Diagnostic()
    {
        var descriptors = new TAnalyzer().SupportedDiagnostics;
        return descriptors is [var only]
            ? Diagnostic(only)
            : throw new InvalidOperationException(
                $"'{nameof(Diagnostic)}()' can only be used when the analyzer has a single supported diagnostic; {typeof(TAnalyzer).Name} has {descriptors.Length}. "
                + $"Use the '{nameof(Diagnostic)}(DiagnosticDescriptor)' overload to specify the descriptor.");
    }

    /// <summary>Expects the analyzer's rule of an id.</summary>
    public static DiagnosticResult Diagnostic(string diagnosticId)
    {
        DiagnosticDescriptor[] descriptors = [.. new TAnalyzer().SupportedDiagnostics.Where(descriptor => descriptor.Id == diagnosticId)];
        return descriptors is [var only]
            ? Diagnostic(only)
            : throw new InvalidOperationException(
                $"'{nameof(Diagnostic)}(string)' can only be used when the analyzer has a single supported diagnostic with the specified ID; "
                + $"{typeof(TAnalyzer).Name} has {descriptors.Length} with the ID '{diagnosticId}'.");
    }

    /// <summary>Expects a rule.</summary>
    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    /// <summary>Verifies the diagnostics of a source.</summary>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new TTest { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(CancellationToken.None);
    }
}
