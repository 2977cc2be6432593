using Microsoft.CodeAnalysis;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>A field of a payload, at its place in the JSON, with what was found for it in the model.</summary>
/// <param name="JsonPath">Its place, for example <c>orderItems[].sku</c>.</param>
/// <param name="Owner">The object that has it.</param>
/// <param name="Member">What was found.</param>
internal sealed record PayloadField(string JsonPath, ObjectDraft Owner, MemberDraft Member)
{
    /// <summary>The conditions under which it is required.</summary>
    public List<RuleSpec> Conditions { get; } = [];

    public bool HasSource => Member.Sources.Count > 0;

    /// <summary>Whether there is no valid payload without it, and nothing stands in for it.</summary>
    public bool IsRequired => Member.Spec.Default is null && (Member.Spec.IsRequired || (Member.Property.IsRequired && !HasSource));

    /// <summary>All fields of a payload in document order. What the model has nothing for is not entered, and neither is an object inside itself.</summary>
    public static List<PayloadField> Of(PlanDraft draft)
    {
        var fields = new List<PayloadField>();
        Add(draft.Root, "", [], fields);
        return fields;
    }

    private static void Add(ObjectDraft owner, string path, List<ObjectDraft> around, List<PayloadField> fields)
    {
        if (owner.Source is null || around.Contains(owner))
        {
            return;
        }

        int first = fields.Count;
        around.Add(owner);
        foreach (MemberDraft member in owner.Members)
        {
            var field = new PayloadField(path + member.Spec.JsonName, owner, member);
            foreach (RuleSpec rule in member.Spec.Rules)
            {
                if (rule.Kind == RuleKinds.RequiredWhen && member.Spec.Default is null)
                {
                    field.Conditions.Add(rule);
                }
            }

            fields.Add(field);
            if (member.Child is { } child)
            {
                Add(child, field.JsonPath + (member.Spec.Value.Kind is ValueKind.Object or ValueKind.Contract ? "." : "[]."), around, fields);
            }
        }

        around.RemoveAt(around.Count - 1);
        foreach (TypeRuleSpec rule in owner.Spec.Rules)
        {
            if (rule.Rule.Kind == RuleKinds.RequiredWhen)
            {
                string target = path + string.Join(".", rule.Target.Select(static step => step.JsonName));
                fields.Find(first, target)?.Conditions.Add(rule.Rule);
            }
        }
    }
}

internal static class PayloadFieldExtensions
{
    public static PayloadField? Find(this List<PayloadField> fields, int from, string jsonPath)
    {
        for (int i = from; i < fields.Count; i++)
        {
            if (fields[i].JsonPath == jsonPath)
            {
                return fields[i];
            }
        }

        return null;
    }
}
