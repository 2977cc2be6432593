using System.Globalization;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>What is set although it must not be, or to what it must not be.</summary>
internal sealed partial class OrderCheck
{
    private void CheckForbidden(FlowObject target, MemberSpec member, IPropertySymbol property, FlowValue value, ObjectFacts facts, string owner)
    {
        if (!HasValue(member, _state.Resolve(value)))
        {
            return;
        }

        foreach (RuleSpec rule in member.Rules)
        {
            if (rule is { Kind: RuleKinds.ForbiddenWhen, Condition: { } condition } && RuleInterpreter.Evaluate(condition, facts).AsBoolean == true)
            {
                _findings.Add(new Finding(Descriptors.ForbiddenMemberSet, target.Site, owner, member.JsonName, member.Name)
                {
                    Provider = _provider,
                    IsFinal = MemberReader.IsFinal(property) && IsFinal(condition, target.Type),
                    Arguments = new EquatableArray<string>([_provider, owner + member.JsonName, RuleProse.Describe(condition), member.Name, Values(condition, facts)]),
                    Place = PlaceOf(value),
                    Decisions = DecisionsOf(condition, facts),
                });
                return;
            }
        }
    }

    private void CheckValue(FlowObject target, MemberSpec member, IPropertySymbol property, FlowValue value, string owner)
    {
        if (value.IsDefaultName)
        {
            Add(Descriptors.DefaultOpenEnumSent, "", "", "", value);
            return;
        }

        RuleValue known = _state.Resolve(value);
        if (known.IsNull || !known.IsNotNull)
        {
            return;
        }

        FlowObject? held = _state.ObjectOf(value);
        foreach (RuleSpec rule in member.Rules)
        {
            if (rule.IsElement)
            {
                CheckElements(rule, held);
            }
            else if (rule.Kind == RuleKinds.Length && held is { HasAllItems: true, IsShared: false } && member.Value.Kind == ValueKind.Collection)
            {
                if (!ValueRules.HasLength(rule, held.Items.Count))
                {
                    Add(Descriptors.ConstantBreaksRule, rule.Id, held.Items.Count == 1 ? "1 element" : held.Items.Count.ToString(CultureInfo.InvariantCulture) + " elements", ValueRules.Describe(rule, member.Value), value, isFinal: false);
                }
            }
            else if (PartOf(rule, member.Value, value) is { } part && _state.Resolve(part).Constant is { IsNull: false } constant && !IsNone(member, constant) && ValueRules.Breaks(rule, member.Value, constant))
            {
                Add(Descriptors.ConstantBreaksRule, rule.Id, constant.Display, ValueRules.Describe(rule, member.Value), part, nearest: NearestOf(rule, member.Value, constant));
            }
        }

        void CheckElements(RuleSpec rule, FlowObject? list)
        {
            if (list is not { IsShared: false } || member.Value.Element is not { } element)
            {
                return;
            }

            foreach (FlowValue item in list.Items)
            {
                if (_state.Resolve(item).Constant is { IsNull: false } constant && ValueRules.Breaks(rule, element, constant))
                {
                    Add(Descriptors.ConstantBreaksRule, rule.Id, constant.Display, ValueRules.Describe(rule, element), item, isFinal: false, NearestOf(rule, element, constant));
                    return;
                }
            }
        }

        // Amount and currency of money have rules of their own.
        string? NearestOf(RuleSpec broken, ValueSpec spec, RuleConstant constant) => NearestValue.Of(
            [.. member.Rules.Where(rule => rule.Level == broken.Level && (spec.Kind != ValueKind.Money || (rule.Kind == RuleKinds.Currency) == (broken.Kind == RuleKinds.Currency)))],
            spec,
            constant);

        void Add(DiagnosticDescriptor descriptor, string rule, string shown, string wanted, FlowValue culprit, bool isFinal = true, string? nearest = null) =>
            _findings.Add(new Finding(descriptor, target.Site, owner, member.JsonName, member.Name)
            {
                Rule = rule,
                Provider = _provider,
                IsFinal = isFinal && MemberReader.IsFinal(property),
                Arguments = descriptor.Id == DiagnosticIds.ConstantBreaksRule
                    ? new EquatableArray<string>([_provider, shown, owner + member.JsonName, member.Name, wanted])
                    : new EquatableArray<string>([_provider, owner + member.JsonName, member.Name]),
                Place = PlaceOf(culprit),
                Nearest = nearest,
            });
    }

    /// <summary>Rules about money are about its amount or its currency.</summary>
    private FlowValue? PartOf(RuleSpec rule, ValueSpec spec, FlowValue value)
    {
        if (spec.Kind != ValueKind.Money)
        {
            return value;
        }

        return _state.ObjectOf(value) is { } money && RuleScope.FindMember(money.Type, rule.Kind == RuleKinds.Currency ? "Currency" : "Amount") is IPropertySymbol part
            ? _model.Members.Read(money, part, _contract)
            : null;
    }

    /// <summary>What is left out of the payload, or replaced by a default, breaks no rule.</summary>
    public static bool IsNone(MemberSpec member, RuleConstant value) =>
        value.Kind == RuleTypeKind.Text && string.IsNullOrWhiteSpace(value.Text) && (member.Default is not null || (member.OmitsEmpty && value.Text.Length == 0) || (member.IsRequired && !AllowsEmpty(member)));

    /// <summary>Whether a member certainly has a value.</summary>
    public static bool HasValue(MemberSpec member, RuleValue value) =>
        value.IsNotNull && !member.OmitsHollow && (member.Value.Kind != ValueKind.Text || AllowsEmpty(member) || (value.Constant is { } text && !string.IsNullOrWhiteSpace(text.Text)));

