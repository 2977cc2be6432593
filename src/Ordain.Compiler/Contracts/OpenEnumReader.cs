using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Contracts;

/// <summary>Reads an open enum from symbols.</summary>
internal static class OpenEnumReader
{
    /// <summary>The names on the wire that an open enum knows.</summary>
    public static EquatableArray<string> NamesOf(INamedTypeSymbol type)
    {
        var names = new List<string>();
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: true } && member.FindAttribute(OrdainNames.WireName)?.Positional(0) is string name && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names.ToEquatableArray();
    }

    public static OpenEnumSpec? Read(INamedTypeSymbol type, DefinitionReporter? report)
    {
        if (type is not { TypeKind: TypeKind.Struct, IsRefLikeType: false, IsFileLocal: false, IsGenericType: false })
        {
            report?.Invoke(Descriptors.TypeNotSupported, new DefinitionSite(type), type.Name, "an open enum is a readonly partial struct that is not generic");
            return null;
        }

        bool isPartial = true;
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (!HierarchySpec.IsPartial(current))
            {
                report?.Invoke(Descriptors.TypeNotPartial, new DefinitionSite(current), current.Name, type.Name);
                isPartial = false;
            }
        }

        if (!isPartial)
        {
            return null;
        }

        var names = new List<OpenEnumNameSpec>();
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: true } property && property.FindAttribute(OrdainNames.WireName)?.Positional(0) is string wireName)
            {
                bool isOpen = property is { IsPartialDefinition: true, PartialImplementationPart: null }
                    && SymbolEqualityComparer.Default.Equals(property.Type, type) && property.SetMethod is null;
                names.Add(new OpenEnumNameSpec(property.Name, SyntaxFacts.GetText(property.DeclaredAccessibility), wireName, isOpen));
            }
        }

        return new OpenEnumSpec { Hierarchy = HierarchySpec.Of(type), Names = names.ToEquatableArray() };
    }
}
