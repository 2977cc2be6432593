using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

/// <summary>The rules of an object as data: one static field each, made when the first violation needs one.</summary>
internal static class RuleTableEmitter
{
    /// <summary>The field of the rule that stands for <c>IValidatableObject</c>.</summary>
    public const string Itself = "Type_Itself";

    /// <summary>The name of a member's rule's field.</summary>
    public static string NameOf(MemberSpec member, int index) => $"{member.Name}_{Levels(member.Rules[index].Level)}{member.Rules[index].Kind}{Ordinal(member, index)}";

    /// <summary>The name of a type's rule's field.</summary>
    public static string NameOf(ObjectSpec spec, int index) => $"Type_{spec.Rules[index].Rule.Kind}{Literals.Int32(index + 1)}";

    public static void Emit(SourceWriter source, ObjectSpec spec)
    {
        source.Line().Open("private static class Rules");
        foreach (MemberSpec member in spec.Members)
        {
            for (int i = 0; i < member.Rules.Count; i++)
            {
                EmitRule(source, spec, NameOf(member, i), member.Rules[i], member.JsonName, member.PlaceName);
            }
        }

        for (int i = 0; i < spec.Rules.Count; i++)
        {
            EquatableArray<PathStep> target = spec.Rules[i].Target;
            string jsonName = target.Count == 0 ? "" : target[target.Count - 1].JsonName;
            string name = target.Count == 0 ? "" : target[target.Count - 1].Place ?? target[target.Count - 1].Name;
            EmitRule(source, spec, NameOf(spec, i), spec.Rules[i].Rule, jsonName, name);
        }

        if (spec.ValidatesItself)
        {
            EmitRule(source, spec, Itself, new RuleSpec { Kind = RuleKinds.Custom, Id = RuleKinds.IdOf(RuleKinds.Custom) }, "", "");
        }

        if (spec.Polymorphic is { Unknown: UnknownDerived.Fail })
        {
            EmitRule(source, spec, PolymorphismEmitter.Listed, new RuleSpec { Kind = RuleKinds.Representable, Id = RuleKinds.IdOf(RuleKinds.Representable) }, "", "");
        }

        source.Close();
    }

    private static void EmitRule(SourceWriter source, ObjectSpec spec, string field, RuleSpec rule, string jsonName, string memberName)
    {
        source.Open($"public static readonly global::Ordain.RuleInfo {field} = new()");
        source.Line($"Kind = global::Ordain.RuleKind.{rule.Kind},");
        source.Line($"Id = {Literals.String(rule.Id)},");
        source.Line($"JsonName = {Literals.String(jsonName)},");
        source.Line($"MemberName = {Literals.String(memberName)},");
        Optional(source, "Provider", spec.Provider);
        if (rule.Arguments.Count > 0)
        {
            source.Line($"Arguments = new object?[] {{ {string.Join(", ", rule.Arguments)} }},");
        }

        if (rule.Condition is { } condition)
        {
            Optional(source, "Condition", rule.ConditionSource);
            Optional(source, "ConditionText", RuleProse.Describe(condition));
        }

        if (rule is { Kind: RuleKinds.Invariant, Expression: { } expression })
        {
            Optional(source, "Expression", rule.ExpressionSource);
            Optional(source, "ExpressionText", RuleProse.Describe(expression));
        }

        if (rule.IsAdvice)
        {
            source.Line("IsAdvice = true,");
        }

        Optional(source, "Message", rule.Message);
        if (rule.MessageCode is not null)
        {
            source.Line($"MessageFactory = static () => {rule.MessageCode},");
        }

        Optional(source, "Source", rule.Source);
        source.Close("};");
    }

    private static string Levels(int level) => level < 2 ? level == 0 ? "" : "Element" : "Element" + Literals.Int32(level) + "_";

    private static void Optional(SourceWriter source, string property, string? value)
    {
        if (value is not null)
        {
            source.Line($"{property} = {Literals.String(value)},");
        }
    }

    /// <summary>Several rules of one kind on a member are numbered from the second on.</summary>
    private static string Ordinal(MemberSpec member, int index)
    {
        int same = 1;
        for (int i = 0; i < index; i++)
        {
            if (member.Rules[i].Kind == member.Rules[index].Kind && member.Rules[i].Level == member.Rules[index].Level)
            {
                same++;
            }
        }

        return same == 1 ? "" : Literals.Int32(same);
    }
}
