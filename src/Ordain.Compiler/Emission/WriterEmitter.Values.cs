using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

internal sealed partial class WriterEmitter
{
    /// <param name="member">The member that the value is, or is in.</param>
    /// <param name="value">The type of the value.</param>
    /// <param name="level">0 for the member's value, 1 for its elements, 2 for theirs, and so on.</param>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="item">The value; it is there, unless the writer writes its null.</param>
    private void EmitValue(MemberSpec member, ValueSpec value, int level, string literal, string item)
    {
        switch (value.Kind)
        {
            case ValueKind.Text when member.LocaleSeparator != '\0' && level == 0:
                Call($"writer.WriteLocale({Utf8(literal)}, {item}, '{member.LocaleSeparator}');");
                break;
            case ValueKind.Decimal when member.Money is { Form: not MoneyForm.Number } money && level == 0:
                Call($"writer.Write{money.Form}({Utf8(literal)}, {item}, {Decimals(member, money)});");
                break;
            case ValueKind.Integer or ValueKind.Decimal or ValueKind.Floating when NumberMethod(member, value, level) is { } method:
                Call($"writer.{method}({Utf8(literal)}, {item});");
                break;
            case ValueKind.Money:
                MoneySpec form = member.Money ?? MoneySpec.Unsaid;
                Next($"WriteMoney(at, {Utf8(literal)}, {item}, global::Ordain.MoneyWireFormat.{form.Form}, {Literals.Int32(form.Decimals ?? -1)})");
                break;
            case ValueKind.Scalar when member.Time != TimeForm.AsItIs && level == 0:
                Call($"writer.Write{member.Time}({Utf8(literal)}, {item});");
                break;
            case ValueKind.Bytes:
                Call($"writer.WriteBase64({Utf8(literal)}, {item}{(value.TypeName == "byte[]" ? "" : ".Span")});");
                break;
            case ValueKind.Enum when value.Enum!.IsText:
                Next($"Write(at, {Utf8(literal)}, {EnumNameEmitter.MethodOf(value)}({item}))");
                break;
            case ValueKind.Enum:
                EmitInteger(value.Enum.UnderlyingType, literal, $"({value.Enum.UnderlyingType}){item}");
                break;
            case ValueKind.OpenEnum:
                Next($"Write(at, {Utf8(literal)}, {item}.WireName)");
                break;
            case ValueKind.Integer or ValueKind.Floating when value.IsWideNumber:
                Call($"writer.WriteNumber({Utf8(literal)}, {item});");
                break;
            case ValueKind.Integer:
                EmitInteger(value.TypeName, literal, item);
                break;
            case ValueKind.Decimal:
                Next($"Write(at, {Utf8(literal)}, {ValueCode.InPlace(item)})");
                break;
            case ValueKind.Text or ValueKind.Boolean:
                Next($"Write(at, {Utf8(literal)}, {item})");
                break;
            case ValueKind.Free:
                Call($"writer.WriteFree({Utf8(literal)}, {item}{(level < 2 && member.Numbers.HasFlag(NumberForm.Text) ? ", numberAsText: true" : "")});");
                break;
            case ValueKind.Converted:
                Call($"writer.WriteConverted<{value.Converter!.ConvertedType}>({Utf8(literal)}, {item}, {ConverterEmitter.FieldOf(value.Converter)});");
                break;
            case ValueKind.Object or ValueKind.Contract:
                EmitObject(value, literal, item);
                break;
            case ValueKind.Collection:
                EmitElements(member, value, level, literal, item);
                break;
            case ValueKind.Dictionary:
                EmitEntries(member, value, level, literal, item);
                break;
            default:
                Call($"writer.Write({Utf8(literal)}, {item});");
                break;
        }
    }

    /// <summary>How many decimals an amount or its minor unit has: a number, or the currency that decides.</summary>
    private string Decimals(MemberSpec member, MoneySpec money) => money.Decimals is { } decimals
        ? Literals.Int32(decimals)
        : CurrencyCode.Of(_spec, money.CurrencyMember!, member.Name, _expressions, Receiver);

    /// <summary>What writes a number in another form than its own; null when none is asked for.</summary>
    private static string? NumberMethod(MemberSpec member, ValueSpec value, int level) =>
        level > 1 ? null
        : member.Numbers.HasFlag(NumberForm.Text) ? "WriteNumberString"
        : value.Kind == ValueKind.Floating && member.Numbers.HasFlag(NumberForm.NamedFloats) ? "WriteNamedNumber"
        : null;

    private void EmitInteger(string type, string literal, string item)
    {
        if (type == "ulong")
        {
            Call($"writer.Write({Utf8(literal)}, {item});");
        }
        else
        {
            Next($"Write(at, {Utf8(literal)}, {(type == "long" ? "" : "(long)")}{item})");
        }
    }

    private void EmitObject(ValueSpec value, string literal, string item)
    {
        if (literal.Length > 0)
        {
            Raw(literal);
        }

        string write = $"{(value.Kind == ValueKind.Contract ? "global::Ordain.Rules.NestedPayload" : "global::" + value.HelperName)}.Write({item}, ref writer);";
        if (value.IsRecursive)
        {
            Call("writer.EnterObject();", write, "writer.LeaveObject();");
        }
        else
        {
            Call(write);
        }
    }

    private void EmitElements(MemberSpec member, ValueSpec collection, int level, string literal, string item)
    {
        string suffix = Suffix(level);
        Raw(literal + "[");
        CollectionLoop.Open(_source, collection, item, suffix);
        _source.Open($"if (i{suffix} != 0)");
        Raw(",");
        _source.Close();
        _source.Line();
        EmitElement(member, collection.Element!, level + 1, "element" + suffix);
        CollectionLoop.Close(_source, collection, suffix);
        Raw("]");
    }

    private void EmitEntries(MemberSpec member, ValueSpec dictionary, int level, string literal, string item)
    {
        string suffix = Suffix(level);
        _source.Open();
        Raw(literal + "{");
        _source.Line($"bool any{suffix}Entry = false;");
        _source.Open($"foreach (var entry{suffix} in {CollectionLoop.WalkedEntries(dictionary, item)})");
        _source.Open($"if (any{suffix}Entry)");
        Raw(",");
        _source.Close();
        _source.Line();
        _source.Line($"any{suffix}Entry = true;");
        Call(KeyCode.Write(dictionary.Key!, Utf8(""), $"entry{suffix}.Key"));
        _source.Line($"{ValueCode.TypeOf(dictionary.Element!)} element{suffix} = entry{suffix}.Value;");
        EmitElement(member, dictionary.Element!, level + 1, "element" + suffix);
        _source.Close();
        Raw("}");
        _source.Close();
    }

    private void EmitElement(MemberSpec member, ValueSpec element, int level, string local)
    {
        if (!element.CanBeAbsent || WritesItsNull(element))
        {
            EmitValue(member, element, level, "", WritesItsNull(element) ? local : ValueCode.Held(element, local));
            return;
        }

        _source.Open($"if ({ValueCode.Present(element, local)})");
        EmitValue(member, element, level, "", ValueCode.Held(element, local));
        _source.Close();
        _source.Open("else");
        Raw("null");
        _source.Close();
    }

    /// <summary>What tells the variables of a loop from those of the loops around it.</summary>
    private static string Suffix(int level) => level == 0 ? "" : Literals.Int32(level + 1);
}
