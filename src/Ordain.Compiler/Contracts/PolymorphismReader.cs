using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Contracts;

/// <summary>What <c>[JsonPolymorphic]</c> and <c>[JsonDerivedType]</c> say.</summary>
internal static class PolymorphismReader
{
    private const string DefaultName = "$type";

    /// <summary>The types that a type stands for; null when it only stands for itself.</summary>
    public static PolymorphicSpec? Read(INamedTypeSymbol type, Compilation compilation, Func<INamedTypeSymbol, string> addObject, DefinitionReporter? report)
    {
        var derived = new List<DerivedSpec>();
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!attribute.Is(OrdainNames.JsonDerivedType) || attribute.Positional(0) is not INamedTypeSymbol { TypeKind: not TypeKind.Error } target)
            {
                continue;
            }

            string? problem = !Derives(target, type) ? $"'{target.Name}' does not derive from it"
                : target.IsUnboundGenericType ? $"what the type parameters of '{target.Name}' stand for is not known"
                : !compilation.IsSymbolAccessibleWithin(target, compilation.Assembly) ? $"generated code beside the contract cannot see '{target.Name}'; make it internal or public"
                : null;
            if (problem is not null)
            {
                report?.Invoke(Descriptors.PolymorphismNotWritable, new DefinitionSite(type, attribute), type.Name, problem);
                continue;
            }

            (string? discriminator, string? constant) = attribute.Positional(1) switch
            {
                string text => (Literals.Json(text), Literals.String(text)),
                int number => (Literals.Int32(number), Literals.Int32(number)),
                _ => ((string?)null, (string?)null),
            };
            derived.Add(new DerivedSpec(target.SourceName(), addObject(target), discriminator, constant, DepthOf(target)));
        }

        AttributeData? polymorphic = type.FindAttribute(OrdainNames.JsonPolymorphic);
        return derived.Count == 0 ? null : new PolymorphicSpec(
            polymorphic?.Named("TypeDiscriminatorPropertyName") as string ?? DefaultName,
            polymorphic?.Named("UnknownDerivedTypeHandling") is int and >= 0 and <= 2 and var handling ? (UnknownDerived)handling : UnknownDerived.Fail,
            polymorphic?.Named("IgnoreUnrecognizedTypeDiscriminators") is true,
            derived.ToEquatableArray());
    }

    /// <summary>A contract is sent as itself: no discriminator is ever part of it.</summary>
    public static void CheckContract(INamedTypeSymbol type, DefinitionReporter? report)
    {
        if ((type.FindAttribute(OrdainNames.JsonDerivedType) ?? type.FindAttribute(OrdainNames.JsonPolymorphic)) is { } attribute)
        {
            report?.Invoke(Descriptors.PolymorphismNotWritable, new DefinitionSite(type, attribute), type.Name, "a contract is written as itself");
        }
    }

    /// <summary>Whether a polymorphic type stands for a type and has a discriminator for it.</summary>
    public static bool IsDiscriminated(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (Discriminates(current, type))
            {
                return true;
            }
        }

        foreach (INamedTypeSymbol @interface in type.AllInterfaces)
        {
            if (Discriminates(@interface, type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Discriminates(INamedTypeSymbol candidate, INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in candidate.GetAttributes())
        {
            if (attribute.Is(OrdainNames.JsonDerivedType) && attribute.Positional(1) is not null && SymbolEqualityComparer.Default.Equals(attribute.Positional(0) as ITypeSymbol, type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Derives(INamedTypeSymbol target, INamedTypeSymbol from)
    {
        for (INamedTypeSymbol? current = target; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, from))
            {
                return true;
            }
        }

        foreach (INamedTypeSymbol @interface in target.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(@interface, from))
            {
                return true;
            }
        }

        return false;
    }

    private static int DepthOf(INamedTypeSymbol type)
    {
        int depth = 0;
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            depth++;
        }

        return depth;
    }
}
