using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.Mapping;

/// <summary>Members that a model has already, and that may be what a field lacks: by type, and by name.</summary>
internal static class FieldCandidates
{
    /// <summary>Members that no contract at hand uses, the likeliest first.</summary>
    public static List<IPropertySymbol> Of(PlanDraft draft, PayloadField field, FieldSuggestion suggestion, Compilation compilation)
    {
        var found = new List<(int Distance, IPropertySymbol Member)>();
        foreach (ModelMember member in draft.Planner.Index.MembersOf(suggestion.Owner))
        {
            if (member.IsByName
                && !draft.Planner.Index.Used.Contains(member.Property)
                && DistanceOf(member.Property.Name, suggestion, field) is { } distance
                && (IsConvertible(member.Property.Type, field.Member, new ConversionReader(compilation, draft.Model, ""), compilation)
                    || Resembles(member.Property.Type, field.Member.Property.Type, draft.Planner.Index, ContractSymbols.Of(compilation).Terms)))
            {
                found.Add((distance, member.Property));
            }
        }

        return [.. found.OrderBy(static candidate => candidate.Distance).Select(static candidate => candidate.Member)];
    }

    /// <summary>An amount may have its currency with it, or not.</summary>
    private static bool IsConvertible(ITypeSymbol from, MemberDraft field, ConversionReader conversions, Compilation compilation) =>
        conversions.Read(from, field.Property.Type) is not null
        || (field.Spec.Value.Kind == ValueKind.Money && conversions.Read(from, compilation.GetSpecialType(SpecialType.System_Decimal)) is not null)
        || (field.Spec.Value.Kind == ValueKind.Decimal && from.WithoutNullable().FullName() == OrdainNames.Money);

    /// <summary>Whether an object, or what is in a collection, has a member with the term of a field of the contract's.</summary>
    private static bool Resembles(ITypeSymbol from, ITypeSymbol to, ModelIndex index, Terms terms)
    {
        if (Collections.ElementOf(to.WithoutNullable()) is { } element)
        {
            return Collections.ElementOf(from.WithoutNullable()) is { } own && Resembles(own, element, index, terms);
        }

        return ModelIndex.ObjectIn(from) is { } held && ModelIndex.ObjectIn(to) is { } target
            && target.PayloadProperties().Exists(property => terms.OfField(property).Exists(alternative => terms.Split(alternative[0]) is { Length: > 0 } term && index.FindFirst(held, term) is not null));
    }

    /// <summary>How far the names are apart; null when they have nothing to do with each other.</summary>
    private static int? DistanceOf(string member, FieldSuggestion suggestion, PayloadField field)
    {
        int? least = null;
        foreach (string name in new[] { suggestion.Name, field.Member.Property.Name, field.Member.Spec.JsonName, suggestion.Meaning.Substring(suggestion.Meaning.LastIndexOf('.') + 1) })
        {
            int distance = NearestText.Distance(member, name);
            bool isPart = Math.Min(member.Length, name.Length) >= 3 && (Contains(member, name) || Contains(name, member));
            if ((isPart || distance <= Math.Max(member.Length, name.Length) / 3) && (least is null || distance < least))
            {
                least = distance;
            }
        }

        return least;
    }

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
