using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.CodeFixes.Members;

/// <summary>Members that the planned values make required: a fix must not end in the next error.</summary>
internal static class ConditionalMembers
{
    /// <summary>Plans members until no condition holds that did not hold before.</summary>
    /// <param name="spec">The type.</param>
    /// <param name="before">What was known before anything was planned; null for an object that is new itself.</param>
    /// <param name="facts">What is known with the planned members.</param>
    /// <param name="tryPlan">Plans a member, unless it is set already or cannot be.</param>
    public static void Plan(ObjectSpec spec, IRuleFacts? before, PlannedFacts facts, Func<MemberSpec, bool> tryPlan)
    {
        bool isChanged;
        do
        {
            isChanged = false;
            foreach (MemberSpec member in spec.Members)
            {
                if (member.Default is null && !facts.IsPlanned(member.Name) && BecomesRequired(member, before, facts))
                {
                    isChanged |= tryPlan(member);
                }
            }
        }
        while (isChanged);
    }

    private static bool BecomesRequired(MemberSpec member, IRuleFacts? before, PlannedFacts facts)
    {
        foreach (RuleSpec rule in member.Rules)
        {
            if (rule is { Kind: RuleKinds.RequiredWhen, Condition: { } condition }
                && RuleInterpreter.Evaluate(condition, facts).AsBoolean == true
                && (before is null || RuleInterpreter.Evaluate(condition, before).AsBoolean != true))
            {
                return true;
            }
        }

        return false;
    }
}
