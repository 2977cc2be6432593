using Microsoft.CodeAnalysis;

namespace Ordain.Benchmarks.Compiling;

/// <summary>The least that a generator in the usual shape does: it asks for the annotated types, reads nothing and emits nothing.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName("Ordain.ContractAttribute", static (_, _) => true, static (_, _) => 1),
            static (_, _) => { });
}
