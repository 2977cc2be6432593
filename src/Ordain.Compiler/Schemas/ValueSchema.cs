using System.Globalization;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Schemas;

/// <summary>The schema of a member's value.</summary>
/// <param name="schemas">The schemas of the contract.</param>
/// <param name="unsaid">Hears of rules that a schema cannot say.</param>
internal sealed class ValueSchema(SchemaEmitter schemas, Action<MemberSpec?, RuleSpec> unsaid)
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
        AddValue(schema, rules, member, member.Value, isElement: false, takesNull);
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

    private void AddValue(SchemaObject schema, SchemaObject rules, MemberSpec member, ValueSpec value, bool isElement, bool takesNull)
    {
        switch (value.Kind)
        {
            case ValueKind.Text or ValueKind.OpenEnum:
                Type(schema, "string", takesNull);
                break;
            case ValueKind.Boolean:
                Type(schema, "boolean", takesNull);
                break;
            case ValueKind.Integer:
                Type(schema, "integer", takesNull);
                AddLimits(schema, value.TypeName);
                break;
            case ValueKind.Decimal:
                AddAmount(schema, member, isElement ? null : member.Money, takesNull, isElement);
                break;
            case ValueKind.Floating:
                Type(schema, "number", takesNull);
                break;
            case ValueKind.Scalar:
                AddScalar(schema, value, isElement ? TimeForm.AsItIs : member.Time, takesNull);
                break;
            case ValueKind.Enum:
                AddEnum(schema, value.Enum!, takesNull);
                break;
            case ValueKind.Money:
                AddMoney(schema, member, takesNull, isElement);
                return;
            case ValueKind.Json:
                if (value.CanBeNull && !takesNull)
                {
                    schema.Add("not", "{\"type\":\"null\"}");
                }

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
                AddElements(schema, member, value, takesNull);
                break;
            default:
                schema.Add("x-ordain-type", JsonText.String(value.TypeName.Replace("global::", "")));
                break;
        }

        foreach (RuleSpec rule in member.Rules)
        {
            if (rule.IsElement == isElement)
            {
                AddRule(rules, member, rule, value, takesNull);
            }
        }
    }

    private static void Type(SchemaObject schema, string type, bool takesNull) =>
        schema.Add("type", takesNull ? JsonText.Strings([type, "null"]) : JsonText.String(type));

    private static void AddLimits(SchemaObject schema, string type)
    {
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

    private static void AddAmount(SchemaObject schema, MemberSpec member, MoneySpec? money, bool takesNull, bool isElement)
    {
        switch (money?.Form)
        {
            case MoneyForm.DecimalString:
                Type(schema, "string", takesNull);
                schema.Add("pattern", JsonText.String(AmountPattern.Of(member, isElement)));
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

    private void AddMoney(SchemaObject schema, MemberSpec member, bool takesNull, bool isElement)
    {
        var amount = new SchemaObject();
        AddAmount(amount, member, member.Money, takesNull: false, isElement);
        string currency = JsonText.Object(("type", "\"string\""));
        foreach (RuleSpec rule in member.Rules)
        {
            if (rule.IsElement == isElement && rule.Kind == RuleKinds.Currency)
            {
                currency = CurrencyOf(rule);
            }
            else if (rule.IsElement == isElement)
            {
                AddRule(amount, member, rule, member.Value, takesNull: false);
            }
        }

        Type(schema, "object", takesNull);
        schema.Add("properties", JsonText.Object(("amount", amount.ToString()), ("currency", currency)));
        schema.Add("required", "[\"amount\",\"currency\"]");
    }

    private void AddElements(SchemaObject schema, MemberSpec member, ValueSpec value, bool takesNull)
    {
        bool isList = value.Kind == ValueKind.Collection;
        ValueSpec element = value.Element!;
        var elements = new SchemaObject();
        bool refusesNull = member.Rules.Any(static rule => rule is { IsElement: true, Kind: RuleKinds.Required });
        AddValue(elements, elements, member, element, isElement: true, CanBeNull(element) && !refusesNull);
        Type(schema, isList ? "array" : "object", takesNull);
        schema.Add(isList ? "items" : "additionalProperties", elements.ToString());
    }

    private string CurrencyOf(RuleSpec rule) =>
        rule.Arguments.Count > 0 ? JsonText.Object(("enum", JsonText.Array(rule.Arguments))) : schemas.Currency();

    private void AddRule(SchemaObject rules, MemberSpec member, RuleSpec rule, ValueSpec value, bool takesNull)
    {
        bool isNumber = value.Kind is ValueKind.Integer or ValueKind.Floating || (value.Kind is ValueKind.Decimal or ValueKind.Money && member.Money is null or { Form: not MoneyForm.DecimalString });
        switch (rule.Kind)
        {
            case RuleKinds.Required when !rule.IsElement && value.Kind == ValueKind.Text && !rule.AllowsEmpty && member.Default is null:
                rules.Add("pattern", SchemaTests.NotBlank);
                break;
            case RuleKinds.Required or RuleKinds.RequiredWhen or RuleKinds.ForbiddenWhen or RuleKinds.Recommended or RuleKinds.Custom or RuleKinds.Compare or RuleKinds.Depth or RuleKinds.Representable:
                // The object says these, or the type.
                break;
            case RuleKinds.Length:
                string what = value.Kind == ValueKind.Text ? "Length" : value.Kind == ValueKind.Dictionary ? "Properties" : "Items";
                rules.Add("min" + what, rule.Arguments[0] == "0" ? null : rule.Arguments[0]);
                rules.Add("max" + what, rule.Arguments[1] == "int.MaxValue" ? null : rule.Arguments[1]);
                break;
            case RuleKinds.Range when isNumber && RangeSchema.Limits(rule, member.Money is { Form: MoneyForm.MinorUnits } ? member.Money.Decimals : 0) is { } limits:
                foreach ((string name, string limit) in limits)
                {
                    rules.Add(name, limit);
                }

                break;
            case RuleKinds.Positive when isNumber:
                rules.Add("exclusiveMinimum", "0");
                break;
            case RuleKinds.NonNegative when isNumber:
                rules.Add("minimum", "0");
                break;
            case RuleKinds.Scale or RuleKinds.MinorUnits when rule.Arguments.Count > 0 && member.Money is { Form: MoneyForm.Number }:
                rules.Add("multipleOf", JsonText.Number(new decimal(1, 0, 0, false, byte.Parse(rule.Arguments[0], CultureInfo.InvariantCulture))));
                break;
            case RuleKinds.MinorUnits when rule.Arguments.Count > 0 && member.Money is { Form: MoneyForm.MinorUnits }:
            case RuleKinds.Positive or RuleKinds.NonNegative or RuleKinds.Scale or RuleKinds.MinorUnits when rule.Arguments.Count > 0 || rule.Kind is RuleKinds.Positive or RuleKinds.NonNegative:
                // The pattern of the amount says these.
                break;
            case RuleKinds.Pattern when EcmaPattern.Of(rule.Pattern!, allowsEmpty: true) is { } pattern:
                rules.Add("pattern", JsonText.String(pattern));
                break;
            case RuleKinds.Enum when value.Kind == ValueKind.OpenEnum:
                string? names = value.Pattern is null ? null : EcmaPattern.Of(value.Pattern, allowsEmpty: false);
                rules.Add("pattern", JsonText.StringOrNone(names));
                rules.Add("minLength", names is null ? "1" : null);
                if (value.Pattern is not null && names is null)
                {
                    unsaid(member, rule);
                }

                break;
            case RuleKinds.Enum when value.Enum is { IsText: false, IsFlags: false } numbers:
                rules.Require(OrNull(JsonText.Object(("enum", JsonText.Array(numbers.Members.Select(static item => JsonText.Number(item.Value))))), takesNull));
                break;
            case RuleKinds.Enum:
                break;
            case RuleKinds.Email:
                rules.Add("format", "\"email\"");
                rules.Add("pattern", JsonText.String("^[^@\\r\\n]+@[^@\\r\\n]+$"));
                break;
            case RuleKinds.Url:
                rules.Add("format", "\"uri\"");
                rules.Add("pattern", JsonText.String("^(?:[hH][tT][tT][pP][sS]?|[fF][tT][pP])://"));
                break;
            case RuleKinds.Base64:
                rules.Add("contentEncoding", "\"base64\"");
                unsaid(member, rule);
                break;
            case RuleKinds.Currency:
                rules.Require(OrNull(CurrencyOf(rule), takesNull));
                break;
            case RuleKinds.Country:
                rules.Require(OrNull(schemas.Country(), takesNull));
                break;
            case RuleKinds.Locale:
                string separator = member.LocaleSeparator == '\0' ? "[-_]" : member.LocaleSeparator.ToString();
                rules.Add("pattern", JsonText.String($"^[a-z]{{2,3}}{separator}(?:{string.Join("|", IsoCodes.Countries)})$"));
                break;
            case RuleKinds.AllowedValues:
                rules.Require(JsonText.Object(("enum", Values(rule))));
                break;
            case RuleKinds.DeniedValues:
                rules.Require(JsonText.Object(("not", JsonText.Object(("enum", Values(rule))))));
                break;
            case RuleKinds.Unique when rule.Expression is CollectionCallExpression { Body: MemberExpression { Path.Count: 0 }, Collection.Element.CanBeNull: false }:
                rules.Add("uniqueItems", JsonText.True);
                break;
            default:
                unsaid(member, rule);
                break;
        }
    }

    private static string OrNull(string schema, bool takesNull) => takesNull ? JsonText.Object(("anyOf", JsonText.Array([schema, "{\"type\":\"null\"}"]))) : schema;

    /// <summary>The values of a list, which are literals of C#: only texts and null are there.</summary>
    private static string Values(RuleSpec rule) =>
        JsonText.Array(rule.Arguments.Select(argument => argument == "null" ? argument : JsonText.String(LiteralText.Of(argument))));
}
