using System.Globalization;

namespace Ordain;

/// <summary>The English sentence for a broken rule.</summary>
internal static class ViolationMessage
{
    public static string Format(Violation violation)
    {
        RuleInfo rule = violation.Rule;
        string path = violation.Path?.ToJsonPath() ?? rule.Provider ?? "the object";
        return rule.MessageFactory?.Invoke() ?? (rule.Message is null ? Default(violation, rule, path) : $"{path}: {rule.Message}");
    }

    private static string Default(Violation violation, RuleInfo rule, string path) => rule.Kind switch
    {
        RuleKind.Required => $"{path} is required.",
        RuleKind.RequiredWhen => $"{path} is required {Reason(violation)}.",
        RuleKind.ForbiddenWhen => $"{path} is not allowed {Reason(violation)}.",
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
        RuleKind.Invariant => $"{path}: it must hold that {rule.ExpressionText}{(rule.ConditionText is null ? "" : $" when {rule.ConditionText}")}.",
        RuleKind.Recommended => rule.ConditionText is null ? $"{path} is recommended." : $"{path} is recommended when {rule.ConditionText}.",
        RuleKind.Unique => $"{path} repeats an element before it.",
        RuleKind.CreditCard => $"{path} must be a credit card number.",
        RuleKind.Base64 => $"{path} must be base64.",
        RuleKind.AllowedValues => $"{path} must be one of {List(rule)}.",
        RuleKind.DeniedValues => $"{path} must be none of {List(rule)}.",
        RuleKind.Compare => $"{path} must equal {Argument(rule, 0)}.",
        RuleKind.Custom => $"{path} is not valid.",
        _ => $"{path} breaks the rule {rule.Id}.",
    };

    private static string Reason(Violation violation) => violation.Facts.Count == 0
        ? $"when {violation.Rule.ConditionText}"
        : $"because {string.Join(" and ", violation.Facts.Select(fact => $"{fact.JsonName} is {fact.Value ?? "absent"}"))}";

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
