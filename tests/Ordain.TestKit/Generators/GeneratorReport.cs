using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.TestKit;

/// <summary>What one run of a generator gave.</summary>
public sealed class GeneratorReport
{
    private readonly Lazy<ImmutableArray<Diagnostic>> _compilationDiagnostics;

    internal GeneratorReport(CSharpCompilation input, CSharpCompilation output, GeneratorRunResult result)
    {
        InputCompilation = input;
        OutputCompilation = output;
        GeneratorDiagnostics = result.Diagnostics;
        GeneratedSources = result.GeneratedSources.ToImmutableSortedDictionary(
            source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
        StepNames = [.. result.TrackedSteps.Keys.Where(name => !TrackedSteps.IsBuiltIn(name)).Order(StringComparer.Ordinal)];
        _compilationDiagnostics = new(() =>
            [.. OutputCompilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)]);
    }

    /// <summary>The text of every generated file by hint name, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> GeneratedSources { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> GeneratorDiagnostics { get; }

    /// <summary>The compilation that the generator saw.</summary>
    public CSharpCompilation InputCompilation { get; }

    /// <summary>The input with the generated files.</summary>
    public CSharpCompilation OutputCompilation { get; }

    /// <summary>Warnings and errors of the output compilation.</summary>
    public ImmutableArray<Diagnostic> CompilationDiagnostics => _compilationDiagnostics.Value;

    /// <summary>The steps that the generator names and that ran.</summary>
    public IReadOnlyList<string> StepNames { get; }

    /// <summary>The text of one generated file; fails with the list of files if there is none of that name.</summary>
    public string this[string hintName] => GeneratedSources.TryGetValue(hintName, out string? text)
        ? text
        : throw new GeneratorRunException($"There is no generated file '{hintName}'. Generated: {string.Join(", ", GeneratedSources.Keys)}.");

    /// <summary>Emits the output to memory and loads it, so that a test can execute it.</summary>
    public GeneratedAssembly Load() => GeneratedAssembly.Load(OutputCompilation);

    internal bool IsInput(SyntaxTree? tree) => tree is not null && InputCompilation.ContainsSyntaxTree(tree);
}
