using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>The contracts that models of a compilation name, each read once, from source or from metadata.</summary>
internal sealed class ContractSymbols
{
    private static readonly ConditionalWeakTable<Compilation, ContractSymbols> Known = new();

    private static readonly ReferencedTypes<ContractSymbol?> Referenced = new();

    private readonly ConcurrentDictionary<ISymbol, ContractSymbol?> _contracts = new(SymbolEqualityComparer.Default);

    private ContractSymbols(Compilation compilation) => Terms = new Terms(compilation);

    public Terms Terms { get; }

    public static ContractSymbols Of(Compilation compilation) => Known.GetValue(compilation, static key => new ContractSymbols(key));

    /// <summary>Reads a contract.</summary>
    /// <returns>Null for a type that is none.</returns>
    public ContractSymbol? Get(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        ReferencedTypes<ContractSymbol?>.IsReferenced(type) ? Referenced.GetOrRead(type, compilation, type => Read(type, compilation, cancellation))
        : _contracts.TryGetValue(type, out ContractSymbol? known) ? known
        : _contracts.GetOrAdd(type, Read(type, compilation, cancellation));

    private static ContractSymbol? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.OriginalDefinition.FindAttribute(OrdainNames.Contract) is not { } attribute)
        {
            return null;
        }

        string provider = attribute.Positional(0) as string ?? type.Name;
        var reader = new ObjectReader(compilation, report: null, cancellation);
        ObjectSpec root = RecursionMarker.MarkContracts(reader.ReadRoot(type, provider));
        return new ContractSymbol(type, provider, root, reader.ReadParts());
    }
}
