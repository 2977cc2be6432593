using System.Globalization;

namespace Ordain;

/// <summary>The sentence for a broken rule, in the language of a culture.</summary>
internal static class ViolationMessage
{
    public static string Format(Violation violation, CultureInfo culture)
    {
        RuleInfo rule = violation.Rule;
        if (rule.MessageFactory is not null)
        {
            return InCulture(culture, rule.MessageFactory);
        }

        var texts = new MessageTexts(culture);
        string path = violation.Path?.ToJsonPath() ?? rule.Provider ?? texts["TheObject"];
        return rule.Message is null ? Default(violation, rule, path, texts) : $"{path}: {rule.Message}";
    }

    private static string Default(Violation violation, RuleInfo rule, string path, MessageTexts texts) => rule.Kind switch
    {
        RuleKind.RequiredWhen => Conditional(violation, path, texts, "RequiredBecause", "RequiredWhen"),
        RuleKind.ForbiddenWhen => Conditional(violation, path, texts, "ForbiddenBecause", "ForbiddenWhen"),
        RuleKind.Length or RuleKind.Range => Limits(rule, path, texts),
        RuleKind.Scale or RuleKind.Pattern or RuleKind.Depth or RuleKind.Compare or RuleKind.Type or RuleKind.Size => texts.Format(rule.Kind.ToString(), path, Argument(rule, 0)),
        RuleKind.Malformed => texts.Format("Malformed", path, Argument(rule, 0), Argument(rule, 1)),
        RuleKind.Currency or RuleKind.Enum => rule.Arguments.Count == 0
            ? texts.Format(rule.Kind.ToString(), path)
            : texts.Format(rule.Kind + "OneOf", path, List(rule)),
        RuleKind.AllowedValues or RuleKind.DeniedValues => texts.Format(rule.Kind.ToString(), path, List(rule)),
        RuleKind.Invariant => Condition(rule, texts) is { } condition
            ? texts.Format(rule.IsAdvice ? "AdviceWhen" : "InvariantWhen", path, Expression(rule, texts), condition)
            : texts.Format(rule.IsAdvice ? "Advice" : "Invariant", path, Expression(rule, texts)),
        RuleKind.Recommended => Condition(rule, texts) is { } condition
            ? texts.Format("RecommendedWhen", path, condition)
            : texts.Format("Recommended", path),
        _ => Enum.IsDefined(rule.Kind) ? texts.Format(rule.Kind.ToString(), path) : texts.Format("Other", path, rule.Id),
    };

    private static string Conditional(Violation violation, string path, MessageTexts texts, string because, string when)
    {
        if (violation.Facts.Count == 0)
        {
            return texts.Format(when, path, Condition(violation.Rule, texts));
        }

        IEnumerable<string> facts = violation.Facts.Select(fact => fact.Value is null
            ? texts.Format("FactAbsent", fact.JsonName)
            : texts.Format("Fact", fact.JsonName, fact.Value));
        return texts.Format(because, path, string.Join(texts["FactJoin"], facts));
    }

    private static string Limits(RuleInfo rule, string path, MessageTexts texts)
    {
        string minimum = Argument(rule, 0);
        string maximum = Argument(rule, 1);
        return rule.Kind == RuleKind.Length && rule.Arguments.ElementAtOrDefault(1) is int.MaxValue ? texts.Format("LengthAtLeast", path, minimum)
            : minimum == maximum ? texts.Format(rule.Kind + "Exactly", path, minimum)
            : texts.Format(rule.Kind + "Between", path, minimum, maximum);
    }

    // The prose is made by the compiler, in English: in another language the code of the rule says it, which belongs to none.
    private static string? Condition(RuleInfo rule, MessageTexts texts) =>
        texts.AreEnglish ? rule.ConditionText ?? rule.Condition : rule.Condition ?? rule.ConditionText;

    private static string? Expression(RuleInfo rule, MessageTexts texts) =>
        texts.AreEnglish ? rule.ExpressionText ?? rule.Expression : rule.Expression ?? rule.ExpressionText;

    private static string List(RuleInfo rule) => string.Join(", ", Enumerable.Range(0, rule.Arguments.Count).Select(index => Argument(rule, index)));

    private static string Argument(RuleInfo rule, int index) =>
        rule.Arguments.ElementAtOrDefault(index) is { } argument ? Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "" : "null";

    /// <summary>A resource of the user answers in the culture of the thread, and no other can be asked of it.</summary>
    private static string InCulture(CultureInfo culture, Func<string> message)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        if (culture.Equals(before))
        {
            return message();
        }

        try
        {
            CultureInfo.CurrentUICulture = culture;
            return message();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
