using System.Globalization;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.CallSites.Models;

/// <summary>Values that a model gives a contract, and what does not go together.</summary>
internal sealed partial class ModelCheck
{
    private void CheckValue(MemberDraft member, ModelValue value, ModelTarget target, string owner)
    {
        MemberSpec spec = member.Spec;
        if (!value.Known.IsNotNull)
        {
            return;
        }

        if (value.Origin is { IsDefaultName: true } && spec.Value.Kind == ValueKind.OpenEnum)
        {
            Add(Descriptors.DefaultOpenEnumSent, target, owner, spec.JsonName, finding => finding with
            {
                Arguments = new EquatableArray<string>([Provider, owner + spec.JsonName, target.Path]),
                Place = PlaceOf(value),
            });
            return;
        }

        foreach (RuleSpec rule in spec.Rules)
        {
            if (rule.IsElement)
            {
                if (spec.Value.Element is { } element && value.Items?.FirstOrDefault(item => item.Known.Constant is { IsNull: false } constant && ValueRules.Breaks(rule, element, constant)) is { } wrong)
                {
                    Refuse(rule, element, wrong.Known.Constant!.Display, wrong);
                }
            }
            else if (rule.Kind == RuleKinds.Length && spec.Value.Kind == ValueKind.Collection)
            {
                if (value.Items is { } items && !ValueRules.HasLength(rule, items.Count))
                {
                    Refuse(rule, spec.Value, items.Count == 1 ? "1 element" : items.Count.ToString(CultureInfo.InvariantCulture) + " elements", value);
                }
            }
            else if (PartOf(rule, spec.Value, value) is { Known.Constant: { IsNull: false } constant } part && !OrderCheck.IsNone(spec, constant) && ValueRules.Breaks(rule, spec.Value, constant))
            {
                Refuse(rule, spec.Value, constant.Display, part);
            }
        }

        void Refuse(RuleSpec rule, ValueSpec wanted, string shown, ModelValue culprit) => Add(Descriptors.ConstantBreaksRule, target, owner, spec.JsonName, finding => finding with
        {
            Rule = rule.Id,
            Arguments = new EquatableArray<string>([Provider, shown, owner + spec.JsonName, target.Path, ValueRules.Describe(rule, wanted)]),
            Place = PlaceOf(culprit),
        });
    }

    /// <summary>Rules about money are about its amount or its currency.</summary>
    private static ModelValue? PartOf(RuleSpec rule, ValueSpec spec, ModelValue value) =>
        spec.Kind != ValueKind.Money ? value : rule.Kind == RuleKinds.Currency ? value.Currency : value.Amount;

    private void CheckTypeRules(ModelFacts facts, string owner)
    {
        foreach (TypeRuleSpec typeRule in facts.Draft.Spec.Rules)
        {
            RuleSpec rule = typeRule.Rule;
            if (rule.Condition is { } condition && !Holds(condition, facts))
            {
                continue;
            }

            if (rule is { Kind: RuleKinds.Invariant, IsAdvice: false, Expression: { } invariant })
            {
                if (RuleInterpreter.Evaluate(invariant, facts).AsBoolean == false)
                {
                    _findings.Add(new Finding(Descriptors.InvariantBroken, facts.Site, owner, "", rule.Id)
                    {
                        Provider = Provider,
                        Arguments = new EquatableArray<string>([Provider, rule.Id, RuleProse.Describe(invariant), OrderCheck.Sides(invariant, facts)]),
                        Decisions = DecisionsOf(invariant, facts),
                    });
                }
            }
            else if (rule is { Kind: RuleKinds.RequiredWhen or RuleKinds.ForbiddenWhen, Condition: { } when, Expression: MemberExpression { Path.Count: > 0 } member })
            {
                CheckPath(rule, when, member, facts, owner);
            }
        }
    }

    /// <summary>A condition of the type on a member, or on one of an object that it holds.</summary>
    private void CheckPath(RuleSpec rule, RuleExpression condition, MemberExpression path, ModelFacts facts, string owner)
    {
        int length = path.Path.Count;
        if ((length > 1 && !facts.ValueOf(path.Path, length - 1).IsNotNull)
            || facts.Find(path.Path, length) is not { Member: { } member, Owner: var holder, Value: var value } || holder.TargetOf(member) is not { } target)
        {
            return;
        }

        bool isForbidden = rule.Kind == RuleKinds.ForbiddenWhen;
        bool isBroken = isForbidden
            ? OrderCheck.HasValue(member.Spec, RuleInterpreter.Evaluate(path, facts))
            : OrderCheck.IsMissing(member.Spec, RuleInterpreter.Evaluate(path, facts)) && _model.CanSet(target.Property, _within);
        if (isBroken)
        {
            AddConditional(isForbidden ? Descriptors.ForbiddenMemberSet : Descriptors.ConditionalMemberNotSet, target, owner, RuleProse.NameOf(path), condition, facts, isForbidden ? PlaceOf(value) : null);
        }
    }
}
