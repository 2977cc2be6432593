using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

/// <summary>The <c>Validate</c> method of an object: straight-line checks in document order.</summary>
internal sealed partial class ValidatorEmitter
{
    private const string Text = "global::Ordain.Rules.TextRules.";
    private const string Codes = "global::Ordain.Rules.CodeRules.";
    private const string OpenEnums = "global::Ordain.Rules.OpenEnumRules.";
    private const string Numbers = "global::Ordain.Rules.NumberRules.";
    private const string Rules = "global::Ordain.Rules.ExpressionRules.";
    private const string Custom = "global::Ordain.Rules.CustomRules.";

    private const string AggressiveInlining = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";
    internal const string NoInlining = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    /// <summary>The most rules of an object whose validator is inlined.</summary>
    private const int MaxSmall = 16;

    private readonly SourceWriter _source;
    private readonly ObjectSpec _spec;
    private readonly ExpressionEmitter _expressions;
    private readonly LocalNames _names = new();
    private readonly Receivers _receivers = Receivers.Of("value");

    private ValidatorEmitter(SourceWriter source, ObjectSpec spec, ExpressionEmitter expressions)
    {
        _source = source;
        _spec = spec;
        _expressions = expressions;
    }

    public static void Emit(SourceWriter source, ObjectSpec spec, ExpressionEmitter expressions)
    {
        if (spec.Polymorphic is { } polymorphic)
        {
            PolymorphismEmitter.EmitValidate(source, spec, polymorphic);
        }

        if (IsSmall(spec))
        {
            source.Line(AggressiveInlining);
        }

        source.Open($"public static void {PolymorphismEmitter.OwnMethod(spec, "Validate")}({expressions.ReceiverType} value, ref global::Ordain.ViolationCollector violations)");
        if (AsksTheUser(spec))
        {
            source.Line("int before = violations.Count;").Line();
        }

        var emitter = new ValidatorEmitter(source, spec, expressions);
        emitter.EmitMembers();
        emitter.EmitTypeRules(spec);
        source.Close();
    }

    private void EmitMembers()
    {
        bool isFirst = true;
        foreach (MemberSpec member in _spec.Members)
        {
            if (NeedsCheck(member))
            {
                if (!isFirst)
                {
                    _source.Line();
                }

                isFirst = false;
                EmitMember(member);
            }
        }
    }

    /// <summary>Whether calling the method would cost as much as its few checks.</summary>
    private static bool IsSmall(ObjectSpec spec)
    {
        int rules = spec.Rules.Count;
        foreach (MemberSpec member in spec.Members)
        {
            if (member.Value.IsContainer || member.Value.Kind is ValueKind.Object or ValueKind.Contract)
            {
                return false;
            }

            rules += member.Rules.Count;
        }

        return rules <= MaxSmall;
    }

    /// <summary>As in DataAnnotations, the user's own rules about a whole object are asked when nothing else is wrong with it.</summary>
    private static bool AsksTheUser(ObjectSpec spec)
    {
        foreach (TypeRuleSpec rule in spec.Rules)
        {
            if (rule.Rule.Kind == RuleKinds.Custom)
            {
                return true;
            }
        }

        return spec.ValidatesItself;
    }

    private static bool NeedsCheck(MemberSpec member) => member.Rules.Count > 0 || member.Value.HoldsObject;

    private void EmitMember(MemberSpec member)
    {
        string local = _names.Of(member.Name);
        int required = IndexOf(member, RuleKinds.Required);
        string? fallback = required >= 0 ? LateDefault(member) : null;
        if (fallback is null)
        {
            _expressions.EmitLocal(_source, member, local, "value");
        }
        else
        {
            _source.Line($"{ValueCode.TypeOf(member.Value)} {local} = value.{ExpressionEmitter.Identifier(member.Name)};");
        }

        for (int i = 0; i < member.Rules.Count; i++)
        {
            EmitConditional(member, i, local);
        }

        string item = ValueCode.Held(member.Value, local);
        bool hasNullChecks = Has(member, SeesNull);
        bool hasChecks = Has(member, IsValueCheck) || member.Value.HoldsObject;
        if (required >= 0)
        {
            _source.Open($"if ({Missing(member, local)}{(fallback is null ? "" : $" && !{Text}HasText({local} = {fallback})")})").Line(Add(member, required)).Close();
            if (hasChecks || hasNullChecks)
            {
                _source.Open("else");
                EmitNullChecks(member, local);

                // A check that names null among its values makes the compiler forget that there is none, and so does a default.
                EmitValueChecks(member, (hasNullChecks || fallback is not null) && member.Value.Kind == ValueKind.Text ? item + "!" : item);
                _source.Close();
            }

            return;
        }

        EmitNullChecks(member, local);
        if (hasChecks)
        {
            string? present = Present(member, local);
            if (present is not null)
            {
                _source.Open($"if ({present})");
            }

            EmitValueChecks(member, item);
            if (present is not null)
            {
                _source.Close();
            }
        }
    }

