using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

/// <summary>
/// The <c>Write</c> method of an object. Names, braces and commas are part of constant literals: behind the first member that is in
/// every payload the comma stands before a name, in front of it behind a value, and only where no member is certain a flag decides.
/// </summary>
internal sealed class WriterEmitter
{
    private readonly SourceWriter _source;
    private readonly ObjectSpec _spec;
    private readonly ExpressionEmitter _expressions;
    private readonly LocalNames _names = new();

    private WriterEmitter(SourceWriter source, ObjectSpec spec, ExpressionEmitter expressions)
    {
        _source = source;
        _spec = spec;
        _expressions = expressions;
    }

    public static void Emit(SourceWriter source, ObjectSpec spec, ExpressionEmitter expressions)
    {
        source.Line();
        source.Open($"public static void Write({spec.TypeName} value, ref global::Ordain.PayloadWriter writer)");
        new WriterEmitter(source, spec, expressions).EmitMembers();
        source.Close();
    }

    private void EmitMembers()
    {
        int certain = FirstCertain();
        bool isFlagged = certain < 0 && HasWritten();
        if (certain != FirstWritten())
        {
            Raw("{");
        }

        if (isFlagged)
        {
            _source.Line("bool any = false;");
        }

        for (int i = 0; i < _spec.Members.Count; i++)
        {
            MemberSpec member = _spec.Members[i];
            if (!member.IsWritten)
            {
                continue;
            }

            string name = Literals.Json(member.JsonName) + ":";
            if (isFlagged)
            {
                EmitFlagged(member, name);
            }
            else if (i < certain)
            {
                EmitOptional(member, name, trailingComma: true);
            }
            else if (i == certain)
            {
                EmitCertain(member, certain == FirstWritten() ? "{" + name : name);
            }
            else if (member.IsAlwaysWritten)
            {
                EmitCertain(member, "," + name);
            }
            else
            {
                EmitOptional(member, "," + name, trailingComma: false);
            }
        }

        Raw(HasWritten() ? "}" : "{}");
    }

    private bool HasWritten() => FirstWritten() >= 0;

    private int FirstWritten()
    {
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            if (_spec.Members[i].IsWritten)
            {
                return i;
            }
        }

