using Microsoft.CodeAnalysis;
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
                && new ConversionReader(compilation, draft.Model, "").Read(member.Property.Type, field.Member.Property.Type) is not null)
            {
                found.Add((distance, member.Property));
            }
        }

        return [.. found.OrderBy(static candidate => candidate.Distance).Select(static candidate => candidate.Member)];
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
