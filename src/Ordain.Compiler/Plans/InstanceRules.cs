using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>Rules that are asked of an instance of the contract's own type: a model has none.</summary>
internal static class InstanceRules
{
    /// <summary>What stands in the way of views; null when nothing does.</summary>
    public static string? ProblemOf(List<ObjectDraft> objects)
    {
        foreach (ObjectDraft item in objects)
        {
            if (item.Source is null)
            {
                continue;
            }

            if (item.Spec.ValidatesItself)
            {
                return $"'{item.Spec.DisplayName}' validates itself, and a model has no instance of it";
            }

            foreach (TypeRuleSpec rule in item.Spec.Rules)
            {
                if (rule.Rule.Attribute is not null)
                {
                    return $"a validation attribute on '{item.Spec.DisplayName}' asks for an instance, and a model has none";
                }
            }

            foreach (MemberSpec member in item.Spec.Members)
            {
                foreach (RuleSpec rule in member.Rules)
                {
                    if (rule.Attribute is { } attribute && (attribute.NeedsContext || member.Value.Kind is ValueKind.Object or ValueKind.Contract or ValueKind.Collection))
                    {
                        return $"a validation attribute on '{item.Spec.DisplayName}.{member.Name}' asks for an instance, and a model has none";
                    }
                }
            }
        }

        return null;
    }
}
