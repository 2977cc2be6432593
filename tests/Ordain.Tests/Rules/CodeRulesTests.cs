using Ordain.Rules;

namespace Ordain.Tests.Rules;

public sealed class CodeRulesTests
{
    [Theory]
    [InlineData("AUD", true)]
    [InlineData("aud", false)]
    [InlineData("XXX", false)]
    [InlineData("AU", false)]
    [InlineData(null, false)]
    public void IsCurrency_IsTheListOfIso4217(string? text, bool expected) => Assert.Equal(expected, CodeRules.IsCurrency(text));

    [Theory]
    [InlineData("AU", true)]
    [InlineData("au", false)]
    [InlineData("UK", false)]
    [InlineData("AUS", false)]
    [InlineData(null, false)]
    public void IsCountry_IsTheListOfIso3166(string? text, bool expected) => Assert.Equal(expected, CodeRules.IsCountry(text));

    [Theory]
    [InlineData("en_AU", true)]
    [InlineData("en-AU", true)]
    [InlineData("fil-PH", true)]
    [InlineData("gsw_CH", true)]
    [InlineData("en", false)]
    [InlineData("en_", false)]
    [InlineData("en_A", false)]
    [InlineData("e_AU", false)]
    [InlineData("engl_AU", false)]
    [InlineData("EN_AU", false)]
    [InlineData("en_au", false)]
    [InlineData("en.AU", false)]
    [InlineData("en_XX", false)]
    [InlineData("e-n_AU", false)]
    [InlineData("en__AU", false)]
    [InlineData("enG_AU", false)]
    [InlineData("en{_AU", false)]
    [InlineData("én_AU", false)]
    [InlineData("en_AU ", false)]
    [InlineData(" en_AU", false)]
    [InlineData("zh-Hant-TW", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsLocale_IsALanguageAndACountry(string? text, bool expected) => Assert.Equal(expected, CodeRules.IsLocale(text));

    [Fact]
    public void NoRule_Allocates() => Assert.Equal(0, Allocations.Of(() =>
    {
        _ = CodeRules.IsCurrency("AUD");
        _ = CodeRules.IsCountry("AU");
        _ = CodeRules.IsLocale("en_AU");
        _ = IsoCurrencies.DecimalsOf("JPY");
        _ = IsoCountries.NameOf("AU");
    }));
}
