using System.Globalization;

namespace Ordain;

/// <summary>The English sentence for a broken rule.</summary>
internal static class ViolationMessage
{
    public static string Format(RuleInfo rule, string path) => rule.Message is null ? Default(rule, path) : $"{path}: {rule.Message}";

    private static string Default(RuleInfo rule, string path) => rule.Kind switch
    {
        RuleKind.Required => $"{path} is required.",
        RuleKind.RequiredWhen => $"{path} is required when {rule.ConditionText}.",
        RuleKind.ForbiddenWhen => $"{path} is not allowed when {rule.ConditionText}.",
        RuleKind.Length => $"{path} must have a length {Limits(rule)}.",
        RuleKind.Range => $"{path} must be {Limits(rule)}.",
        RuleKind.Positive => $"{path} must be greater than 0.",
        RuleKind.NonNegative => $"{path} must not be negative.",
        RuleKind.Scale => $"{path} must have at most {Argument(rule, 0)} decimals.",
        RuleKind.Pattern => $"{path} must match {Argument(rule, 0)} as a whole.",
        RuleKind.Email => $"{path} must be an e-mail address.",
        RuleKind.Url => $"{path} must be an absolute http, https or ftp address.",
        RuleKind.Phone => $"{path} must be a telephone number.",
        RuleKind.Currency => rule.Arguments.Count == 0
            ? $"{path} must be an ISO 4217 currency code in upper case."
            : $"{path} must be one of {List(rule)}.",
        RuleKind.Country => $"{path} must be an ISO 3166-1 alpha-2 country code in upper case.",
        RuleKind.Locale => $"{path} must be a language and a country, as en_AU.",
        RuleKind.Enum => rule.Arguments.Count == 0
            ? $"{path} must have a well-formed value."
            : $"{path} must be one of {List(rule)}.",
        RuleKind.Representable => $"{path} has no form in JSON.",
        RuleKind.Depth => $"{path} nests deeper than {Argument(rule, 0)} objects.",
        _ => $"{path} breaks the rule {rule.Id}.",
    };

    private static string Limits(RuleInfo rule)
    {
        string minimum = Argument(rule, 0);
        string maximum = Argument(rule, 1);
        return rule.Kind == RuleKind.Length
            ? rule.Arguments[1] is int.MaxValue ? $"of at least {minimum}"
                : minimum == maximum ? $"of {minimum}"
                : $"of {minimum} to {maximum}"
            : minimum == maximum ? minimum
            : $"between {minimum} and {maximum}";
    }

    private static string List(RuleInfo rule) => string.Join(", ", Enumerable.Range(0, rule.Arguments.Count).Select(i => Argument(rule, i)));

    private static string Argument(RuleInfo rule, int index) => Convert.ToString(rule.Arguments[index], CultureInfo.InvariantCulture) ?? "";
}
