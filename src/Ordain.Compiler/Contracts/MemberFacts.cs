using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>What a member's attributes say, where more than one reader asks.</summary>
internal static class MemberFacts
{
    public static string JsonNameOf(ISymbol member) =>
        member.FindAttribute(OrdainNames.JsonPropertyName)?.Positional(0) as string ?? JsonNames.CamelCase(member.Name);

    /// <summary>The name of an enum's member or of an open enum's value in JSON; null when no attribute gives one.</summary>
    public static string? WireNameOf(ISymbol member) =>
        member.FindAttribute(OrdainNames.WireName)?.Positional(0) as string
        ?? member.FindAttribute(OrdainNames.JsonStringEnumMemberName)?.Positional(0) as string;

    /// <summary>Whether using a member is more than the warning that generated code switches off.</summary>
    public static bool IsStrictlyObsolete(ISymbol member) =>
        member.FindAttribute(OrdainNames.Obsolete) is { } attribute && (attribute.Positional(1) is true || attribute.Named("DiagnosticId") is string);

    public static EquatableArray<string> ExperimentalIdsOf(INamedTypeSymbol type)
    {
        var ids = new List<string>();
        foreach (IPropertySymbol property in type.PayloadProperties())
        {
            if (property.FindAttribute(OrdainNames.Experimental)?.Positional(0) is string id && SyntaxFacts.IsValidIdentifier(id) && !ids.Contains(id))
            {
                ids.Add(id);
            }
        }

        return ids.ToEquatableArray();
    }

    /// <summary>An attribute that changes what System.Text.Json writes, and that the writer does not follow; null when there is none.</summary>
    public static string? UnheardAttributeOf(IPropertySymbol member) =>
        member.HasAttribute(OrdainNames.JsonNumberHandling) ? "JsonNumberHandling"
        : member.HasAttribute(OrdainNames.JsonExtensionData) ? "JsonExtensionData"
        : member.FindAttribute(OrdainNames.JsonConverter) is { } converter && converter.Positional(0) is not INamedTypeSymbol { Name: "JsonStringEnumConverter" } ? "JsonConverter"
        : null;

    public static string? SourceOf(ISymbol symbol) => symbol.FindAttribute(OrdainNames.Source)?.Positional(0) as string;

    /// <summary>The member's name for people, as DataAnnotations' messages have it.</summary>
    public static string DisplayNameOf(ISymbol member) =>
        member.AttributesWithInherited().Find(static attribute => attribute.Is(OrdainNames.Display))?.Named("Name") as string ?? member.Name;
}
