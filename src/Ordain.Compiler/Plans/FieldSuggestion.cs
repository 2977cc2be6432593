using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>The member that a model would need for a field.</summary>
/// <param name="Owner">The type that would have it.</param>
/// <param name="Name">A name whose term is the field's.</param>
/// <param name="Term">The term, where the name alone does not say it; null where it does.</param>
/// <param name="Type">The field's type.</param>
internal sealed record FieldSuggestion(INamedTypeSymbol Owner, string Name, string? Term, ITypeSymbol Type)
{
    /// <summary>The term in any case.</summary>
    public required string Meaning { get; init; }

    public static FieldSuggestion? For(PayloadField field, Terms terms)
    {
        if (field.Owner.Source is not { } owner || terms.OfField(field.Member.Property) is not { Count: > 0 } alternatives)
        {
            return null;
        }

        string term = FirstMissing(alternatives[0], field.Owner.Prefix, owner, terms);
        if (term.StartsWith("/", StringComparison.Ordinal) || term.Length == 0)
        {
            term = field.Member.Property.Name;
        }

        string[] segments = terms.Split(term);
        string last = segments[segments.Length - 1];
        string name = terms.ConstantOf(last) ?? field.Member.Property.Name;
        string whole = field.Owner.Prefix + string.Join(".", segments);
        return new FieldSuggestion(owner, name, segments.Length == 1 && whole == last && terms.Default(name) == last ? null : whole, field.Member.Property.Type) { Meaning = whole };
    }

    /// <summary>Of texts that are joined, the first that the model does not have.</summary>
    private static string FirstMissing(string[] parts, string prefix, INamedTypeSymbol owner, Terms terms)
    {
        var index = new ModelIndex(terms, static _ => true);
        return parts.Length == 1 ? parts[0] : Array.Find(parts, part => index.FindFirst(owner, terms.Split(prefix + part)) is null) ?? parts[0];
    }

    /// <summary>For messages.</summary>
    public override string ToString() => Term is not null ? $"a member with [Term(\"{Term}\")] to '{Owner.Name}'"
        : $"'{Name}' to '{Owner.Name}'{(Owner.GetMembers(Name).IsEmpty || Owner.PayloadProperties().Exists(property => property.Name == Name) ? "" : " as a public property")}";
}
