using Microsoft.CodeAnalysis;

namespace Ordain.Benchmarks.Compiling;

/// <summary>The types of a project that generators are driven over.</summary>
/// <param name="Name">What the tables call them.</param>
/// <param name="Text">The file of a type: of a number, with something in a body and a limit in a declaration that can be edited.</param>
/// <param name="References">Beside those of the SDK.</param>
/// <param name="Generators">Those that are driven.</param>
internal sealed record CompiledSubject(string Name, Func<CompiledGenerator, int, int, int, string> Text, IReadOnlyList<MetadataReference> References, IReadOnlyList<CompiledGenerator> Generators)
{
    public static CompiledSubject Types { get; } = new("types", AnnotatedType.Text, [], CompiledGenerator.All);

    public static CompiledSubject Models { get; } = new("models × 4 contracts", ShopModel.Text, ShopModel.References, CompiledGenerator.OfModels);
}
