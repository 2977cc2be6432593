using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Ordain.Contracts.Tests;

/// <summary>The rules of one member in the words of a table.</summary>
internal static class RuleText
{
    private const int MostNames = 6;

    public static IEnumerable<string> Of(PropertyInfo property, IEnumerable<RuleInfo> rules)
    {
        bool isText = property.PropertyType == typeof(string);
        foreach (RuleInfo rule in rules)
        {
            if (Of(rule, property, isText) is { } text)
            {
                yield return text;
            }
        }

        if (property.GetCustomAttribute<DefaultsToAttribute>() is { } fallback)
        {
            yield return $"{Fallback(fallback)} is sent when absent";
        }
    }

    public static string Code(string text) => text.Length == 0 ? "the order" : $"`{text}`";

    public static string JsonType(PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type == typeof(string) || type.IsEnum || IsOpenEnum(type) ? "string"
            : type == typeof(bool) ? "boolean"
            : type == typeof(int) ? "integer"
            : type == typeof(decimal) ? AmountType(property)
            : type == typeof(DateTimeOffset) ? property.GetCustomAttribute<UnixSecondsAttribute>() is null ? "string" : "integer"
            : type == typeof(Money) ? "amount and currency"
            : type.IsGenericType && type.GetGenericArguments().Length == 1 ? "array"
            : "object";
    }

    private static string? Of(RuleInfo rule, PropertyInfo property, bool isText) => rule.Kind switch
    {
        RuleKind.RequiredWhen => $"required when {rule.ConditionText}",
        RuleKind.ForbiddenWhen => $"refused when {rule.ConditionText}",
        RuleKind.Recommended => rule.ConditionText is null ? "recommended" : $"recommended when {rule.ConditionText}",
        RuleKind.Length => Length((int)rule.Arguments[0]!, (int)rule.Arguments[1]!, isText ? "characters" : "elements"),
        RuleKind.Positive => "> 0",
        RuleKind.NonNegative => "≥ 0",
        RuleKind.Scale => $"at most {rule.Arguments[0]} decimals",
        RuleKind.MinorUnits => rule.Arguments.Count == 0 ? "in minor units" : $"in minor units, at most {rule.Arguments[0]} decimals: 12.5 is `{12.5m * (decimal)Math.Pow(10, (int)rule.Arguments[0]!):0}`",
        RuleKind.Pattern => $"`{rule.Arguments[0]}`",
        RuleKind.Email => "an e-mail address",
        RuleKind.Url => "an absolute address",
        RuleKind.Currency => rule.Arguments.Count == 0 ? "ISO 4217" : Names([.. rule.Arguments.Cast<string>()]),
        RuleKind.Country => "ISO 3166-1 alpha-2",
        RuleKind.Locale => "a language and a country",
        RuleKind.Enum => Enumeration(rule, property),
        RuleKind.Unique => "no element repeats",
        RuleKind.Required or RuleKind.Representable or RuleKind.Depth => null,
        _ => throw new NotSupportedException($"{rule} has no words yet."),
    };

    private static string Length(int minimum, int maximum, string unit) =>
        maximum == int.MaxValue ? minimum == 1 ? "not empty" : $"≥ {minimum} {unit}"
        : minimum <= 1 && unit == "characters" ? $"≤ {maximum} {unit}"
        : $"{minimum} to {maximum} {unit}";

    private static string Enumeration(RuleInfo rule, PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (!IsOpenEnum(type))
        {
            return Names([.. rule.Arguments.Cast<string>()]);
        }

        string[] known = [.. ((System.Collections.IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>().Select(name => name.ToString()!)];
        string named = known.Length <= MostNames ? string.Join(", ", known.Select(Code)) : string.Create(CultureInfo.InvariantCulture, $"one of {known.Length} known names");
        string? pattern = type.GetCustomAttribute<OpenEnumAttribute>()!.Pattern;
        return pattern is null ? $"{named}, or another" : $"{named}, or another that matches `{pattern}`";
    }

    private static string Names(string[] names) => names.Length == 1 ? Code(names[0]) : $"{string.Join(", ", names[..^1].Select(Code))} or {Code(names[^1])}";

    private static string Fallback(DefaultsToAttribute fallback) =>
        fallback.Expression is not { } expression ? $"`{Convert.ToString(fallback.Value, CultureInfo.InvariantCulture)}`"
        : expression.All(char.IsLetterOrDigit) ? $"`{JsonNamingPolicy.CamelCase.ConvertName(expression)}`"
        : $"`{expression}`";

    private static string AmountType(PropertyInfo property) => property.GetCustomAttribute<MoneyFormatAttribute>()?.Format switch
    {
        MoneyWireFormat.DecimalString => "string",
        MoneyWireFormat.MinorUnits => "integer",
        _ => "number",
    };

    private static bool IsOpenEnum(Type type) => type.GetCustomAttribute<OpenEnumAttribute>() is not null;
}
