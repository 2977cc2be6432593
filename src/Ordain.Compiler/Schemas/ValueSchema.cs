using System.Globalization;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Schemas;

/// <summary>The schema of a member's value.</summary>
/// <param name="schemas">The schemas of the contract.</param>
/// <param name="unsaid">Hears of rules that a schema cannot say.</param>
internal sealed partial class ValueSchema(SchemaEmitter schemas, Action<MemberSpec?, RuleSpec> unsaid)
{
    /// <summary>The schema of a member that is there.</summary>
    public string Of(MemberSpec member)
    {
        bool takesNull = CanBeNull(member.Value) && !RefusesNone(member) && !(member.MustBeRead && !member.Value.IsNullableValue);
        // The rules see a text only when it is sent: not when it is empty and left out, nor when it is blank and a default takes its place.
        string? guard = member.Value.Kind != ValueKind.Text ? null
            : member.Default is not null ? SchemaTests.HasText
            : member.OmitsEmpty && !IsRequired(member) ? "{\"minLength\":1}"
            : null;
        var schema = new SchemaObject();
        SchemaObject rules = guard is null ? schema : new SchemaObject();
        AddValue(schema, rules, member, member.Value, level: 0, takesNull);
        schema.Add("default", DefaultOf(member));
        if (guard is not null && !rules.IsEmpty)
        {
            schema.Add("if", guard);
            schema.Add("then", rules.ToString());
        }

        return schema.ToString();
    }

    /// <summary>Whether the validator refuses that the member has no value, whatever else is there.</summary>
    public static bool RefusesNone(MemberSpec member) => member.Default is null
        && (IsRequired(member) || member.Rules.Any(static rule => (rule.Kind == RuleKinds.AllowedValues && !Contains(rule, "null")) || (rule.Kind == RuleKinds.DeniedValues && Contains(rule, "null"))));

    /// <summary>What is sent for a missing value, where it is a constant.</summary>
    private static string? DefaultOf(MemberSpec member) => member.Default is not ConstantExpression { Value: { } value } ? null : member.Value.Kind switch
    {
        ValueKind.Text or ValueKind.OpenEnum => JsonText.String(value.Text),
        ValueKind.Enum when member.Value.Enum!.IsText => JsonText.String(value.Display),
        ValueKind.Boolean => value.Text,
        ValueKind.Integer => JsonText.Number(value.Number),
        ValueKind.Decimal when member.Money is null or { Form: MoneyForm.Number } => JsonText.Number(value.Number),
        _ => null,
    };

    private static bool IsRequired(MemberSpec member) => member.IsRequired;

    private static bool Contains(RuleSpec rule, string argument) => ((IEnumerable<string>)rule.Arguments).Contains(argument);

    private static bool CanBeNull(ValueSpec value) => value.CanBeNull || value is { Kind: ValueKind.Collection, Shape: CollectionShape.ImmutableArray };

    private void AddValue(SchemaObject schema, SchemaObject rules, MemberSpec member, ValueSpec value, int level, bool takesNull)
    {
        switch (value.Kind)
        {
            case ValueKind.Text or ValueKind.OpenEnum:
                Type(schema, "string", takesNull);
                schema.Add("examples", value.Names.Count == 0 ? null : JsonText.Strings(value.Names));
                break;
            case ValueKind.Boolean:
                Type(schema, "boolean", takesNull);
                break;
            case ValueKind.Integer or ValueKind.Decimal or ValueKind.Floating when FormOf(member, value, level) is not NumberForm.Plain and var form:
                AddNumberText(schema, value, form, takesNull);
                break;
            case ValueKind.Integer:
                Type(schema, "integer", takesNull);
                AddLimits(schema, value.TypeName);
                break;
            case ValueKind.Decimal:
                AddAmount(schema, member, member.Money, takesNull, level);
                break;
            case ValueKind.Floating:
                Type(schema, "number", takesNull);
                AddLimits(schema, value.TypeName);
                break;
            case ValueKind.Scalar:
                AddScalar(schema, value, member.Time, takesNull);
                break;
            case ValueKind.Bytes:
                Type(schema, "string", takesNull);
                schema.Add("contentEncoding", "\"base64\"");
                schema.Add("pattern", "\"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$\"");
                break;
            case ValueKind.Enum:
                AddEnum(schema, value.Enum!, takesNull);
                break;
            case ValueKind.Money:
                AddMoney(schema, member, takesNull, level);
                return;
            case ValueKind.Json or ValueKind.Free:
                AddFree(schema, value, takesNull);
                break;
            case ValueKind.Object or ValueKind.Contract:
                string reference = schemas.Reference(value);
                if (takesNull)
                {
                    schema.Add("anyOf", JsonText.Array([reference, "{\"type\":\"null\"}"]));
                }
                else
                {
                    schema.Add("$ref", reference.Contains("$ref") ? reference.Substring(8, reference.Length - 9) : null);
                    schema.Add("type", reference.Contains("$ref") ? null : "\"object\"");
                }

                break;
            case ValueKind.Collection or ValueKind.Dictionary:
                AddElements(schema, member, value, level, takesNull);
                break;
            default:
                schema.Add("x-ordain-type", JsonText.String(value.TypeName.Replace("global::", "")));
                break;
        }

        foreach (RuleSpec rule in member.Rules)
        {
            if (rule.Level == level)
            {
                AddRule(rules, member, rule, value, takesNull);
            }
        }
    }

