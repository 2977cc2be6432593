using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

/// <summary>The rules of an object as data: one static field each, made when the first violation needs one.</summary>
internal static class RuleTableEmitter
{
    /// <summary>The name of a rule's field.</summary>
    public static string NameOf(MemberSpec member, int index) => $"{member.Name}_{(member.Rules[index].IsElement ? "Element" : "")}{member.Rules[index].Kind}{Ordinal(member, index)}";

    public static void Emit(SourceWriter source, ObjectSpec spec)
    {
        source.Line().Open("private static class Rules");
        foreach (MemberSpec member in spec.Members)
        {
            for (int i = 0; i < member.Rules.Count; i++)
            {
                EmitRule(source, spec, member, i);
            }
        }

        source.Close();
    }

    private static void EmitRule(SourceWriter source, ObjectSpec spec, MemberSpec member, int index)
    {
        RuleSpec rule = member.Rules[index];
        source.Open($"public static readonly global::Ordain.RuleInfo {NameOf(member, index)} = new()");
        source.Line($"Kind = global::Ordain.RuleKind.{rule.Kind},");
        source.Line($"Id = {Literals.String(rule.Id)},");
        source.Line($"JsonName = {Literals.String(member.JsonName)},");
        source.Line($"MemberName = {Literals.String(member.Name)},");
        if (spec.Provider is not null)
        {
            source.Line($"Provider = {Literals.String(spec.Provider)},");
        }

        if (rule.Arguments.Count > 0)
        {
            source.Line($"Arguments = new object[] {{ {string.Join(", ", rule.Arguments)} }},");
        }

        if (rule.Condition is { } condition)
        {
            source.Line($"Condition = {Literals.String(rule.ConditionSource)},");
            source.Line($"ConditionText = {Literals.String(RuleProse.Describe(condition))},");
        }

        if (rule.Source is not null)
        {
            source.Line($"Source = {Literals.String(rule.Source)},");
        }

        source.Close("};");
    }

    /// <summary>Several rules of one kind on a member are numbered from the second on.</summary>
    private static string Ordinal(MemberSpec member, int index)
    {
        int same = 1;
        for (int i = 0; i < index; i++)
        {
            if (member.Rules[i].Kind == member.Rules[index].Kind && member.Rules[i].IsElement == member.Rules[index].IsElement)
            {
                same++;
            }
        }

        return same == 1 ? "" : Literals.Int32(same);
    }
}
