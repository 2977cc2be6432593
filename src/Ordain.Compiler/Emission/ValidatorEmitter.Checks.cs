using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

internal sealed partial class ValidatorEmitter
{
    /// <summary>The condition under which a value breaks a rule; null for rules that are checked elsewhere.</summary>
    private string? Violated(string name, RuleSpec rule, ValueSpec value, string item)
    {
        string amount = value.Kind == ValueKind.Money ? item + ".Amount" : item;
        string code = value.Kind == ValueKind.Money ? item + ".Currency" : item;
        return rule.Kind switch
        {
            RuleKinds.Length => Length(rule, value, item),
            RuleKinds.Range => Range(name, rule, item),
            RuleKinds.Positive => $"!({amount} > {Zero(value)})",
            RuleKinds.NonNegative when value.Kind is ValueKind.Decimal or ValueKind.Money => $"!{Numbers}IsNonNegative({amount})",
            RuleKinds.NonNegative => $"!({amount} >= {Zero(value)})",
            RuleKinds.Scale => $"!{Numbers}HasDecimals({amount}, {rule.Arguments[0]})",
            RuleKinds.MinorUnits => $"!{Numbers}HasMinorUnits({amount}, {(rule.Arguments.Count > 0 ? rule.Arguments[0] : rule.CurrencyMember is { } member ? CurrencyCode.Of(_spec, member, name, _expressions, "value") : code)})",
            RuleKinds.Pattern when AsciiPattern.TryParse(rule.Pattern!) is not null => $"!Patterns.{name}({item})",
            RuleKinds.Pattern => $"!{Text}IsMatch(Patterns.{name}, {item})",
            RuleKinds.Email => $"!{Text}IsEmail({item})",
            RuleKinds.Url => $"!{Text}IsUrl({item})",
            RuleKinds.Phone => $"!{Text}IsPhone({item})",
            RuleKinds.CreditCard => $"!{Text}IsCreditCard({item})",
            RuleKinds.Base64 => $"!{Text}IsBase64({item})",
            RuleKinds.Currency when rule.Arguments.Count > 0 => $"{code} is not ({string.Join(" or ", rule.Arguments)})",
            RuleKinds.Currency => $"!{Codes}IsCurrency({code})",
            RuleKinds.Country => $"!{Codes}IsCountry({item})",
            RuleKinds.Locale => $"!{Codes}IsLocale({item})",
            RuleKinds.Enum when value.Kind == ValueKind.OpenEnum => value.Pattern is null ? $"!{OpenEnums}IsWellFormed({item}.WireName)"
                : AsciiPattern.TryParse(value.Pattern) is not null ? $"!Patterns.{name}({item}.WireName)"
                : $"!{OpenEnums}IsWellFormed({item}.WireName, Patterns.{name})",
            RuleKinds.Enum => $"{item} is not ({Members(value)})",
            RuleKinds.Representable when value.Kind == ValueKind.Free => $"!global::Ordain.Rules.FreeValues.HaveForm({item})",
            RuleKinds.Representable when value.Kind == ValueKind.Json => $"{item}.ValueKind == global::System.Text.Json.JsonValueKind.Undefined",
            RuleKinds.Representable => $"!{Numbers}IsFinite({item})",
            _ => null,
        };
    }

    /// <summary>The most decimals of an amount that must not be negative either, where both rules stand side by side.</summary>
    private static string? ScaleOfAmount(MemberSpec member, int index) =>
        member.Value.Kind == ValueKind.Decimal && member.Rules[index].Kind == RuleKinds.NonNegative && index + 1 < member.Rules.Count
        && member.Rules[index + 1] is { Kind: RuleKinds.Scale, IsElement: false } scale ? scale.Arguments[0] : null;

