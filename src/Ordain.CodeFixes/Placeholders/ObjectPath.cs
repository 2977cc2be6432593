using Microsoft.CodeAnalysis;

namespace Ordain.CodeFixes.Placeholders;

/// <summary>The objects around one that is made, so that an object that contains itself ends.</summary>
internal sealed class ObjectPath
{
    private const int MaxDepth = 16;

    private readonly ObjectPath? _outer;
    private readonly INamedTypeSymbol? _type;
    private readonly int _depth;

    public ObjectPath(INamedTypeSymbol contract) => Contract = contract;

    private ObjectPath(ObjectPath outer, INamedTypeSymbol contract, INamedTypeSymbol? type)
    {
        Contract = contract;
        _outer = outer;
        _type = type;
        _depth = outer._depth + 1;
    }

    /// <summary>The contract that the object becomes part of.</summary>
    public INamedTypeSymbol Contract { get; }

    public bool CanEnter(INamedTypeSymbol type)
    {
        for (ObjectPath? current = this; current is not null; current = current._outer)
        {
            if (SymbolEqualityComparer.Default.Equals(current._type, type))
            {
                return false;
            }
        }

        return _depth < MaxDepth;
    }

    public ObjectPath Enter(INamedTypeSymbol type) => new(this, Contract, type);

    public ObjectPath InContract(INamedTypeSymbol contract) => new(this, contract, type: null);
}
