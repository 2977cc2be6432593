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

    public static EquatableArray<string> ExperimentalIdsOf(List<IPropertySymbol> properties)
    {
        var ids = new List<string>();
        foreach (IPropertySymbol property in properties)
        {
            if (property.FindAttribute(OrdainNames.Experimental)?.Positional(0) is string id && SyntaxFacts.IsValidIdentifier(id) && !ids.Contains(id))
            {
                ids.Add(id);
            }
        }

        return ids.ToEquatableArray();
    }

    /// <summary>What <c>[JsonNumberHandling]</c> says of a member: its own, or that of the type around it.</summary>
    public static NumberForm NumberFormOf(IPropertySymbol member, INamedTypeSymbol type, ValueSpec value) => HoldsNumbers(value)
        && (member.FindAttribute(OrdainNames.JsonNumberHandling) ?? type.FindAttribute(OrdainNames.JsonNumberHandling))?.Positional(0) is int handling
            ? (NumberForm)handling & (NumberForm.Text | NumberForm.NamedFloats)
            : NumberForm.Plain;

    /// <summary>Whether a value is a number, or a collection of numbers: what <c>[JsonNumberHandling]</c> is for.</summary>
    public static bool HoldsNumbers(ValueSpec value) => IsNumber(value) || (value.Element is { } element && IsNumber(element));

    private static bool IsNumber(ValueSpec value) => value.Kind is ValueKind.Integer or ValueKind.Decimal or ValueKind.Floating or ValueKind.Free;

    public static string? SourceOf(ISymbol symbol) => symbol.FindAttribute(OrdainNames.Source)?.Positional(0) as string;

    /// <summary>The member's name for people, as DataAnnotations' messages have it.</summary>
    public static string DisplayNameOf(ISymbol member) =>
        member.AttributesWithInherited().Find(static attribute => attribute.Is(OrdainNames.Display))?.Named("Name") as string ?? member.Name;
}
