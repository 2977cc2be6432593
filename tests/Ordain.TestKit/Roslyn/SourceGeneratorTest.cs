using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.TestKit.Roslyn;

/// <summary>A test of generators: they make exactly the expected files.</summary>
public abstract class SourceGeneratorTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [];

    /// <inheritdoc/>
    protected abstract override IEnumerable<Type> GetSourceGenerators();
}
