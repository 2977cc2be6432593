using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>What <c>[JsonConverter]</c> says.</summary>
internal static class ConverterReader
{
    /// <summary>The attribute on a member or a type, or one that derives from it; null when there is none.</summary>
    public static AttributeData? Find(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            for (INamedTypeSymbol? type = attribute.AttributeClass; type is not null; type = type.BaseType)
            {
                if (type.Name == "JsonConverterAttribute" && type.FullName() == OrdainNames.JsonConverter)
                {
                    return attribute;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the converter is the one that writes enums by name; null when it is neither that nor the one that writes them as numbers.</summary>
    public static bool? WritesNames(AttributeData attribute) => (attribute.Positional(0) as INamedTypeSymbol)?.FullName() switch
    {
        "System.Text.Json.Serialization.JsonStringEnumConverter" => true,
        "System.Text.Json.Serialization.JsonNumberEnumConverter" => false,
        _ => null,
    };

    /// <summary>The converter that is called; null when it cannot be.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="type">The type of the value, perhaps a <c>Nullable&lt;T&gt;</c>.</param>
    /// <param name="compilation">Says what generated code can see.</param>
    /// <param name="problem">Why it cannot be called; empty when the compiler says so itself.</param>
    public static ConverterSpec? Read(AttributeData attribute, ITypeSymbol type, Compilation compilation, out string problem)
    {
        problem = "";
        if (!attribute.Is(OrdainNames.JsonConverter))
        {
            problem = $"[{attribute.AttributeClass!.Name}] makes its converter at run time; name the converter in [JsonConverter]";
            return null;
        }

        if (attribute.Positional(0) is not INamedTypeSymbol { TypeKind: not TypeKind.Error } converter)
        {
            return null;
        }

        if (!CanCreate(converter, compilation))
        {
            problem = $"generated code cannot create '{converter.Name}': it needs a constructor without parameters, and must be internal or public";
            return null;
        }

        if (!compilation.IsSymbolAccessibleWithin(type.WithoutNullable(), compilation.Assembly))
        {
            problem = "generated code beside the contract cannot see it; make it internal or public";
            return null;
        }

        for (INamedTypeSymbol? current = converter.BaseType; current is not null; current = current.BaseType)
        {
            switch (current.FullName())
            {
                case OrdainNames.JsonConverterFactory:
                    return new ConverterSpec(converter.SourceName(), type.WithoutNullable().SourceName());
                case OrdainNames.JsonConverterOf when Converts(current.TypeArguments[0], type):
                    return new ConverterSpec(converter.SourceName(), current.TypeArguments[0].SourceName());
                case OrdainNames.JsonConverterOf:
                    problem = $"'{converter.Name}' converts '{current.TypeArguments[0].ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'";
                    return null;
            }
        }

        problem = $"'{converter.Name}' is no converter";
        return null;
    }

    private static bool Converts(ITypeSymbol converted, ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(converted, type) || SymbolEqualityComparer.Default.Equals(converted, type.WithoutNullable());

    private static bool CanCreate(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.IsAbstract || type.IsUnboundGenericType || !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        {
            return false;
        }

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty && compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly))
            {
                return true;
            }
        }

        return false;
    }
}