    private static SyntaxNode? PlaceOf(FlowValue value) => value.Known.Constant is not null || value.Sites.Count > 0 || value.IsDefaultName ? value.Source : null;

    private void CheckTypeRules(FlowObject target, ObjectSpec spec, ObjectFacts facts, string owner)
    {
        foreach (TypeRuleSpec typeRule in spec.Rules)
        {
            RuleSpec rule = typeRule.Rule;
            if (rule.Condition is { } condition && RuleInterpreter.Evaluate(condition, facts).AsBoolean != true)
            {
                continue;
            }

            if (rule is { Kind: RuleKinds.Invariant, IsAdvice: false, Expression: { } invariant })
            {
                if (RuleInterpreter.Evaluate(invariant, facts).AsBoolean == false)
                {
                    AddInvariant(target, rule, invariant, facts, owner);
                }
            }
            else if (rule is { Kind: RuleKinds.RequiredWhen or RuleKinds.ForbiddenWhen, Condition: { } when, Expression: MemberExpression member })
            {
                CheckPath(target, rule, when, member, facts, owner);
            }
        }
    }

    private void AddInvariant(FlowObject target, RuleSpec rule, RuleExpression invariant, ObjectFacts facts, string owner)
    {
        (SyntaxNode? correctable, string? wanted) = CorrectionOf(invariant, facts);
        _findings.Add(new Finding(Descriptors.InvariantBroken, target.Site, owner, "", rule.Id)
        {
            Provider = _provider,
            IsFinal = IsFinal(invariant, target.Type) && (rule.Condition is null || IsFinal(rule.Condition, target.Type)),
            Arguments = new EquatableArray<string>([_provider, rule.Id, RuleProse.Describe(invariant), Sides(invariant, facts)]),
            Decisions = DecisionsOf(invariant, facts),
            Correctable = correctable,
            Nearest = wanted,
        });
    }

    /// <summary>Of an equality that does not hold, the member that stands alone on a side, and what the other side comes to.</summary>
    private static (SyntaxNode? Place, string? Value) CorrectionOf(RuleExpression invariant, ObjectFacts facts)
    {
        while (invariant is BinaryExpression { Operator: BinaryOperator.And } both)
        {
            invariant = RuleInterpreter.Evaluate(both.Left, facts).AsBoolean == false ? both.Left : both.Right;
        }

        return invariant is not BinaryExpression { Operator: BinaryOperator.Equal } equality ? default
            : Correct(equality.Left, equality.Right) is { Place: not null } left ? left
            : Correct(equality.Right, equality.Left);

        (SyntaxNode? Place, string? Value) Correct(RuleExpression side, RuleExpression other) =>
            side is MemberExpression { Path.Count: > 0 } member
            && facts.Find(member.Path, member.Path.Count) is { Known.Constant: { IsNull: false } } value
            && RuleInterpreter.Evaluate(other, facts).Constant is { Kind: RuleTypeKind.Number or RuleTypeKind.Text } wanted
                ? (value.Source, wanted.Text)
                : default;
    }

    /// <summary>"30.00 ≠ 29.98": what both sides come to.</summary>
    public static string Sides(RuleExpression invariant, IRuleFacts facts)
    {
        if (invariant is BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } comparison
            && RuleInterpreter.Evaluate(comparison.Left, facts).Constant is { IsNull: false } left
            && RuleInterpreter.Evaluate(comparison.Right, facts).Constant is { IsNull: false } right)
        {
            string sign = comparison.Operator switch
            {
                BinaryOperator.Equal => "≠",
                BinaryOperator.NotEqual => "=",
                BinaryOperator.Less => "≥",
                BinaryOperator.LessOrEqual => ">",
                BinaryOperator.Greater => "≤",
                _ => "<",
            };
            return $"{left.Display} {sign} {right.Display}";
        }

        return Values(invariant, facts);
    }

    /// <summary>A condition of the type on a member, or on one of an object that it holds.</summary>
    private void CheckPath(FlowObject target, RuleSpec rule, RuleExpression condition, MemberExpression member, ObjectFacts facts, string owner)
    {
        int length = member.Path.Count;
        if (length == 0 || (length > 1 && !facts.ValueOf(member.Path, length - 1).IsNotNull) || facts.Find(member.Path, length) is not { } value)
        {
            return;
        }

        RuleValue known = RuleInterpreter.Evaluate(member, facts);
        bool isBlank = member.Type.Kind == RuleTypeKind.Text && known.Constant is { IsNull: false } text && string.IsNullOrWhiteSpace(text.Text);
        bool isForbidden = rule.Kind == RuleKinds.ForbiddenWhen;
        bool isBroken = isForbidden ? known.IsNotNull && !isBlank && (member.Type.Kind != RuleTypeKind.Text || known.Constant is not null) : known.IsNull || isBlank;
        if (!isBroken)
        {
            return;
        }

        _findings.Add(new Finding(isForbidden ? Descriptors.ForbiddenMemberSet : Descriptors.ConditionalMemberNotSet, target.Site, owner, RuleProse.NameOf(member), member.Path[length - 1].Name)
        {
            Rule = RuleProse.NameOf(member),
            Provider = _provider,
            IsFinal = IsFinal(condition, target.Type) && IsFinal(member, target.Type),
            Arguments = new EquatableArray<string>([_provider, owner + RuleProse.NameOf(member), RuleProse.Describe(condition), member.Path[length - 1].Name, Values(condition, facts)]),
            Place = isForbidden ? PlaceOf(value) : null,
            IsMemberOfTarget = length == 1,
            Decisions = DecisionsOf(condition, facts),
        });
    }
}
