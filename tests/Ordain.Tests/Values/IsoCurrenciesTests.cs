namespace Ordain.Tests.Values;

public sealed class IsoCurrenciesTests
{
    /// <summary>Every text of three letters, looked up: the search finds what is in the table, and nothing else.</summary>
    private static readonly ILookup<int?, string> _byDecimals = (
        from first in Letters()
        from second in Letters()
        from third in Letters()
        select $"{first}{second}{third}").ToLookup(IsoCurrencies.DecimalsOf);

    [Fact]
    public void EveryCurrency_IsFound() => Assert.Equal(165, _byDecimals.Where(group => group.Key is not null).Sum(group => group.Count()));

    [Fact]
    public void AnyCode_IsACurrencyWhenItHasDecimals() =>
        Assert.All(_byDecimals, group => Assert.All(group, code => Assert.Equal(group.Key is not null, IsoCurrencies.Contains(code))));

    [Fact]
    public void CurrenciesWithoutTwoDecimals_AreTheseAlone()
    {
        string[] none = ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

        Assert.Equal(none, _byDecimals[0]);
        Assert.Equal(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], _byDecimals[3]);
        Assert.Equal(["CLF", "UYW"], _byDecimals[4]);
        Assert.Equal([0, 2, 3, 4], _byDecimals.Where(group => group.Key is not null).Select(group => group.Key!.Value).Order());
    }

    [Theory]
    [InlineData("AUD")]
    [InlineData("NZD")]
    [InlineData("USD")]
    [InlineData("CAD")]
    [InlineData("GBP")]
    [InlineData("EUR")]
    [InlineData("SEK")]
    [InlineData("INR")]
    [InlineData("SGD")]
    [InlineData("AED")]
    [InlineData("ZWG")]
    [InlineData("XCG")]
    [InlineData("SLE")]
    [InlineData("VED")]
    public void CurrencyInUse_HasTwoDecimals(string code)
    {
        Assert.True(IsoCurrencies.Contains(code));
        Assert.Equal(2, IsoCurrencies.DecimalsOf(code));
    }

    [Theory]
    [InlineData("XXX")] // no currency
    [InlineData("XTS")] // for tests
    [InlineData("XAU")] // gold
    [InlineData("XAG")]
    [InlineData("XPT")]
    [InlineData("XPD")]
    [InlineData("XDR")] // special drawing rights
    [InlineData("XBA")]
    [InlineData("XSU")]
    [InlineData("XUA")]
    [InlineData("BGN")] // history
    [InlineData("HRK")]
    [InlineData("ANG")]
    [InlineData("SLL")]
    [InlineData("ZWL")]
    [InlineData("DEM")]
    [InlineData("RMB")] // never were
    [InlineData("AAA")]
    [InlineData("ZZZ")]
    [InlineData("aud")]
    [InlineData("Aud")]
    [InlineData("AUD ")]
    [InlineData("AU")]
    [InlineData("AUD2")]
    [InlineData("2AF")]
    [InlineData("036")]
    [InlineData("\u0141UD")]
    [InlineData("AU\u0144")]
    [InlineData("")]
    [InlineData(null)]
    public void OtherText_IsNoCurrency(string? code)
    {
        Assert.False(IsoCurrencies.Contains(code));
        Assert.Null(IsoCurrencies.DecimalsOf(code));
    }

    private static IEnumerable<char> Letters() => Enumerable.Range('A', 26).Select(letter => (char)letter);
}
