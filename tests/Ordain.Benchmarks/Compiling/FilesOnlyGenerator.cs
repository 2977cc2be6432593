extern alias compiler;

using Microsoft.CodeAnalysis;
using compiler::Ordain.Compiler.Emission;

namespace Ordain.Benchmarks.Compiling;

/// <summary>As many files as Ordain makes, and nothing else: what the driver itself needs for handing them over.</summary>
internal sealed class FilesOnlyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> names = context.CompilationProvider
            .Select(static (compilation, _) => compilation.SyntaxTrees.Count())
            .SelectMany(static (count, _) => SourceFile.Divide([.. Enumerable.Range(0, count).SelectMany(static number => new[] { $"Shop.Model{number}", $"Shop.Place{number}", $"Shop.Line{number}" }).Select(static type => new SourcePiece(type, "", ""))]).Select(static file => file.HintName));
        context.RegisterSourceOutput(names, static (output, name) => output.AddSource(name, ""));
    }
}
