using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace Ordain.Tests.Messages;

/// <summary>What every language has to have. A new one is one file, and one line here.</summary>
public sealed partial class MessageResourceTests
{
    private static readonly ResourceManager Resources = new("Ordain.Validation.Messages", typeof(Violation).Assembly);
    private static readonly Dictionary<string, string> English = TextsOf("");

    public static TheoryData<string> Languages => ["en", "de"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryText_IsThere(string language)
    {
        Dictionary<string, string> texts = TextsOf(language);

        Assert.Equal(language, texts["Language"]);
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), texts.Keys.Order(StringComparer.Ordinal));
        Assert.All(texts.Values, text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryPlaceholder_IsUsed(string language) => Assert.All(TextsOf(language), text =>
        Assert.Equal(PlaceholdersOf(English[text.Key]), PlaceholdersOf(text.Value)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryKind_HasATextOfItsOwn(string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        Dictionary<string, string> texts = TextsOf(language);
        string other = string.Format(CultureInfo.InvariantCulture, texts["Other"], "field", "the-rule");

        foreach (RuleKind kind in Enum.GetValues<RuleKind>())
        {
            foreach (RuleInfo rule in new[] { Violating.Rule(kind), Violating.Unconditional(kind), Violating.Rule(kind, "A", "B") })
            {
                string message = Violating.Of(rule).GetMessage(culture);

                Assert.StartsWith("field", message, StringComparison.Ordinal);
                Assert.EndsWith(".", message, StringComparison.Ordinal);
                Assert.NotEqual(other, message);

                // What has no text is shown by its name.
                Assert.DoesNotContain(kind.ToString(), message, StringComparison.Ordinal);
                Assert.DoesNotMatch(Placeholder(), message);
            }
        }
    }

    [Fact]
    public void EveryKind_IsSaidOtherwiseInGerman() => Assert.All(Enum.GetValues<RuleKind>(), kind =>
    {
        Violation violation = Violating.Of(Violating.Rule(kind));

        Assert.NotEqual(violation.GetMessage(CultureInfo.GetCultureInfo("en")), violation.GetMessage(CultureInfo.GetCultureInfo("de")));
    });

    /// <summary>
    /// A message is made of the rule, the path and the facts alone: whatever is left of it without them is the text of the resource.
    /// So no value of an order can be in it.
    /// </summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void NoMessage_HoldsMoreThanItsRule(string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        Dictionary<string, string> texts = TextsOf(language);
        foreach (RuleKind kind in Enum.GetValues<RuleKind>())
        {
            RuleInfo rule = Violating.Rule(kind);
            string message = Violating.Of(rule).GetMessage(culture);
            string[] allowed =
            [
                "field", rule.Condition!, rule.ConditionText!, rule.Expression!, rule.ExpressionText!,
                string.Join(", ", rule.Arguments.Select(Text)), .. rule.Arguments.Select(Text),
            ];

            Assert.Contains(texts.Values, text => Regex.IsMatch(
                message,
                $"^{Placeholder().Replace(Regex.Escape(text).Replace("\\{", "{", StringComparison.Ordinal), $"({string.Join('|', allowed.Where(part => part.Length > 0).Select(Regex.Escape))})")}$",
                RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(5)));
        }
    }

    private static string Text(object? argument) => Convert.ToString(argument, CultureInfo.InvariantCulture)!;

    private static Dictionary<string, string> TextsOf(string language)
    {
        // English is the neutral language: its texts are in the assembly itself.
        CultureInfo culture = language == "en" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        ResourceSet texts = Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?? throw new InvalidOperationException($"The language {language} is not shipped.");
        return texts.Cast<DictionaryEntry>().ToDictionary(text => (string)text.Key, text => (string)text.Value!);
    }

    private static IEnumerable<string> PlaceholdersOf(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Placeholder();
}
