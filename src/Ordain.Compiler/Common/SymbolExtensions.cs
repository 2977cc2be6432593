using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.Compiler.Common;

internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat MetadataName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly ConditionalWeakTable<ITypeSymbol, string> _fullNames = new();

    private static readonly ConditionalWeakTable<ITypeSymbol, string> _sourceNames = new();

    /// <summary>The name with namespaces and containing types, without type arguments: what attributes are known by.</summary>
    public static string FullName(this ITypeSymbol type)
    {
        // Those of assemblies are asked for again and again, and live as long as the references of the project.
        ITypeSymbol definition = type.OriginalDefinition;
        return type.IsNullableValue() || type.IsTupleType || type is not INamedTypeSymbol ? type.ToDisplayString(MetadataName)
            : definition.ContainingAssembly is not (null or ISourceAssemblySymbol) ? _fullNames.GetValue(definition, static definition => definition.ToDisplayString(MetadataName))
            : PlainName(definition, "") ?? definition.ToDisplayString(MetadataName);
    }

    /// <summary>As source text that means the same everywhere.</summary>
    public static string SourceName(this ITypeSymbol type) => type is INamedTypeSymbol { IsGenericType: false, ContainingAssembly: not (null or ISourceAssemblySymbol) }
        ? _sourceNames.GetValue(type.OriginalDefinition, ReadSourceName)
        : ReadSourceName(type);

    private static string ReadSourceName(ITypeSymbol type) =>
        PlainName(type, "global::") ?? type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The name of a type of which nothing but its name and the names around it is displayed, which costs less than displaying it; null of any other.</summary>
    private static string? PlainName(ITypeSymbol type, string start)
    {
        if (type is not INamedTypeSymbol { IsGenericType: false, SpecialType: SpecialType.None, IsFileLocal: false, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum or TypeKind.Interface })
        {
            return null;
        }

        string name = "";
        for (ISymbol? current = type; current is not (null or INamespaceSymbol { IsGlobalNamespace: true }); current = (ISymbol?)current.ContainingType ?? current.ContainingNamespace)
        {
            // A name that is also a keyword is escaped.
            if (!current.CanBeReferencedByName || SyntaxFacts.GetKeywordKind(current.Name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(current.Name) != SyntaxKind.None)
            {
                return null;
            }

            name = name.Length == 0 ? current.Name : current.Name + "." + name;
        }

        return start + name;
    }

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

    /// <summary>
    /// The attributes of a member, and those of the members that it overrides or hides, as <c>TypeDescriptor</c> sees them: of one type
    /// that may stand once, the one that stands nearest.
    /// </summary>
    public static List<AttributeData> AttributesWithInherited(this ISymbol member)
    {
        var attributes = new List<AttributeData>();
        for (INamedTypeSymbol? type = member.ContainingType; type is not null; type = type.BaseType)
        {
            ISymbol? declared = SymbolEqualityComparer.Default.Equals(type, member.ContainingType) ? member : SameProperty(type, member);
            if (declared is not null)
            {
                AddMissing(attributes, declared.GetAttributes());
            }
        }

        return attributes;
    }

    /// <summary>The attributes of a type and of its base types; of one type that may stand once, the one that stands nearest.</summary>
    public static List<AttributeData> AttributesWithInherited(this INamedTypeSymbol type)
    {
        var attributes = new List<AttributeData>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            AddMissing(attributes, current.GetAttributes());
        }

        return attributes;
    }

    private static ISymbol? SameProperty(INamedTypeSymbol type, ISymbol member)
    {
        foreach (ISymbol candidate in type.GetMembers(member.Name))
        {
            if (candidate is IPropertySymbol property && member is IPropertySymbol own && SymbolEqualityComparer.Default.Equals(property.Type, own.Type))
            {
                return property;
            }
        }

        return null;
    }

    private static void AddMissing(List<AttributeData> attributes, IEnumerable<AttributeData> more)
    {
        int nearer = attributes.Count;
        foreach (AttributeData attribute in more)
        {
            bool isThere = false;
            for (int i = 0; i < nearer; i++)
            {
                isThere |= SymbolEqualityComparer.Default.Equals(attributes[i].AttributeClass, attribute.AttributeClass);
            }

            if (!isThere || AllowsMultiple(attribute.AttributeClass))
            {
                attributes.Add(attribute);
            }
        }
    }

    private static bool AllowsMultiple(INamedTypeSymbol? attributeType)
    {
        for (INamedTypeSymbol? current = attributeType; current is not null; current = current.BaseType)
        {
            if (current.FindAttribute("System.AttributeUsageAttribute") is { } usage)
            {
                return usage.Named("AllowMultiple") is true;
            }
        }

        return false;
    }

    /// <summary>Whether an assembly can have types with Ordain's attributes.</summary>
    public static bool ReferencesOrdain(this IAssemblySymbol assembly)
    {
        foreach (IModuleSymbol module in assembly.Modules)
        {
            foreach (AssemblyIdentity reference in module.ReferencedAssemblies)
            {
                if (reference.Name == "Ordain")
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool HasAttribute(this ISymbol symbol, string fullName) => symbol.FindAttribute(fullName) is not null;

    public static bool Is(this AttributeData attribute, string fullName)
    {
        INamedTypeSymbol? type = attribute.AttributeClass;

        return type is not null && type.IsNamed(fullName);
    }

    /// <summary>Whether a type has a full name, which is not made for the comparison.</summary>
    public static bool IsNamed(this INamedTypeSymbol type, string fullName)
    {
        int end = fullName.Length;
        for (INamespaceOrTypeSymbol? current = type; current is not null and not INamespaceSymbol { IsGlobalNamespace: true }; current = (INamespaceOrTypeSymbol?)current.ContainingType ?? current.ContainingNamespace)
        {
            int start = end - current.Name.Length;
            if (start < 0 || string.CompareOrdinal(fullName, start, current.Name, 0, current.Name.Length) != 0 || (start > 0 && fullName[start - 1] != '.'))
            {
                return false;
            }

            end = start - 1;
        }

        return end == -1;
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
        var places = new Dictionary<string, int>(32, StringComparer.Ordinal);
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
