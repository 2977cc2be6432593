using System.Globalization;

namespace Ordain.Tests.Values;

public sealed class IsoCountriesTests
{
    private static readonly string[] _pairs = (
        from first in Enumerable.Range(0, 128)
        from second in Enumerable.Range(0, 128)
        select $"{(char)first}{(char)second}").ToArray();

    [Fact]
    public void EveryCountry_IsFound() => Assert.Equal(249, _pairs.Count(IsoCountries.Contains));

    /// <summary>The codes and the names are two tables.</summary>
    [Fact]
    public void WhatHasAName_IsACountryAndTheOtherWayRound()
    {
        foreach (string pair in _pairs)
        {
            Assert.Equal(IsoCountries.Contains(pair), IsoCountries.NameOf(pair) is not null);
        }
    }

    [Fact]
    public void Names_AreDistinctAndTidy()
    {
        string[] names = [.. _pairs.Select(IsoCountries.NameOf).OfType<string>()];

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.True(name == name.Trim() && char.IsUpper(name[0]), name));
    }

    /// <summary>A second source. It also knows codes that ISO has only reserved (Diego Garcia, Ceuta, the Canaries) and one of free choice (Kosovo).</summary>
    [Fact]
    public void CountriesThatTheRuntimeKnows_AreFound()
    {
        string[] unassigned = ["DG", "EA", "IC", "XK"];
        string[] known = [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
            .Where(code => code.Length == 2 && char.IsLetter(code[0]) && !unassigned.Contains(code))
            .Distinct()];

        Assert.True(known.Length > 200, $"{known.Length}");
        Assert.All(known, code => Assert.True(IsoCountries.Contains(code), code));
    }

    [Theory]
    [InlineData("AU", "Australia")]
    [InlineData("GB", "United Kingdom")]
    [InlineData("US", "United States")]
    [InlineData("SE", "Sweden")]
    [InlineData("IN", "India")]
    [InlineData("NZ", "New Zealand")]
    [InlineData("AX", "Åland Islands")]
    [InlineData("CI", "Côte d'Ivoire")]
    [InlineData("TR", "Türkiye")]
    [InlineData("AD", "Andorra")]
    [InlineData("ZW", "Zimbabwe")]
    public void Name_IsTheEverydayOne(string code, string name) => Assert.Equal(name, IsoCountries.NameOf(code));

    [Theory]
    [InlineData("UK")]
    [InlineData("EU")]
    [InlineData("XK")]
    [InlineData("AN")]
    [InlineData("au")]
    [InlineData("Au")]
    [InlineData("A")]
    [InlineData("AUS")]
    [InlineData("A.")]
    [InlineData("@A")]
    [InlineData("A[")]
    [InlineData("\u0141U")]
    [InlineData("")]
    [InlineData(null)]
    public void OtherText_IsNoCountry(string? code)
    {
        Assert.False(IsoCountries.Contains(code));
        Assert.Null(IsoCountries.NameOf(code));
    }
}