    /// <summary>The money's own members are the places of what is wrong with it.</summary>
    private static string AddPart(MemberSpec member, RuleSpec rule, int index) => member.Value.Kind != ValueKind.Money
        ? Add(member, index)
        : $"violations.Add(Rules.{RuleTableEmitter.NameOf(member, index)}, {(rule.Kind == RuleKinds.Currency ? $"\"currency\", {Literals.String(member.CurrencyPlace ?? "Currency")}" : $"\"amount\", {Literals.String(member.AmountPlace ?? "Amount")}")});";

    private static string Zero(ValueSpec value) => value.IsWideNumber ? $"default({value.TypeName})" : "0";

    private static string Range(string name, RuleSpec rule, string item)
    {
        RangeSpec range = rule.Range!;
        string compared = range.Conversion.Replace("{0}", item);
        string minimum = range.Type.Length == 0 ? rule.Arguments[0] : $"Limits.{name}_Minimum";
        string maximum = range.Type.Length == 0 ? rule.Arguments[1] : $"Limits.{name}_Maximum";
        return $"!({compared} {(range.ExcludesMinimum ? ">" : ">=")} {minimum} && {compared} {(range.ExcludesMaximum ? "<" : "<=")} {maximum})";
    }

    private static string Length(RuleSpec rule, ValueSpec value, string item)
    {
        if (value.Kind == ValueKind.Text)
        {
            return $"!{Text}HasLength({item}, {rule.Arguments[0]}, {rule.Arguments[1]})";
        }

        string count = item + (value.Kind == ValueKind.Bytes || (value.Kind == ValueKind.Collection && value.Shape is CollectionShape.Array or CollectionShape.ImmutableArray) ? ".Length" : ".Count");
        return rule.Arguments[1] == "int.MaxValue" ? $"{count} < {rule.Arguments[0]}"
            : rule.Arguments[0] == "0" ? $"{count} > {rule.Arguments[1]}"
            : $"{count} < {rule.Arguments[0]} || {count} > {rule.Arguments[1]}";
    }

    private static string Members(ValueSpec value)
    {
        var names = new List<string>(value.Enum!.Members.Count);
        foreach (EnumMemberSpec member in value.Enum.Members)
        {
            names.Add($"{value.TypeName}.{ExpressionEmitter.Identifier(member.Name)}");
        }

        return string.Join(" or ", names);
    }

    private void EmitNested(MemberSpec member, string item)
    {
        switch (member.Value.Kind)
        {
            case ValueKind.Object or ValueKind.Contract:
                // A member that can be null is checked inside an "if", which keeps its mark apart from those of other members.
                EmitObject(member, member.Value, item, isScoped: member.Value.CanBeNull, [$"violations.Nest(mark, {Place(member)});"]);
                break;
            case ValueKind.Collection or ValueKind.Dictionary when IsLayered(member.Value):
                EmitLayers(member, item);
                break;
            case ValueKind.Collection:
                EmitElements(member, item);
                break;
        }
    }

    private static string Place(MemberSpec member) => $"Places.{StaticsEmitter.PlaceOf(member)}";

    private void EmitObject(MemberSpec member, ValueSpec value, string item, bool isScoped, string[] nest)
    {
        if (value.IsRecursive || !isScoped)
        {
            _source.Open(value.IsRecursive ? "if (violations.TryEnter())" : null);
        }

        _source.Line("int mark = violations.Count;");
        _source.Line($"{(value.Kind == ValueKind.Contract ? "global::Ordain.Rules.NestedPayload" : "global::" + value.HelperName)}.Validate({item}, ref violations);");
        _source.Open("if (violations.Count > mark)");
        foreach (string line in nest)
        {
            _source.Line(line);
        }

        _source.Close();

        if (value.IsRecursive)
        {
            _source.Line("violations.Leave();");
            _source.Close();
            _source.Open("else");
            string rule = RuleTableEmitter.NameOf(member, IndexOf(member, RuleKinds.Depth));
            _source.Line(member.Value.Kind == ValueKind.Collection ? $"violations.AddElement(Rules.{rule}, i);" : $"violations.Add(Rules.{rule});");
        }

        if (value.IsRecursive || !isScoped)
        {
            _source.Close();
        }
    }

    private void EmitElements(MemberSpec member, string item)
    {
        ValueSpec element = member.Value.Element!;
        bool holdsObject = element.Kind is ValueKind.Object or ValueKind.Contract;
        if (!holdsObject && !Has(member, static rule => rule.IsElement))
        {
            return;
        }

        // A method of its own: the loop's variables get registers that they would not get among those of all other members.
        string method = $"Check{member.Name}";
        _source.Line($"{method}({item}, ref violations);");
        var loop = new SourceWriter();
        loop.Line(NoInlining);
        loop.Open($"private static void {method}({member.Value.TypeName} items, ref global::Ordain.ViolationCollector violations)");
        CollectionLoop.Open(loop, member.Value, "items");
        new ValidatorEmitter(loop, _spec, _expressions).EmitElement(member, element, holdsObject);
        CollectionLoop.Close(loop, member.Value);
        loop.Close();
        _expressions.AddMethod(loop.ToString());
    }

    private void EmitElement(MemberSpec member, ValueSpec element, bool holdsObject)
    {
        string held = ValueCode.Held(element, "element");
        int required = ElementRule(member, RuleKinds.Required);
        if (required >= 0)
        {
            _source.Open("if (element is null)");
            _source.Line($"violations.AddElement(Rules.{RuleTableEmitter.NameOf(member, required)}, i);");
            _source.Close();
            if (!holdsObject && !Has(member, static rule => rule is { IsElement: true, Kind: not RuleKinds.Required }))
            {
                return;
            }

            _source.Open("else");
        }
        else if (element.CanBeNull)
        {
            _source.Open("if (element is not null)");
        }

        for (int i = 0; i < member.Rules.Count; i++)
        {
            RuleSpec rule = member.Rules[i];
            if (rule.IsElement && Violated(RuleTableEmitter.NameOf(member, i), rule, element, held) is { } violated)
            {
                _source.Open($"if ({violated})");
                _source.Line($"violations.AddElement(Rules.{RuleTableEmitter.NameOf(member, i)}, i);");
                _source.Close();
            }
        }

        if (holdsObject)
        {
            EmitObject(member, element, held, isScoped: true, [$"violations.Nest(mark, {Place(member)}, i);"]);
        }

        if (element.CanBeNull)
        {
            _source.Close();
        }
    }

    private static int ElementRule(MemberSpec member, string kind)
    {
        for (int i = 0; i < member.Rules.Count; i++)
        {
            if (member.Rules[i].Kind == kind && member.Rules[i].IsElement)
            {
                return i;
            }
        }

        return -1;
    }
}
