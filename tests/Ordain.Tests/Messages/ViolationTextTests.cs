using System.Globalization;

namespace Ordain.Tests.Messages;

public sealed class ViolationTextTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");
    private static readonly RuleFact Klarna = new("provider", "KLARNA_AU");

    [Theory]
    [InlineData(RuleKind.Required, "field is required.", "field ist erforderlich.")]
    [InlineData(RuleKind.RequiredWhen, "field is required when provider is KLARNA_AU.", "field ist erforderlich, wenn „Provider == Provider.KlarnaAu“ gilt.")]
    [InlineData(RuleKind.ForbiddenWhen, "field is not allowed when provider is KLARNA_AU.", "field ist nicht zulässig, wenn „Provider == Provider.KlarnaAu“ gilt.")]
    [InlineData(RuleKind.Length, "field must have a length of 3 to 71.", "field muss eine Länge von 3 bis 71 haben.")]
    [InlineData(RuleKind.Length, "field must have a length of at least 2.", "field muss eine Länge von mindestens 2 haben.", 2, int.MaxValue)]
    [InlineData(RuleKind.Length, "field must have a length of 2.", "field muss eine Länge von 2 haben.", 2, 2)]
    [InlineData(RuleKind.Range, "field must be between -1.5 and 71.25.", "field muss zwischen -1.5 und 71.25 liegen.")]
    [InlineData(RuleKind.Range, "field must be 5.", "field muss 5 sein.", 5, 5)]
    [InlineData(RuleKind.Range, "field must be 2147483647.", "field muss 2147483647 sein.", int.MaxValue, int.MaxValue)]
    [InlineData(RuleKind.Scale, "field must have at most 71 decimals.", "field darf höchstens 71 Nachkommastellen haben.")]
    [InlineData(RuleKind.Pattern, "field must match [A-Z]{2} as a whole.", "field muss als Ganzes auf [A-Z]{2} passen.", "[A-Z]{2}")]
    [InlineData(RuleKind.Currency, "field must be one of AUD, NZD.", "field muss einer der Werte AUD, NZD sein.", "AUD", "NZD")]
    [InlineData(RuleKind.Enum, "field must be one of normal, express.", "field muss einer der Werte normal, express sein.", "normal", "express")]
    [InlineData(RuleKind.AllowedValues, "field must be one of a, null, 1.5.", "field muss einer der Werte a, null, 1.5 sein.", "a", null, 1.5)]
    [InlineData(RuleKind.DeniedValues, "field must be none of AUD, NZD.", "field darf keiner der Werte AUD, NZD sein.")]
    [InlineData(RuleKind.Compare, "field must equal OtherField.", "field muss gleich OtherField sein.")]
    [InlineData(
        RuleKind.Invariant,
        "field does not fit: it must hold that total is net + tax when provider is KLARNA_AU.",
        "field: „Total == Net + Tax“ muss gelten, wenn „Provider == Provider.KlarnaAu“ gilt.")]
    [InlineData(RuleKind.Recommended, "field is recommended when provider is KLARNA_AU.", "field wird empfohlen, wenn „Provider == Provider.KlarnaAu“ gilt.")]
    public void Message_IsASentence(RuleKind kind, string english, string german, params object?[] arguments)
    {
        Violation violation = Violating.Of(Violating.Rule(kind, arguments));

        Assert.Equal(english, violation.GetMessage(English));
        Assert.Equal(german, violation.GetMessage(German));
    }

    [Theory]
    [InlineData(RuleKind.Invariant, "field does not fit: it must hold that total is net + tax.", "field: „Total == Net + Tax“ muss gelten.")]
    [InlineData(RuleKind.Recommended, "field is recommended.", "field wird empfohlen.")]
    public void MessageWithoutACondition_NamesNone(RuleKind kind, string english, string german)
    {
        Violation violation = Violating.Of(Violating.Unconditional(kind));

        Assert.Equal(english, violation.GetMessage(English));
        Assert.Equal(german, violation.GetMessage(German));
    }

    [Fact]
    public void Facts_SayWhy()
    {
        Violation one = Violating.Of(Violating.Rule(RuleKind.RequiredWhen), Klarna);
        Violation three = Violating.Of(Violating.Rule(RuleKind.ForbiddenWhen), Klarna, new RuleFact("method", null), new RuleFact("capture", "true"));

        Assert.Equal("field is required because provider is KLARNA_AU.", one.GetMessage(English));
        Assert.Equal("field ist erforderlich, weil provider KLARNA_AU ist.", one.GetMessage(German));
        Assert.Equal("field is not allowed because provider is KLARNA_AU and method is absent and capture is true.", three.GetMessage(English));
        Assert.Equal("field ist nicht zulässig, weil provider KLARNA_AU ist und method fehlt und capture true ist.", three.GetMessage(German));
    }

    [Theory]
    [InlineData("en-AU", "field is required.")]
    [InlineData("de-CH", "field ist erforderlich.")]
    [InlineData("sv-SE", "field is required.")]
    [InlineData("", "field is required.")]
    public void Language_IsThatOfTheThreadWhenAsked(string culture, string expected)
    {
        Violation violation = Violating.Of(Violating.Rule(RuleKind.Required));
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, violation.Message);
            Assert.Equal($"/field [the-rule] {expected}", violation.ToString());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void LanguageThatIsNotShipped_IsEnglishThroughout() => Assert.Equal(
        "field is required when provider is KLARNA_AU.",
        Violating.Of(Violating.Rule(RuleKind.RequiredWhen)).GetMessage(CultureInfo.GetCultureInfo("fr")));

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void Numbers_AreThoseOfTheWire(string culture)
    {
        using var _ = new CultureScope(culture);
        Violation violation = Violating.Of(Violating.Rule(RuleKind.Range, -1.5m, 1234567.25));

        Assert.Equal("field must be between -1.5 and 1234567.25.", violation.GetMessage(English));
        Assert.Equal("field muss zwischen -1.5 und 1234567.25 liegen.", violation.GetMessage(German));
    }

    [Fact]
    public void PayloadItself_HasAName()
    {
        var collector = new ViolationCollector(clock: null);
        collector.AddObject(Violating.Unconditional(RuleKind.Custom));
        collector.AddObject(new RuleInfo { Kind = RuleKind.Custom, Id = "a", Provider = "Optty", JsonName = "", MemberName = "" });
        IReadOnlyList<Violation> violations = collector.ToResult().Violations;

        Assert.Equal("the object is not valid.", violations[0].GetMessage(English));
        Assert.Equal("Das Objekt ist ungültig.", violations[0].GetMessage(German));
        Assert.Equal("Optty ist ungültig.", violations[1].GetMessage(German));
    }

    [Fact]
    public void TextsOfTheAuthor_AreInEveryLanguage()
    {
        var rule = new RuleInfo { Kind = RuleKind.Required, Id = "a", JsonName = "field", MemberName = "Field", Message = "Ask {0} the shop." };
        var collector = new ViolationCollector(clock: null);
        collector.AddMessage(rule, "What the attribute said.", "field", "Field");

        Assert.Equal("field: Ask {0} the shop.", Violating.Of(rule).GetMessage(German));
        Assert.Equal("What the attribute said.", Assert.Single(collector.ToResult().Violations).GetMessage(German));
    }

    [Fact]
    public void ResourceOfTheUser_IsAskedInTheCulture()
    {
        Violation violation = Violating.Of(new RuleInfo
        {
            Kind = RuleKind.Required,
            Id = "a",
            JsonName = "field",
            MemberName = "Field",
            MessageFactory = () => CultureInfo.CurrentUICulture.Name,
        });
        string before = CultureInfo.CurrentUICulture.Name;

        Assert.Equal("de", violation.GetMessage(German));
        Assert.Equal("en", violation.GetMessage(English));
        Assert.Equal(before, violation.Message);
        Assert.Equal(before, CultureInfo.CurrentUICulture.Name);
    }

    [Fact]
    public void Source_IsThatOfTheRule()
    {
        Assert.Equal("https://provider.example/docs", Violating.Of(Violating.Rule(RuleKind.Required)).Source);
        Assert.Null(Violating.Of(Violating.Unconditional(RuleKind.Required)).Source);
    }

    [Fact]
    public void NoCulture_IsAnError() => Assert.Throws<ArgumentNullException>(() => Violating.Of(Violating.Rule(RuleKind.Required)).GetMessage(null!));

    [Theory]
    [InlineData("en", "field breaks the rule the-rule.")]
    [InlineData("de", "field verletzt die Regel the-rule.")]
    public void KindOfALaterVersion_IsNamedByItsRule(string culture, string expected) =>
        Assert.Equal(expected, Violating.Of(Violating.Rule((RuleKind)int.MaxValue)).GetMessage(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void RuleWithoutItsArguments_StillHasAMessage() => Assert.All(Enum.GetValues<RuleKind>(), kind =>
    {
        var rule = new RuleInfo { Kind = kind, Id = "a", JsonName = "field", MemberName = "Field" };

        Assert.StartsWith("field", Violating.Of(rule).GetMessage(English), StringComparison.Ordinal);
    });
}
