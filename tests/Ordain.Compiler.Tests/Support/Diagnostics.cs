using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>Analyzers over a compilation without markup, for sources that are made by the hundred or that do not compile.</summary>
internal static class Diagnostics
{
    public static async Task<ImmutableArray<Diagnostic>> Of(string source, params DiagnosticAnalyzer[] analyzers) =>
        await Of(Generation.Run(source, Generation.Broken with { Guards = GeneratorGuards.NoException }).OutputCompilation, analyzers);

    public static async Task<ImmutableArray<Diagnostic>> Of(Compilation compilation, params DiagnosticAnalyzer[] analyzers)
    {
        // Without this, what an analyzer throws becomes a diagnostic that is easily overlooked.
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => thrown = exception,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync();
        return thrown is null ? found : throw new InvalidOperationException($"An analyzer threw: {thrown.Message}", thrown);
    }
}
