using Microsoft.CodeAnalysis;

namespace Ordain.Benchmarks.Compiling;

/// <summary>Asks Roslyn what every reader of annotated types has to ask: the types and attributes of all members. It keeps a number and emits nothing.</summary>
internal sealed class ReadingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<int> counts = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Ordain.ContractAttribute",
            static (_, _) => true,
            static (found, _) => Count((INamedTypeSymbol)found.TargetSymbol, new HashSet<ISymbol>(SymbolEqualityComparer.Default)));
        context.RegisterSourceOutput(counts, static (_, _) => { });
    }

    private static int Count(ITypeSymbol type, HashSet<ISymbol> seen)
    {
        if (type is not INamedTypeSymbol named || !seen.Add(named))
        {
            return 0;
        }

        int count = named.TypeArguments.Sum(argument => Count(argument, seen));
        if (!named.DeclaringSyntaxReferences.IsEmpty)
        {
            count += named.GetAttributes().Length;
            foreach (ISymbol member in named.GetMembers())
            {
                count += member is IPropertySymbol or IFieldSymbol { IsConst: true } ? member.GetAttributes().Length : 0;
                count += member is IPropertySymbol property ? Count(property.Type, seen) : 0;
            }
        }

        return count;
    }
}
