using Microsoft.CodeAnalysis;

namespace Ordain.Benchmarks.Compiling;

/// <summary>As many files as Ordain makes, and nothing else: what the driver itself needs for handing them over.</summary>
internal sealed class FilesOnlyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> names = context.CompilationProvider
            .Select(static (compilation, _) => compilation.SyntaxTrees.Count())
            .SelectMany(static (count, _) => Enumerable.Range(0, count).SelectMany(static number => new[] { $"Shop.Model{number}.g.cs", $"Shop.Place{number}-payload.g.cs", $"Shop.Line{number}-payload.g.cs" }));
        context.RegisterSourceOutput(names, static (output, name) => output.AddSource(name, ""));
    }
}
