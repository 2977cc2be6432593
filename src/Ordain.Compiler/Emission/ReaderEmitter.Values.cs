using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

internal sealed partial class ReaderEmitter
{
    /// <param name="member">The member that the value is, or is in.</param>
    /// <param name="value">The type of the value.</param>
    /// <param name="level">0 for the member's value, 1 for its elements, 2 for theirs, and so on.</param>
    /// <param name="target">The variable that gets it.</param>
    /// <param name="takesNull">Whether null is a value.</param>
    private void EmitValue(MemberSpec member, ValueSpec value, int level, string target, bool takesNull)
    {
        if (!value.IsContainer)
        {
            _source.Line($"{target} = {Expression(member, value, level, takesNull)};");
            return;
        }

        string items = _names.Of(value.Kind == ValueKind.Collection ? "read" : "map");
        if (value.Kind == ValueKind.Collection)
        {
            _source.Open("if (reader.EnterArray())");
            _source.Line($"var {items} = new global::System.Collections.Generic.List<{ElementType(value.Element!)}>();");
            _source.Open("while (reader.NextElement())");
            string item = EmitElement(member, value.Element!, level + 1);
            _source.Line($"{items}.Add({item});");
        }
        else
        {
            _source.Open("if (reader.EnterObject())");
            _source.Line($"var {items} = new global::System.Collections.Generic.Dictionary<{value.Key!.TypeName}, {ElementType(value.Element!)}>();");
            _source.Open("while (reader.NextMember())");
            string key = EmitKey(value.Key!);
            string item = EmitElement(member, value.Element!, level + 1);
            _source.Open($"if (!{items}.TryAdd({key}, {item}))").Line("reader.AddDuplicate();").Close();
        }

        _source.Close().Line();
        _source.Line($"{target} = {value.Creation!.Replace("{0}", items)};");
        _source.Close();
    }

    private static string ElementType(ValueSpec element) => element.TypeName + (element.IsNullableValue ? "?" : "");

    private string EmitKey(ValueSpec key)
    {
        string local = _names.Of("key");
        if (key.Kind == ValueKind.Text)
        {
            _source.Open($"if (!reader.BeginEntry(out string {local}))").Line("continue;").Close().Line();
            return local;
        }

        string name = _names.Of("name");
        _source.Line($"global::Ordain.PayloadReader {name} = reader.Key();");
        _source.Line($"{key.TypeName} {local} = {KeyCode.Read(key, name)};");
        _source.Open($"if (!reader.BeginEntry(in {name}))").Line("continue;").Close().Line();
        return local;
    }

    private string EmitElement(MemberSpec member, ValueSpec element, int level)
    {
        string item = _names.Of("item");
        _source.Line($"{ElementType(element)} {item} = default!;");
        bool asksForNull = CanBeNull(element) && !ReadsItsNull(element);
        if (asksForNull)
        {
            _source.Open("if (!reader.IsNull)");
        }

        EmitValue(member, element, level, item, CanBeNull(element));
        if (asksForNull)
        {
            _source.Close();
        }

        _source.Line();
        return item;
    }

    /// <summary>One value, as an expression.</summary>
    private static string Expression(MemberSpec member, ValueSpec value, int level, bool takesNull) => value.Kind switch
    {
        ValueKind.Text when member.LocaleSeparator != '\0' && level == 0 => $"reader.ReadLocale('{member.LocaleSeparator}')!",
        ValueKind.Text => "reader.ReadString()!",
        ValueKind.Boolean => "reader.ReadBoolean()",
        ValueKind.Decimal when member.Money is { Form: MoneyForm.DecimalString } => "reader.ReadDecimalString()",
        ValueKind.Decimal when member.Money is { Form: MoneyForm.MinorUnits, Decimals: { } decimals } => $"reader.ReadMinorUnits({Literals.Int32(decimals)})",
        ValueKind.Decimal when member.Money is { Form: MoneyForm.MinorUnits } => "reader.ReadDecimal()",
        ValueKind.Integer or ValueKind.Decimal or ValueKind.Floating => ValueCode.ReadNumber(value, "reader", FormOf(member, value, level)),
        ValueKind.Scalar when member.Time != TimeForm.AsItIs =>
            $"reader.Read{member.Time}(){(value.TypeName == "global::System.DateTime" ? ".UtcDateTime" : "")}",
        ValueKind.Scalar => ValueCode.ReadScalar(value, "reader"),
        ValueKind.Bytes => "reader.ReadBytes()!",
        ValueKind.Enum when value.Enum!.IsText => $"{EnumNameEmitter.ReaderOf(value)}(ref reader)",
        ValueKind.Enum => $"({value.TypeName})reader.ReadInteger<{value.Enum!.UnderlyingType}>()",
        ValueKind.OpenEnum => $"reader.ReadOpenEnum<{value.TypeName}>()",
        ValueKind.Money => $"reader.ReadMoney(global::Ordain.MoneyWireFormat.{(member.Money ?? MoneySpec.Unsaid).Form})",
        ValueKind.Json when value.TypeName == "global::System.Text.Json.JsonDocument" => "reader.ReadDocument()!",
        ValueKind.Json when value.CanBeNull && !value.IsNullableValue => $"reader.ReadNode<{value.TypeName}>()!",
        ValueKind.Json or ValueKind.Free => "reader.ReadElement()",
        ValueKind.Converted => $"reader.ReadConverted<{value.Converter!.ConvertedType}>({ConverterEmitter.FieldOf(value.Converter)}, {(takesNull ? "true" : "false")})!",
        ValueKind.Object => $"global::{value.HelperName}.Read(ref reader)!",
        ValueKind.Contract => $"global::Ordain.Rules.NestedPayload.Read<{value.TypeName}>(ref reader)!",
        _ => throw new InvalidOperationException($"{value.Kind} is no single value."),
    };

    /// <summary>What <c>[JsonNumberHandling]</c> says of a number.</summary>
    private static NumberForm FormOf(MemberSpec member, ValueSpec value, int level) =>
        level > 1 ? NumberForm.Plain : value.Kind == ValueKind.Floating ? member.Numbers : member.Numbers & ~NumberForm.NamedFloats;
}
