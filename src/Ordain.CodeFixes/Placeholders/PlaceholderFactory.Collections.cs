using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.CodeFixes.Placeholders;

internal sealed partial class PlaceholderFactory
{
    private const int MaxElements = 16;
    private const string CollectionsNamespace = "global::System.Collections.Generic.";

    private ListPlaceholder? CreateCollection(ITypeSymbol type, ValueSpec value, MemberSpec? member, string name, ObjectPath path)
    {
        if (ElementTypeOf(type) is not { } elementType || HeadOf(type, elementType) is not { } head)
        {
            return null;
        }

        var elements = new List<Placeholder>();
        var (minimum, maximum) = RuleArguments.Lengths(member);

        // An element that cannot be made, because it would contain itself, leaves an empty collection: that is a value, too.
        if (maximum > 0 && value.Element is { } element && Create(elementType, element, member: null, name, path) is { } made)
        {
            for (int i = 0; i < Math.Min(Math.Max(minimum, 1), MaxElements); i++)
            {
                elements.Add(made);
            }
        }

        return new ListPlaceholder(head.Length == 0 ? null : head, elements);
    }

    /// <summary>What stands before the elements: nothing for a collection expression. Null when the type cannot be made.</summary>
    private string? HeadOf(ITypeSymbol type, ITypeSymbol elementType)
    {
        bool isArrayLike = type.TypeKind == TypeKind.Array || IsListInterface(type);
        bool isConstructible = type is INamedTypeSymbol named && HasAdd(named) && CanConstruct(named);
        bool isBuilt = type.HasAttribute("System.Runtime.CompilerServices.CollectionBuilderAttribute");
        if (place.HasCollectionExpressions && (isArrayLike || isConstructible || isBuilt))
        {
            return "";
        }

        if (isArrayLike)
        {
            return $"new {NestedNameOf(elementType)}[]";
        }

        if (isConstructible)
        {
            return "new " + place.NameOf(type);
        }

        return type.TypeKind == TypeKind.Interface && type.FullName() is "System.Collections.Generic.ISet" or "System.Collections.Generic.IReadOnlySet"
            ? $"new {CollectionsNamespace}HashSet<{NestedNameOf(elementType)}>"
            : null;
    }

    private CodePlaceholder? CreateDictionary(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return type.FullName() is "System.Collections.Generic.IDictionary" or "System.Collections.Generic.IReadOnlyDictionary"
                ? new CodePlaceholder($"new {CollectionsNamespace}Dictionary<{place.NameOf(type.TypeArguments[0])}, {NestedNameOf(type.TypeArguments[1])}>()")
                : null;
        }

        if (CanConstruct(type))
        {
            return new CodePlaceholder(place.NewOf(type) + "()");
        }

        foreach (ISymbol member in type.GetMembers("Empty"))
        {
            if (member is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } && place.CanSee(member))
            {
                return new CodePlaceholder(place.NameOf(type) + ".Empty");
            }
        }

        return null;
    }

    /// <summary>A type argument keeps its question mark: it is part of the type around it.</summary>
    private string NestedNameOf(ITypeSymbol type) =>
        type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } && place.HasNullableAnnotations ? place.NameOf(type) + "?" : place.NameOf(type);

    private static ITypeSymbol? ElementTypeOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.ElementType;
        }

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
        {
            return ((INamedTypeSymbol)type).TypeArguments[0];
        }

        foreach (INamedTypeSymbol @interface in type.AllInterfaces)
        {
            if (@interface.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            {
                return @interface.TypeArguments[0];
            }
        }

        return null;
    }

    private static bool IsListInterface(ITypeSymbol type) => type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
        or SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IList_T
        or SpecialType.System_Collections_Generic_IReadOnlyCollection_T or SpecialType.System_Collections_Generic_IReadOnlyList_T;

    private bool HasAdd(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers("Add"))
            {
                if (member is IMethodSymbol { IsStatic: false, Parameters.Length: 1 } && place.CanSee(member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool CanConstruct(INamedTypeSymbol type)
    {
        if (type.IsAbstract || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return false;
        }

        
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty && place.CanSee(constructor))
            {
                return true;
            }
        }

        return false;
    }
}
