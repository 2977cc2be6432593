using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Common;

internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat MetadataName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The name with namespaces and containing types, without type arguments: what attributes are known by.</summary>
    public static string FullName(this ITypeSymbol type) => type.ToDisplayString(MetadataName);

    /// <summary>As source text that means the same everywhere.</summary>
    public static string SourceName(this ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static AttributeData? FindAttribute(this ISymbol symbol, string fullName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.Is(fullName))
            {
                return attribute;
            }
        }

        return null;
    }

    public static bool HasAttribute(this ISymbol symbol, string fullName) => symbol.FindAttribute(fullName) is not null;

    public static bool Is(this AttributeData attribute, string fullName)
    {
        INamedTypeSymbol? type = attribute.AttributeClass;

        // The simple name first: it is cheap, and nearly always decides.
        return type is not null && fullName.EndsWith(type.Name, StringComparison.Ordinal) && type.FullName() == fullName;
    }

    /// <summary>The value of a named argument; null when it is not given or not (yet) a constant.</summary>
    public static object? Named(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind is not (TypedConstantKind.Array or TypedConstantKind.Error))
            {
                return argument.Value.Value;
            }
        }

        return null;
    }

    /// <summary>The value of a positional argument; null when it is missing or not (yet) a constant.</summary>
    public static object? Positional(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index].Kind is not (TypedConstantKind.Array or TypedConstantKind.Error)
            ? attribute.ConstructorArguments[index].Value
            : null;

    public static bool IsNullableValue(this ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type.IsNullableValue() ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    /// <summary>The public instance properties that can be read, base types first, an override once.</summary>
    public static List<IPropertySymbol> PayloadProperties(this INamedTypeSymbol type)
    {
        var chain = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is not null && current.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); current = current.BaseType)
        {
            chain.Add(current);
        }

        // The bases of an interface are the interfaces that it extends.
        foreach (INamedTypeSymbol @interface in type.TypeKind == TypeKind.Interface ? type.AllInterfaces : [])
        {
            chain.Add(@interface);
        }

        var properties = new List<IPropertySymbol>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            foreach (ISymbol member in chain[i].GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: { DeclaredAccessibility: Accessibility.Public } } property
                    || (property.IsImplicitlyDeclared && property.Name == "EqualityContract")
                    || property.ExplicitInterfaceImplementations.Length > 0)
                {
                    continue;
                }

                if (places.TryGetValue(property.Name, out int place))
                {
                    properties[place] = property;
                    continue;
                }

                places.Add(property.Name, properties.Count);
                properties.Add(property);
            }
        }

        return properties;
    }
}
