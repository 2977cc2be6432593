using Microsoft.CodeAnalysis;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Common;

/// <summary>What kind of collection a type is.</summary>
internal static class Collections
{
    /// <summary>The type of the elements; null when the type is no collection.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol named => FindInterface(named, "System.Collections.Generic.IEnumerable")?.TypeArguments[0],
        _ => null,
    };

    public static CollectionShape ShapeOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return CollectionShape.Array;
        }

        if (named.FullName() == "System.Collections.Immutable.ImmutableArray")
        {
            return CollectionShape.ImmutableArray;
        }

        if (FindInterface(named, "System.Collections.Generic.IReadOnlyList", "System.Collections.Generic.IList") is not null
            && (named.TypeKind == TypeKind.Interface || HasPublic(named, "Count")))
        {
            return CollectionShape.List;
        }

        return FindInterface(named, "System.Collections.Generic.IReadOnlyCollection", "System.Collections.Generic.ICollection") is not null
            && (named.TypeKind == TypeKind.Interface || HasPublic(named, "Count"))
            ? CollectionShape.Collection
            : CollectionShape.Enumerable;
    }

    public static INamedTypeSymbol? FindInterface(INamedTypeSymbol type, string name, string? other = null)
    {
        if (Fits(type))
        {
            return type;
        }

        foreach (INamedTypeSymbol @interface in type.AllInterfaces)
        {
            if (Fits(@interface))
            {
                return @interface;
            }
        }

        return null;

        bool Fits(INamedTypeSymbol candidate) =>
            candidate is { TypeKind: TypeKind.Interface, TypeArguments.Length: > 0 } && candidate.FullName() is var fullName && (fullName == name || fullName == other);
    }

    private static bool HasPublic(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers(name))
            {
                if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
