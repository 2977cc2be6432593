using System.Globalization;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Plans;

/// <summary>What <c>[DefaultsTo]</c> on a member of a model says: a constant, or a member on the way from the object around.</summary>
internal static class ModelDefaults
{
    /// <summary>Null for no default.</summary>
    public static DefaultSpec? Read(IPropertySymbol property, Compilation compilation)
    {
        if ((property.Type.IsValueType && !property.Type.IsNullableValue()) || property.FindAttribute(OrdainNames.DefaultsTo) is not { } attribute)
        {
            return null;
        }

        string typeName = property.Type.WithoutNullable().SourceName();
        if (MembersOf(attribute, property) is { } members)
        {
            return new DefaultSpec(null, members.ConvertAll(static member => new StepSpec(member.Name, !member.Type.IsValueType || member.Type.IsNullableValue())).ToEquatableArray(), typeName);
        }

        return attribute.Named("Value") is { } value && DefaultReader.Read(attribute, property.Type, new RuleScope(property.ContainingType, compilation), out _) is not null
            ? new DefaultSpec(TextOf(value, typeName), default, typeName)
            : null;
    }

    /// <summary>Whether the declarations say that there is always a value.</summary>
    public static bool IsCertain(IPropertySymbol property) => property.FindAttribute(OrdainNames.DefaultsTo) is { } attribute
        && (attribute.Positional(0) is null || (MembersOf(attribute, property) is { } members && members.TrueForAll(static member => !CanBeMissing(member.Type))));

    /// <summary>Whether a declaration allows that there is no value.</summary>
    public static bool CanBeMissing(ITypeSymbol type) => type.IsNullableValue() || (!type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    /// <summary>The attribute, where it says something else.</summary>
    public static AttributeData? FindForeign(IPropertySymbol property) =>
        property.FindAttribute(OrdainNames.DefaultsTo) is { } attribute && attribute.Positional(0) is not null && MembersOf(attribute, property) is null ? attribute : null;

    private static List<IPropertySymbol>? MembersOf(AttributeData attribute, IPropertySymbol property)
    {
        if (attribute.Positional(0) is not string path)
        {
            return null;
        }

        var members = new List<IPropertySymbol>();
        ITypeSymbol current = property.ContainingType;
        foreach (string name in path.Split('.'))
        {
            if ((current.WithoutNullable() as INamedTypeSymbol)?.PayloadProperties().Find(candidate => candidate.Name == name) is not { } member)
            {
                return null;
            }

            members.Add(member);
            current = member.Type;
        }

        bool isItself = SymbolEqualityComparer.Default.Equals(members[members.Count - 1], property);
        return !isItself && SymbolEqualityComparer.Default.Equals(current.WithoutNullable(), property.Type.WithoutNullable()) ? members : null;
    }

    private static string TextOf(object value, string typeName) => value switch
    {
        string text => Literals.String(text),
        bool isTrue => isTrue ? "true" : "false",
        _ => $"({typeName})({Convert.ToString(value, CultureInfo.InvariantCulture)})",
    };
}
