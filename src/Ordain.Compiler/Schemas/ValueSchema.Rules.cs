using System.Globalization;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Schemas;

// What the rules of a value add to its schema.
internal sealed partial class ValueSchema
{
    private string CurrencyOf(RuleSpec rule) =>
        rule.Arguments.Count > 0 ? JsonText.Object(("enum", JsonText.Array(rule.Arguments))) : schemas.Currency();

    private void AddRule(SchemaObject rules, MemberSpec member, RuleSpec rule, ValueSpec value, bool takesNull)
    {
        bool isText = rule.Level < 2 && member.Money is not { Form: MoneyForm.DecimalString } && FormOf(member, value, rule.Level) != NumberForm.Plain;
        bool isNumber = !isText && (value.Kind is ValueKind.Integer or ValueKind.Floating || (value.Kind is ValueKind.Decimal or ValueKind.Money && member.Money is null or { Form: not MoneyForm.DecimalString }));
        switch (rule.Kind)
        {
            case RuleKinds.Required when !rule.IsElement && value.Kind == ValueKind.Text && !rule.AllowsEmpty && member.Default is null:
                rules.Add("pattern", SchemaTests.NotBlank);
                break;
            case RuleKinds.Required or RuleKinds.RequiredWhen or RuleKinds.ForbiddenWhen or RuleKinds.Recommended or RuleKinds.Custom or RuleKinds.Compare or RuleKinds.Depth or RuleKinds.Representable:
                // The object says these, or the type.
                break;
            case RuleKinds.Length when value.Kind != ValueKind.Bytes:
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
            case RuleKinds.Positive or RuleKinds.NonNegative or RuleKinds.Scale or RuleKinds.MinorUnits
                when member.Money is { Form: MoneyForm.DecimalString } && (rule.Arguments.Count > 0 || rule.Kind is RuleKinds.Positive or RuleKinds.NonNegative):
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