        return -1;
    }

    private int FirstCertain()
    {
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            if (_spec.Members[i].IsAlwaysWritten)
            {
                return i;
            }
        }

        return -1;
    }

    private void EmitCertain(MemberSpec member, string literal)
    {
        string local = Local(member);
        if (!CanBeAbsent(member) || member.Value.Kind == ValueKind.Text)
        {
            EmitValue(member, member.Value, literal, Item(member.Value, local));
            return;
        }

        _source.Open($"if ({IsPresent(member, local)})");
        EmitValue(member, member.Value, literal, Item(member.Value, local));
        _source.Close();
        _source.Open("else");
        Raw(literal + "null");
        _source.Close();
    }

    private void EmitOptional(MemberSpec member, string literal, bool trailingComma)
    {
        string local = Local(member);
        _source.Open($"if ({IsPresent(member, local)})");
        EmitValue(member, member.Value, literal, Item(member.Value, local));
        if (trailingComma)
        {
            Raw(",");
        }

        _source.Close();
    }

    private void EmitFlagged(MemberSpec member, string literal)
    {
        string local = Local(member);
        _source.Open($"if ({IsPresent(member, local)})");
        _source.Open("if (any)");
        Raw(",");
        _source.Close();
        _source.Line("any = true;");
        EmitValue(member, member.Value, literal, Item(member.Value, local));
        _source.Close();
    }

    private string Local(MemberSpec member)
    {
        string local = _names.Of(member.Name);
        _source.Line($"{member.Value.TypeName}{(member.Value.CanBeNull ? "?" : "")} {local} = {_expressions.Effective(member, "value")};");
        return local;
    }

    private static bool CanBeAbsent(MemberSpec member) => member.Value.CanBeNull || member.Value is { Kind: ValueKind.Collection, Shape: CollectionShape.ImmutableArray };

    private static string IsPresent(MemberSpec member, string local) =>
        member.OmitsEmpty ? $"!string.IsNullOrEmpty({local})"
        : member.OmitsDefault ? $"!global::System.Collections.Generic.EqualityComparer<{member.Value.TypeName}>.Default.Equals({local}, default)"
        : member.Value is { Kind: ValueKind.Collection, Shape: CollectionShape.ImmutableArray, IsNullableValue: false } ? $"!{local}.IsDefault"
        : member.Value.IsNullableImmutableArray ? $"{local} is {{ IsDefault: false }}"
        : $"{local} is not null";

    private static string Item(ValueSpec value, string local) => value.IsNullableValue ? $"{local}.GetValueOrDefault()" : local;

    private void EmitValue(MemberSpec member, ValueSpec value, string literal, string item)
    {
        switch (value.Kind)
        {
            case ValueKind.Text when member.LocaleSeparator != '\0' && value == member.Value:
                _source.Line($"writer.WriteLocale({Utf8(literal)}, {item}, '{member.LocaleSeparator}');");
                break;
            case ValueKind.Decimal when member.Money is { Form: not MoneyForm.Number } money:
                _source.Line($"writer.Write{money.Form}({Utf8(literal)}, {item}, {Decimals(member, money)});");
                break;
            case ValueKind.Money:
                MoneySpec form = member.Money ?? MoneySpec.Unsaid;
                _source.Line($"writer.WriteMoney({Utf8(literal)}, {item}, global::Ordain.MoneyWireFormat.{form.Form}, {Literals.Int32(form.Decimals ?? -1)});");
                break;
            case ValueKind.Scalar when member.Time != TimeForm.AsItIs && WireFormatReader.IsTime(value):
                _source.Line($"writer.Write{member.Time}({Utf8(literal)}, {item});");
                break;
            case ValueKind.Enum:
                _source.Line($"writer.Write({Utf8(literal)}, {(value.Enum!.IsText ? $"{EnumNameEmitter.MethodOf(value)}({item})" : $"({Widened(value.Enum.UnderlyingType)}){item}")});");
                break;
            case ValueKind.OpenEnum:
                _source.Line($"writer.Write({Utf8(literal)}, {item}.WireName);");
                break;
            case ValueKind.Integer:
                string widened = Widened(value.TypeName);
                _source.Line($"writer.Write({Utf8(literal)}, {(widened == value.TypeName ? "" : $"({widened})")}{item});");
                break;
            case ValueKind.Object or ValueKind.Contract:
                EmitObject(value, literal, item);
                break;
            case ValueKind.Collection:
                EmitElements(member, literal, item);
                break;
            case ValueKind.Dictionary:
                EmitEntries(member, literal, item);
                break;
            default:
                _source.Line($"writer.Write({Utf8(literal)}, {item});");
                break;
        }
    }

    /// <summary>How many decimals an amount or its minor unit has: a number, or the currency that decides.</summary>
    private string Decimals(MemberSpec member, MoneySpec money) => money.Decimals is { } decimals
        ? Literals.Int32(decimals)
        : CurrencyCode.Of(_spec, money.CurrencyMember!, member.Name, _expressions, "value");

    private static string Widened(string integer) => integer is "byte" or "sbyte" or "short" or "ushort" ? "int" : integer;

    private void EmitObject(ValueSpec value, string literal, string item)
    {
        if (literal.Length > 0)
        {
            Raw(literal);
        }

        if (value.IsRecursive)
        {
            _source.Line("writer.EnterObject();");
        }

        _source.Line($"{(value.Kind == ValueKind.Contract ? "global::Ordain.Rules.NestedPayload" : "global::" + value.HelperName)}.Write({item}, ref writer);");
        if (value.IsRecursive)
        {
            _source.Line("writer.LeaveObject();");
        }
    }

    private void EmitElements(MemberSpec member, string literal, string item)
    {
        ValueSpec element = member.Value.Element!;
        Raw(literal + "[");
        CollectionLoop.Open(_source, member.Value, item);
        _source.Open("if (i != 0)");
        Raw(",");
        _source.Close();
        _source.Line();
        EmitElement(member, element, "element");
        CollectionLoop.Close(_source, member.Value);
        Raw("]");
    }

    private void EmitEntries(MemberSpec member, string literal, string item)
    {
        _source.Open();
        Raw(literal + "{");
        _source.Line("int i = 0;");
        _source.Open($"foreach (var entry in {CollectionLoop.WalkedEntries(member.Value, item)})");
        _source.Line($"writer.WritePropertyName(i++ == 0 ? {Utf8("")} : {Utf8(",")}, entry.Key);");
        _source.Line("var element = entry.Value;");
        EmitElement(member, member.Value.Element!, "element");
        _source.Close();
        Raw("}");
        _source.Close();
    }

    private void EmitElement(MemberSpec member, ValueSpec element, string local)
    {
        if (!element.CanBeNull || element.Kind == ValueKind.Text)
        {
            EmitValue(member, element, "", Item(element, local));
            return;
        }

        _source.Open($"if ({local} is not null)");
        EmitValue(member, element, "", Item(element, local));
        _source.Close();
        _source.Open("else");
        Raw("null");
        _source.Close();
    }

    private void Raw(string text) => _source.Line($"writer.WriteRaw({Utf8(text)});");

    private static string Utf8(string text) => Literals.String(text) + "u8";
}