    private void EmitConditional(MemberSpec member, int index, string local)
    {
        RuleSpec rule = member.Rules[index];
        string? condition = rule.Condition is null ? null : _expressions.Condition(rule.Condition, _receivers);
        switch (rule.Kind)
        {
            case RuleKinds.RequiredWhen:
                _source.Open($"if ({Missing(member, local)} && {condition})").Line(AddBecause(RuleTableEmitter.NameOf(member, index), rule)).Close();
                break;
            case RuleKinds.ForbiddenWhen:
                _source.Open($"if ({HasValue(member, local)} && {condition})").Line(AddBecause(RuleTableEmitter.NameOf(member, index), rule)).Close();
                break;
            case RuleKinds.Recommended:
                _source.Open($"if (violations.WantsAdvice && {Missing(member, local)}{(condition is null ? "" : " && " + condition)})").Line(AddBecause(RuleTableEmitter.NameOf(member, index), rule)).Close();
                break;
        }
    }

    /// <summary>Whether the member has no value, in the sense of "required".</summary>
    private static string Missing(MemberSpec member, string local) => IsTested(member) ? $"!{Text}HasText({local})" : member.Value.IsNullableImmutableArray ? $"{local} is not {{ IsDefault: false }}" : $"{local} is null";

    /// <summary>The opposite of <see cref="Missing"/>.</summary>
    private static string HasValue(MemberSpec member, string local) => IsTested(member) ? $"{Text}HasText({local})" : member.Value.IsNullableImmutableArray ? $"{local} is {{ IsDefault: false }}" : $"{local} is not null";

    /// <summary>What a text defaults to, where it is only asked for when the text is missing; otherwise null.</summary>
    private string? LateDefault(MemberSpec member) =>
        member is { OmitsHollow: false, Default: { } text } && IsTested(member) && !Has(member, static rule => rule.Kind is RuleKinds.RequiredWhen or RuleKinds.ForbiddenWhen or RuleKinds.Recommended)
            ? _expressions.Value(text, _receivers)
            : null;

    /// <summary>Whether blank text counts as no value.</summary>
    private static bool IsTested(MemberSpec member) => member.Value.Kind == ValueKind.Text && !Has(member, static rule => rule.AllowsEmpty);

    /// <summary>Whether the member has a value that the other rules see; null when it always has one.</summary>
    private static string? Present(MemberSpec member, string local) => member.OmitsEmpty ? ValueCode.HasUnits(member.Value, local) : ValueCode.Present(member.Value, local);

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

