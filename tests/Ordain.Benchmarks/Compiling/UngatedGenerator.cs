extern alias compiler;

using Microsoft.CodeAnalysis;
using compiler::Ordain.Compiler.Contracts;
using compiler::Ordain.Compiler.Emission;

namespace Ordain.Benchmarks.Compiling;

/// <summary>Ordain's reader and emitter in the usual shape: annotated types, equatable data, text.</summary>
internal sealed class UngatedGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ContractSpec?> contracts = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Ordain.ContractAttribute",
            static (_, _) => true,
            static (found, cancellation) => ContractReader.Read((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0], found.SemanticModel.Compilation, report: null, cancellation));
        context.RegisterSourceOutput(contracts, static (output, contract) =>
        {
            foreach (SourceFile file in SourceFile.Divide([.. SourcePiece.Of(contract)]))
            {
                output.AddSource(file.HintName, file.Emit());
            }
        });
    }
}
