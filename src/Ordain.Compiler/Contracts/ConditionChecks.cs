using Microsoft.CodeAnalysis;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Contracts;

/// <summary>What is wrong with conditions taken together. Only done where somebody reports it.</summary>
internal static class ConditionChecks
{
    /// <summary>Whether a condition depends on the order at all.</summary>
    public static void CheckConstant(RuleExpression condition, RuleScope scope, DefinitionReporter report, DefinitionSite site)
    {
        if (new FactEnumeration([condition], scope).IsConstant(condition) is { } value)
        {
            report(Descriptors.ConstantCondition, site, value ? "always" : "never");
        }
    }

    /// <summary>Whether a member is required and forbidden at once.</summary>
    /// <param name="member">What the member is called.</param>
    /// <param name="rules">The rules about it; those without a site are told of elsewhere.</param>
    /// <param name="scope">Where the conditions stand.</param>
    /// <param name="report">What hears of it.</param>
    public static void CheckContradictions(string member, IReadOnlyList<(RuleSpec Rule, DefinitionSite? Site)> rules, RuleScope scope, DefinitionReporter report)
    {
        foreach ((RuleSpec forbidden, DefinitionSite? siteOfForbidden) in rules)
        {
            if (forbidden is not { Kind: RuleKinds.ForbiddenWhen, Condition: { } isForbidden })
            {
                continue;
            }

            foreach ((RuleSpec required, DefinitionSite? siteOfRequired) in rules)
            {
                if ((siteOfForbidden ?? siteOfRequired) is not { } site)
                {
                    continue;
                }

                string? witness = required switch
                {
                    { Kind: RuleKinds.Required } => new FactEnumeration([isForbidden], scope).FindWitness(isForbidden),
                    { Kind: RuleKinds.RequiredWhen, Condition: { } isRequired } => new FactEnumeration([isForbidden, isRequired], scope).FindWitness(isForbidden, isRequired),
                    _ => null,
                };
                if (witness is not null)
                {
                    report(Descriptors.Contradiction, site, member, witness);
                    break;
                }
            }
        }
    }

    /// <summary>Whether an invariant calculates with amounts that never have the same currency.</summary>
    public static void CheckCurrencies(RuleExpression invariant, RuleScope scope, DefinitionReporter report, DefinitionSite site)
    {
        var members = new List<MemberExpression>();
        MemberPaths.Collect(invariant, members);
        var amounts = new List<(string Name, HashSet<string> Currencies)>();
        foreach (MemberExpression member in members)
        {
            if (member.Path.Count > 1 && member.Path[member.Path.Count - 1].Name == "Amount" && scope.CurrenciesOf(member.Path) is { Count: > 0 } currencies)
            {
                string name = FactEnumeration.KeyOf(member.Path, member.Path.Count - 1);
                foreach ((string other, HashSet<string> otherCurrencies) in amounts)
                {
                    if (other != name && !otherCurrencies.Overlaps(currencies))
                    {
                        report(Descriptors.MixedCurrencies, site with { Span = member.Span }, other, name);
                        return;
                    }
                }

                amounts.Add((name, currencies));
            }
        }
    }
}