    private static bool Has(MemberSpec member, Func<RuleSpec, bool> predicate)
    {
        foreach (RuleSpec rule in member.Rules)
        {
            if (predicate(rule))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Rules that DataAnnotations asks even when there is no value.</summary>
    private static bool SeesNull(RuleSpec rule) => rule.Kind is RuleKinds.AllowedValues or RuleKinds.DeniedValues or RuleKinds.Compare or RuleKinds.Custom;

    private static bool IsValueCheck(RuleSpec rule) =>
        rule.IsElement || (!SeesNull(rule) && rule.Kind is not (RuleKinds.Required or RuleKinds.RequiredWhen or RuleKinds.ForbiddenWhen or RuleKinds.Recommended or RuleKinds.Depth));

    private static string Add(MemberSpec member, int rule) => $"violations.Add(Rules.{RuleTableEmitter.NameOf(member, rule)});";

    /// <summary>With the values that make the condition hold, where all that it reads are choices and none is personal.</summary>
    private string AddBecause(string name, RuleSpec rule)
    {
        var read = new List<MemberExpression>();
        if (rule.Condition is not null)
        {
            MemberPaths.Collect(rule.Condition, read);
        }

        var facts = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (MemberExpression member in read)
        {
            string value = _expressions.Value(member, _receivers);
            string? text = member.Type.Kind switch
            {
                RuleTypeKind.OpenEnum => value,
                RuleTypeKind.Enum => EnumName(member, value),
                RuleTypeKind.Boolean => $"{Rules}ToText({value})",
                _ => null,
            };
            if (text is null)
            {
                return $"violations.Add(Rules.{name});";
            }

            string jsonName = RuleProse.NameOf(member);
            if (seen.Add(jsonName))
            {
                facts.Add($"new global::Ordain.RuleFact({Literals.String(jsonName)}, {text})");
            }
        }

        return facts.Count == 0 ? $"violations.Add(Rules.{name});" : $"violations.AddBecause(Rules.{name}, {string.Join(", ", facts)});";
    }

    /// <summary>An enum that is written by name is called by that name, where it is a member of this very object.</summary>
    private string EnumName(MemberExpression member, string value)
    {
        foreach (MemberSpec candidate in _spec.Members)
        {
            if (member.Path.Count == 1 && candidate.Name == member.Path[0].Name && candidate.Value is { Kind: ValueKind.Enum, Enum.IsText: true })
            {
                return $"({value} is {{ }} {candidate.Name}Fact ? {EnumNameEmitter.MethodOf(candidate.Value)}({candidate.Name}Fact) : null)";
            }
        }

        return $"({value})?.ToString()";
    }

    private static string IsOneOf(MemberSpec member, string local, RuleSpec rule) => member.Value.Kind == ValueKind.Text
        ? $"{local} is {string.Join(" or ", rule.Arguments)}"
        : $"{local} == {string.Join($" || {local} == ", rule.Arguments)}";

    private void EmitNullChecks(MemberSpec member, string local)
    {
        for (int i = 0; i < member.Rules.Count; i++)
        {
            RuleSpec rule = member.Rules[i];
            string name = RuleTableEmitter.NameOf(member, i);
            switch (rule.Kind)
            {
                case RuleKinds.AllowedValues:
                    _source.Open($"if (!({IsOneOf(member, local, rule)}))").Line(Add(member, i)).Close();
                    break;
                case RuleKinds.DeniedValues:
                    _source.Open($"if ({IsOneOf(member, local, rule)})").Line(Add(member, i)).Close();
                    break;
                case RuleKinds.Compare:
                    string type = member.Value.TypeName + (member.Value.CanBeNull ? "?" : "");
                    string other = ExpressionEmitter.Identifier(rule.Arguments[0].Trim('"'));
                    _source.Open($"if (!global::System.Collections.Generic.EqualityComparer<{type}>.Default.Equals({local}, value.{other}))").Line(Add(member, i)).Close();
                    break;
                case RuleKinds.Custom:
                    _source.Line(rule.Attribute!.NeedsContext
                        ? $"{Custom}CheckInContext(Attributes.{name}, {local}, value, {Literals.String(rule.Attribute.DisplayName)}, Rules.{name}, MemberNames.All, ref violations);"
                        : $"{Custom}Check(Attributes.{name}, {local}, {Literals.String(rule.Attribute.DisplayName)}, Rules.{name}, ref violations);");
                    break;
            }
        }
    }

    private void EmitValueChecks(MemberSpec member, string item)
    {
        for (int i = 0; i < member.Rules.Count; i++)
        {
            RuleSpec rule = member.Rules[i];
            if (rule.IsElement || !IsValueCheck(rule))
            {
                continue;
            }

            if (ScaleOfAmount(member, i) is { } scale)
            {
                // One test for both rules; which of them is broken is asked elsewhere.
                _source.Open($"if (!{Numbers}IsUsualAmount({item}, {scale}))");
                _source.Line($"{Numbers}CheckAmount({item}, {scale}, Rules.{RuleTableEmitter.NameOf(member, i)}, Rules.{RuleTableEmitter.NameOf(member, i + 1)}, ref violations);");
                _source.Close();
                i++;
                continue;
            }

            if (rule is { Kind: RuleKinds.Unique, Expression: CollectionCallExpression call })
            {
                _source.Open($"if ({_expressions.FirstDuplicate(call, _receivers)} is >= 0 and var duplicate)");
                _source.Line($"violations.AddElement(Rules.{RuleTableEmitter.NameOf(member, i)}, duplicate);");
                _source.Close();
            }
            else if (Violated(RuleTableEmitter.NameOf(member, i), rule, member.Value, item) is { } violated)
            {
                _source.Open($"if ({violated})").Line(AddPart(member, rule, i)).Close();
            }
        }

        EmitNested(member, item);
    }
}
