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

        if (Finds(named, "Count", static member => member is { IsIndexer: false, Type.SpecialType: SpecialType.System_Int32 }))
        {
            return FindInterface(named, "System.Collections.Generic.IReadOnlyList", "System.Collections.Generic.IList") is not null
                && Finds(named, "this[]", static member => member is { IsIndexer: true, Parameters.Length: 1 } && member.Parameters[0].Type.SpecialType == SpecialType.System_Int32)
                ? CollectionShape.List
                : CollectionShape.Collection;
        }

        return CollectionShape.Enumerable;
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
            candidate is { TypeKind: TypeKind.Interface, TypeArguments.Length: > 0 } && (candidate.IsNamed(name) || (other is not null && candidate.IsNamed(other)));
    }

    /// <summary>Whether a property of that name can be read on the type, and no other of that name is in the way.</summary>
    private static bool Finds(INamedTypeSymbol type, string name, Func<IPropertySymbol, bool> fits)
    {
        if (type.TypeKind != TypeKind.Interface)
        {
            for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
            {
                foreach (ISymbol member in current.GetMembers(name))
                {
                    if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false } property)
                    {
                        return fits(property);
                    }
                }
            }

            return false;
        }

        // Two interfaces that both have it make the name ambiguous.
        int found = 0;
        foreach (ISymbol member in type.GetMembers(name))
        {
            return member is IPropertySymbol property && fits(property);
        }

        foreach (INamedTypeSymbol @interface in type.AllInterfaces)
        {
            foreach (ISymbol member in @interface.GetMembers(name))
            {
                found += member is IPropertySymbol property && fits(property) ? 1 : 2;
            }
        }

        return found == 1;
    }
}
