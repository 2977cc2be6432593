using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The <c>Validate</c> method of an object: straight-line checks in document order.</summary>
internal sealed partial class ValidatorEmitter
{
    private const string Text = "global::Ordain.Rules.TextRules.";
    private const string Codes = "global::Ordain.Rules.CodeRules.";
    private const string Numbers = "global::Ordain.Rules.NumberRules.";

    private readonly SourceWriter _source;
    private readonly ObjectSpec _spec;
    private readonly ExpressionEmitter _expressions = new();
    private readonly LocalNames _names = new();

    private ValidatorEmitter(SourceWriter source, ObjectSpec spec)
    {
        _source = source;
        _spec = spec;
    }

    public static void Emit(SourceWriter source, ObjectSpec spec)
    {
        source.Open($"public static void Validate({spec.TypeName} value, ref global::Ordain.ViolationCollector violations)");
        var emitter = new ValidatorEmitter(source, spec);
        bool isFirst = true;
        foreach (MemberSpec member in spec.Members)
        {
            if (NeedsCheck(member))
            {
                if (!isFirst)
                {
                    source.Line();
                }

                isFirst = false;
                emitter.EmitMember(member);
            }
        }

        source.Close();
    }

    private static bool NeedsCheck(MemberSpec member) => member.Rules.Count > 0 || HoldsObject(member.Value);

    private static bool HoldsObject(ValueSpec value) => value.Kind is ValueKind.Object or ValueKind.Contract || (value.Element is { } element && HoldsObject(element));

    private void EmitMember(MemberSpec member)
    {
        string local = _names.Of(member.Name);
        _source.Line($"{member.Value.TypeName}{(member.Value.CanBeNull ? "?" : "")} {local} = {_expressions.Effective(member, "value")};");
        EmitConditional(member, local);

        string item = member.Value.IsNullableValue ? $"{local}.GetValueOrDefault()" : local;
        int required = IndexOf(member, RuleKinds.Required);
        bool hasChecks = HasValueChecks(member);
        if (required >= 0)
        {
            _source.Open($"if ({Missing(member, local)})");
            _source.Line(Add(member, required));
            _source.Close();
            if (hasChecks)
            {
                _source.Open("else");
                EmitValueChecks(member, item);
                _source.Close();
            }
        }
        else if (hasChecks)
        {
            if (Present(member, local) is { } present)
            {
                _source.Open($"if ({present})");
                EmitValueChecks(member, item);
                _source.Close();
            }
            else
            {
                EmitValueChecks(member, item);
            }
        }
    }

    private void EmitConditional(MemberSpec member, string local)
    {
        for (int i = 0; i < member.Rules.Count; i++)
        {
            if (member.Rules[i].Condition is not { } condition)
            {
                continue;
            }

            string test = member.Rules[i].Kind == RuleKinds.RequiredWhen ? Missing(member, local) : HasValue(member, local);
            _source.Open($"if ({test} && {_expressions.Condition(condition, "value")})");
            _source.Line(Add(member, i));
            _source.Close();
        }
    }

    /// <summary>Whether the member has no value, in the sense of "required".</summary>
    private static string Missing(MemberSpec member, string local) => IsTested(member) ? $"!{Text}HasText({local})" : member.Value.IsNullableImmutableArray ? $"{local} is not {{ IsDefault: false }}" : $"{local} is null";

    /// <summary>The opposite of <see cref="Missing"/>.</summary>
    private static string HasValue(MemberSpec member, string local) => IsTested(member) ? $"{Text}HasText({local})" : member.Value.IsNullableImmutableArray ? $"{local} is {{ IsDefault: false }}" : $"{local} is not null";

    /// <summary>Whether blank text counts as no value.</summary>
    private static bool IsTested(MemberSpec member)
    {
        foreach (RuleSpec rule in member.Rules)
        {
            if (rule.AllowsEmpty)
            {
                return false;
            }
        }

        return member.Value.Kind == ValueKind.Text;
    }

    /// <summary>Whether the member has a value that the other rules see; null when it always has one.</summary>
    private static string? Present(MemberSpec member, string local) =>
        member.OmitsEmpty ? $"!string.IsNullOrEmpty({local})"
        : member.Value.IsNullableImmutableArray ? $"{local} is {{ IsDefault: false }}"
        : member.Value.CanBeNull ? $"{local} is not null"
        : member.Value is { Kind: ValueKind.Collection, Shape: CollectionShape.ImmutableArray } ? $"!{local}.IsDefault"
        : null;

    private static int IndexOf(MemberSpec member, string kind)
    {
        for (int i = 0; i < member.Rules.Count; i++)
        {
            if (member.Rules[i].Kind == kind && !member.Rules[i].IsElement)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasValueChecks(MemberSpec member)
    {
        foreach (RuleSpec rule in member.Rules)
        {
            if (rule.IsElement || (rule.Condition is null && rule.Kind is not RuleKinds.Required))
            {
                return true;
            }
        }

        return HoldsObject(member.Value);
    }

    private static string Add(MemberSpec member, int rule) => $"violations.Add(Rules.{RuleTableEmitter.NameOf(member, rule)});";

    private void EmitValueChecks(MemberSpec member, string item)
    {
        for (int i = 0; i < member.Rules.Count; i++)
        {
            RuleSpec rule = member.Rules[i];
            if (rule.Condition is null && !rule.IsElement && Violated(member, rule, member.Value, item, i) is { } violated)
            {
                _source.Open($"if ({violated})");
                _source.Line(AddPart(member, rule, i));
                _source.Close();
            }
        }

        EmitNested(member, item);
    }

    /// <summary>The money's own members are the places of what is wrong with it.</summary>
    private static string AddPart(MemberSpec member, RuleSpec rule, int index) => member.Value.Kind != ValueKind.Money
        ? Add(member, index)
        : $"violations.Add(Rules.{RuleTableEmitter.NameOf(member, index)}, {(rule.Kind == RuleKinds.Currency ? "\"currency\", \"Currency\"" : "\"amount\", \"Amount\"")});";
}