    private static void Type(SchemaObject schema, string type, bool takesNull) =>
        schema.Add("type", takesNull ? JsonText.Strings([type, "null"]) : JsonText.String(type));

    private static void AddLimits(SchemaObject schema, string type)
    {
        if (type is "global::System.Int128" or "global::System.UInt128")
        {
            // No narrower limit is compared with these: they are wider than any number that the compiler knows.
            (string least, string most) = type == "global::System.Int128"
                ? ("-170141183460469231731687303715884105728", "170141183460469231731687303715884105727")
                : ("0", "340282366920938463463374607431768211455");
            schema.Require(JsonText.Object(("minimum", least), ("maximum", most)));
            return;
        }

        // What is nearer to the largest number than to infinity is that number.
        string? infinity = type == "global::System.Half" ? "65520" : null;
        schema.Add("exclusiveMinimum", infinity is null ? null : "-" + infinity);
        schema.Add("exclusiveMaximum", infinity);
        (string Minimum, string Maximum)? limits = type switch
        {
            "byte" => ("0", "255"),
            "sbyte" => ("-128", "127"),
            "short" => ("-32768", "32767"),
            "ushort" => ("0", "65535"),
            "int" => ("-2147483648", "2147483647"),
            "uint" => ("0", "4294967295"),
            "long" => ("-9223372036854775808", "9223372036854775807"),
            "ulong" => ("0", "18446744073709551615"),
            _ => null,
        };
        schema.Add("minimum", limits?.Minimum);
        schema.Add("maximum", limits?.Maximum);
    }

    private static void AddAmount(SchemaObject schema, MemberSpec member, MoneySpec? money, bool takesNull, int level)
    {
        switch (money?.Form)
        {
            case MoneyForm.DecimalString:
                Type(schema, "string", takesNull);
                schema.Add("pattern", JsonText.String(AmountPattern.Of(member, level)));
                break;
            case MoneyForm.MinorUnits:
                Type(schema, "integer", takesNull);
                AddLimits(schema, "long");
                break;
            default:
                Type(schema, "number", takesNull);
                break;
        }
    }

    private static NumberForm FormOf(MemberSpec member, ValueSpec value, int level) =>
        level > 1 || member.Money is { Form: not MoneyForm.Number } ? NumberForm.Plain
        : value.Kind == ValueKind.Floating ? member.Numbers
        : member.Numbers & ~NumberForm.NamedFloats;

    /// <summary>A number that is, or may be, in a string. The limits of its type hold there, too, and no keyword says them.</summary>
    private static void AddNumberText(SchemaObject schema, ValueSpec value, NumberForm form, bool takesNull)
    {
        bool isNumber = form.HasFlag(NumberForm.ReadText) || form == NumberForm.NamedFloats;
        string number = value.Kind == ValueKind.Integer ? "integer" : "number";
        List<string> types = isNumber ? [number, "string"] : ["string"];
        if (takesNull)
        {
            types.Add("null");
        }

        schema.Add("type", types.Count == 1 ? JsonText.String(types[0]) : JsonText.Strings(types));
        schema.Add("pattern", JsonText.String(NumberPattern.Of(value.Kind, form)));
        if (isNumber)
        {
            AddLimits(schema, value.TypeName);
        }

        schema.Add("x-ordain-type", JsonText.String(value.TypeName.Replace("global::", "")));
    }

