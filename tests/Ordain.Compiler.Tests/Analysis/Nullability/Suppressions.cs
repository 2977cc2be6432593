using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Analysis.Nullability;

namespace Ordain.Compiler.Tests;

/// <summary>What becomes of the compiler's warnings about null.</summary>
internal static class Suppressions
{
    /// <summary>The statements of which a warning is, or is not, suppressed; and those without one, whose test would say nothing.</summary>
    public static async Task<string[]> WhereAsync(string source, string[] statements, bool isSuppressed, params ImmutableArray<MetadataReference> references)
    {
        ImmutableArray<Diagnostic> found = await FindAsync(source, references);
        string[] lines = source.Split('\n');
        var wrong = new List<string>();
        foreach (string statement in statements)
        {
            int line = Array.FindIndex(lines, text => text.EndsWith("{ " + statement + " }", StringComparison.Ordinal));
            Diagnostic[] here = [.. found.Where(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line == line)];
            if (here.Length == 0 || here.Any(diagnostic => diagnostic.IsSuppressed == isSuppressed))
            {
                wrong.Add($"{statement} → {string.Join(", ", here.Select(diagnostic => $"{diagnostic.Id} {diagnostic.IsSuppressed}"))}");
            }
        }

        return [.. wrong];
    }

    /// <summary>The warnings, suppressed or not.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(string source, params ImmutableArray<MetadataReference> references)
    {
        Compilation compilation = Generation.Run(source, Generation.Options with { References = references, Guards = GeneratorGuards.NoException }).OutputCompilation;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => throw new InvalidOperationException("The suppressor threw.", exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        ImmutableArray<Diagnostic> all = await compilation.WithAnalyzers([new NullabilitySuppressor()], options).GetAllDiagnosticsAsync();
        return [.. all.Where(diagnostic => diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal) && diagnostic.Location.SourceTree!.FilePath == compilation.SyntaxTrees.First().FilePath)];
    }
}
