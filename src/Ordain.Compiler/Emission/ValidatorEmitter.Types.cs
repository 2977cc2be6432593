using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

/// <summary>The rules of the type itself.</summary>
internal sealed partial class ValidatorEmitter
{
    private void EmitTypeRules(ObjectSpec spec)
    {
        for (int i = 0; i < spec.Rules.Count; i++)
        {
            TypeRuleSpec rule = spec.Rules[i];
            if (Violated(rule) is { } violated)
            {
                _source.Line();
                _source.Open($"if ({violated})");
                EmitAdd(rule, RuleTableEmitter.NameOf(spec, i));
                _source.Close();
            }
        }

        bool isOpen = false;
        for (int i = 0; i < spec.Rules.Count; i++)
        {
            if (spec.Rules[i].Rule is { Kind: RuleKinds.Custom, Attribute: { } attribute })
            {
                if (!isOpen)
                {
                    isOpen = true;
                    _source.Line();
                    _source.Open("if (violations.Count == before)");
                }

                string name = RuleTableEmitter.NameOf(spec, i);
                _source.Line(attribute.NeedsContext
                    ? $"{Custom}CheckInContext(Attributes.{name}, value, value, {Literals.String(attribute.DisplayName)}, Rules.{name}, MemberNames.All, ref violations);"
                    : $"{Custom}Check(Attributes.{name}, value, {Literals.String(attribute.DisplayName)}, Rules.{name}, ref violations);");
            }
        }

        if (isOpen)
        {
            _source.Close();
        }

        if (spec.ValidatesItself)
        {
            _source.Line();
            _source.Open("if (violations.Count == before)");
            _source.Line($"{Custom}CheckItself(value, {Literals.String(spec.DisplayName)}, Rules.{RuleTableEmitter.Itself}, MemberNames.All, ref violations);");
            _source.Close();
        }
    }

    private string? Violated(TypeRuleSpec rule)
    {
        RuleSpec spec = rule.Rule;
        string? condition = spec.Condition is null ? null : _expressions.Condition(spec.Condition, _receivers);
        switch (spec.Kind)
        {
            case RuleKinds.Invariant:
                return $"{(spec.IsAdvice ? "violations.WantsAdvice && " : "")}{(condition is null ? "" : condition + " && ")}!{_expressions.ConditionWhere(spec.Condition, spec.Expression!, _receivers)}";
            case RuleKinds.RequiredWhen or RuleKinds.ForbiddenWhen:
                var target = (MemberExpression)spec.Expression!;
                string value = _expressions.Value(target, _receivers);
                bool isText = target.Type.Kind == RuleTypeKind.Text;
                string test = spec.Kind == RuleKinds.RequiredWhen
                    ? isText ? $"!{Text}HasText({value})" : $"({value}) is null"
                    : isText ? $"{Text}HasText({value})" : $"({value}) is not null";
                return $"{Owner(target)}{test} && {condition}";
            default:
                return null;
        }
    }

    /// <summary>Where the object that would hold the member is missing, the rule says nothing.</summary>
    private string Owner(MemberExpression target)
    {
        if (target.Path.Count < 2)
        {
            return "";
        }

        var steps = new List<PathStep>();
        for (int i = 0; i < target.Path.Count - 1; i++)
        {
            steps.Add(target.Path[i]);
        }

        PathStep last = steps[steps.Count - 1];
        return last.Type.CanBeNull || steps.Count > 1
            ? $"{_expressions.Value(target with { Path = steps.ToEquatableArray(), Type = last.Type with { CanBeNull = true } }, _receivers)} is not null && "
            : "";
    }

    private void EmitAdd(TypeRuleSpec rule, string name)
    {
        if (rule.Target.Count == 0)
        {
            _source.Line($"violations.AddObject(Rules.{name});");
            return;
        }

        if (rule.Target.Count == 1)
        {
            _source.Line(AddBecause(name, rule.Rule));
            return;
        }

        _source.Line("int mark = violations.Count;");
        _source.Line(AddBecause(name, rule.Rule));
        for (int i = rule.Target.Count - 2; i >= 0; i--)
        {
            _source.Line($"violations.Nest(mark, {Literals.String(rule.Target[i].JsonName)}, {Literals.String(rule.Target[i].Place ?? rule.Target[i].Name)});");
        }
    }
}