    /// <summary>Any JSON, or one kind of it.</summary>
    private static void AddFree(SchemaObject schema, ValueSpec value, bool takesNull)
    {
        string[]? types = value.TypeName.Substring(value.TypeName.LastIndexOf('.') + 1) switch
        {
            "JsonObject" => ["object"],
            "JsonArray" => ["array"],
            "JsonValue" => ["string", "number", "boolean"],
            _ => null,
        };
        if (types is not null)
        {
            schema.Add("type", JsonText.Strings(takesNull ? [.. types, "null"] : types));
        }
        else if (value.CanBeNull && !takesNull)
        {
            schema.Add("not", "{\"type\":\"null\"}");
        }
    }

    /// <summary>The names of a dictionary's entries; null for any.</summary>
    private static string? KeyOf(ValueSpec key)
    {
        var schema = new SchemaObject();
        switch (key.Kind)
        {
            case ValueKind.Boolean:
                schema.Add("enum", "[\"True\",\"False\"]");
                break;
            case ValueKind.Enum:
                AddEnum(schema, key.Enum! with { IsText = true }, takesNull: false);
                break;
            case ValueKind.Scalar:
                AddScalar(schema, key, TimeForm.AsItIs, takesNull: false);
                break;
            case ValueKind.Integer or ValueKind.Decimal or ValueKind.Floating:
                AddNumberText(schema, key, NumberForm.Text, takesNull: false);
                break;
        }

        return schema.IsEmpty ? null : schema.ToString();
    }

    private static void AddScalar(SchemaObject schema, ValueSpec value, TimeForm time, bool takesNull)
    {
        if (time == TimeForm.UnixSeconds)
        {
            Type(schema, "integer", takesNull);
            schema.Add("minimum", "-62135596800");
            schema.Add("maximum", "253402300799");
            return;
        }

        Type(schema, "string", takesNull);
        (string? format, string? pattern) = value.TypeName switch
        {
            "global::System.Guid" => ("uuid", "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"),
            "global::System.DateTime" or "global::System.DateTimeOffset" => ("date-time", time == TimeForm.Utc ? "Z$" : null),
            "global::System.DateOnly" => ("date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            "global::System.TimeOnly" => (null, "^[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,7})?$"),
            "global::System.Uri" => ("uri-reference", null),
            "global::System.Version" => (null, "^[0-9]+(?:\\.[0-9]+){1,3}$"),
            _ => ((string?)null, (string?)null),
        };
        schema.Add("format", JsonText.StringOrNone(format));
        schema.Add("pattern", JsonText.StringOrNone(pattern));
        schema.Add("minLength", value.TypeName == "char" ? "1" : null);
        schema.Add("maxLength", value.TypeName == "char" ? "1" : null);
    }

    private static void AddEnum(SchemaObject schema, EnumSpec names, bool takesNull)
    {
        if (names.IsText)
        {
            List<string> values = [.. names.Members.Select(static member => JsonText.String(member.WireName)).Distinct()];
            if (takesNull)
            {
                values.Add("null");
            }

            schema.Add("enum", JsonText.Array(values));
            return;
        }

        Type(schema, "integer", takesNull);
        AddLimits(schema, names.UnderlyingType);
    }

    private void AddMoney(SchemaObject schema, MemberSpec member, bool takesNull, int level)
    {
        var amount = new SchemaObject();
        AddAmount(amount, member, member.Money, takesNull: false, level);
        string currency = JsonText.Object(("type", "\"string\""));
        foreach (RuleSpec rule in member.Rules)
        {
            if (rule.Level == level && rule.Kind == RuleKinds.Currency)
            {
                currency = CurrencyOf(rule);
            }
            else if (rule.Level == level)
            {
                AddRule(amount, member, rule, member.Value, takesNull: false);
            }
        }

        Type(schema, "object", takesNull);
        schema.Add("properties", JsonText.Object(("amount", amount.ToString()), ("currency", currency)));
        schema.Add("required", "[\"amount\",\"currency\"]");
    }

    private void AddElements(SchemaObject schema, MemberSpec member, ValueSpec value, int level, bool takesNull)
    {
        bool isList = value.Kind == ValueKind.Collection;
        ValueSpec element = value.Element!;
        var elements = new SchemaObject();
        bool refusesNull = member.Rules.Any(rule => rule.Level == level + 1 && rule.Kind == RuleKinds.Required);
        AddValue(elements, elements, member, element, level + 1, CanBeNull(element) && !refusesNull);
        Type(schema, isList ? "array" : "object", takesNull);
        schema.Add("propertyNames", isList ? null : KeyOf(value.Key!));
        schema.Add(isList ? "items" : "additionalProperties", elements.ToString());
    }
}
