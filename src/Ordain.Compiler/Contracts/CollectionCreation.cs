using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>How a collection is made of a <c>List&lt;T&gt;</c>, or a dictionary of a <c>Dictionary&lt;TKey, T&gt;</c>: a C# format with <c>{0}</c> for it.</summary>
internal static class CollectionCreation
{
    private const string Elements = "System.Collections.Generic.IEnumerable";
    private const string Immutable = "global::System.Collections.Immutable.";

    /// <summary>What is pushed last comes first.</summary>
    private const string Reversed = "global::System.Linq.Enumerable.Reverse({0})";

    /// <returns>Null when no way is known.</returns>
    public static string? OfElements(ITypeSymbol type, ITypeSymbol element)
    {
        if (type is IArrayTypeSymbol)
        {
            return "{0}.ToArray()";
        }

        var named = (INamedTypeSymbol)type;
        switch (named.FullName())
        {
            case "System.Collections.Generic.IEnumerable" or "System.Collections.Generic.ICollection" or "System.Collections.Generic.IList"
                or "System.Collections.Generic.IReadOnlyCollection" or "System.Collections.Generic.IReadOnlyList" or "System.Collections.Generic.List":
                return "{0}";
            case "System.Collections.Generic.ISet" or "System.Collections.Generic.IReadOnlySet":
                return $"new global::System.Collections.Generic.HashSet<{element.SourceName()}>({{0}})";
            case "System.Collections.Immutable.IImmutableList":
                return Immutable + "ImmutableList.CreateRange({0})";
            case "System.Collections.Immutable.IImmutableSet":
                return Immutable + "ImmutableHashSet.CreateRange({0})";
            case "System.Collections.Immutable.ImmutableArray" or "System.Collections.Immutable.ImmutableList" or "System.Collections.Immutable.ImmutableHashSet"
                or "System.Collections.Immutable.ImmutableSortedSet" or "System.Collections.Immutable.ImmutableQueue":
                return $"{Immutable}{named.Name}.CreateRange({{0}})";
            case "System.Collections.Immutable.IImmutableQueue":
                return Immutable + "ImmutableQueue.CreateRange({0})";
            case "System.Collections.Immutable.ImmutableStack" or "System.Collections.Immutable.IImmutableStack":
                return Immutable + $"ImmutableStack.CreateRange({Reversed})";
            case "System.Collections.Generic.Stack" or "System.Collections.Concurrent.ConcurrentStack":
                return $"new {type.SourceName()}({Reversed})";
        }

        // Another stack may turn its elements round, or not.
        return named.Name.EndsWith("Stack", StringComparison.Ordinal) ? null : ByConstructor(named, Elements, element) ?? ByAdding(named, element);
    }

    /// <returns>Null when no way is known.</returns>
    public static string? OfEntries(INamedTypeSymbol type, ITypeSymbol key) => type.FullName() switch
    {
        "System.Collections.Generic.IReadOnlyDictionary" or "System.Collections.Generic.IDictionary" or "System.Collections.Generic.Dictionary" => "{0}",
        "System.Collections.Immutable.IImmutableDictionary" => Immutable + "ImmutableDictionary.CreateRange({0})",
        "System.Collections.Immutable.ImmutableDictionary" or "System.Collections.Immutable.ImmutableSortedDictionary" => $"{Immutable}{type.Name}.CreateRange({{0}})",
        "System.Collections.Generic.SortedDictionary" or "System.Collections.Generic.SortedList" when key.SpecialType == SpecialType.System_String =>
            $"new {type.SourceName()}({{0}}, global::System.StringComparer.Ordinal)",
        "System.Collections.Concurrent.ConcurrentDictionary" => $"new {type.SourceName()}({{0}})",
        _ => ByConstructor(type, "System.Collections.Generic.IDictionary", key),
    };

    /// <summary>A constructor that takes what there is, as an interface.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">The interface.</param>
    /// <param name="first">Its first type argument: the elements, or the keys.</param>
    private static string? ByConstructor(INamedTypeSymbol type, string name, ITypeSymbol first)
    {
        if (!CanBeCreated(type))
        {
            return null;
        }

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor is { DeclaredAccessibility: Accessibility.Public, Parameters: { Length: 1 } parameters }
                && parameters[0].Type is INamedTypeSymbol { TypeKind: TypeKind.Interface } taken
                && (taken.FullName() == name || (name == Elements && taken.FullName() == "System.Collections.Generic.IList"))
                && SymbolEqualityComparer.Default.Equals(taken.TypeArguments[0], first))
            {
                return $"new {type.SourceName()}(({taken.SourceName()}){{0}})";
            }
        }

        return null;
    }

    /// <summary>A constructor without parameters, and a method that adds.</summary>
    private static string? ByAdding(INamedTypeSymbol type, ITypeSymbol element)
    {
        if (!CanBeCreated(type) || !type.InstanceConstructors.Any(static constructor => constructor is { DeclaredAccessibility: Accessibility.Public, Parameters.IsEmpty: true }))
        {
            return null;
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers("Add"))
            {
                if (member is IMethodSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Parameters: { Length: 1 } parameters }
                    && SymbolEqualityComparer.Default.Equals(parameters[0].Type, element))
                {
                    return "[.. {0}]";
                }
            }
        }

        return null;
    }

    private static bool CanBeCreated(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsAbstract)
        {
            return false;
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                {
                    return false;
                }
            }
        }

        return true;
    }
}
