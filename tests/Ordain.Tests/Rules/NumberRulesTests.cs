using System.Globalization;
using FsCheck.Fluent;
using Ordain.Rules;

namespace Ordain.Tests.Rules;

public sealed class NumberRulesTests
{
    [Theory]
    [InlineData("12", 0, true)]
    [InlineData("12.00", 0, true)]
    [InlineData("12.5", 0, false)]
    [InlineData("12.50", 1, true)]
    [InlineData("12.55", 1, false)]
    [InlineData("-12.500", 1, true)]
    [InlineData("-12.501", 2, false)]
    [InlineData("0.0000000000000000000000000001", 27, false)]
    [InlineData("0.0000000000000000000000000001", 28, true)]
    [InlineData("0.0000000000000000000000000001", 99, true)]
    [InlineData("7.9228162514264337593543950335", 27, false)]
    [InlineData("79228162514264337593543950335", 0, true)]
    public void HasDecimals_CountsSignificantOnes(string value, int maximum, bool expected) =>
        Assert.Equal(expected, NumberRules.HasDecimals(decimal.Parse(value, CultureInfo.InvariantCulture), maximum));

    [Fact]
    public void AnyDecimal_HasAsManyDecimalsAsItsTextHasWithoutTrailingZeros() => Property.Holds(
        from value in Property.Decimal
        from maximum in Gen.Choose(0, 28)
        select (value, maximum),
        test =>
        {
            string text = test.value.ToString(CultureInfo.InvariantCulture);
            int point = text.IndexOf('.', StringComparison.Ordinal);
            int decimals = point < 0 ? 0 : text[point..].TrimEnd('0').Length - 1;
            Assert.Equal(decimals <= test.maximum, NumberRules.HasDecimals(test.value, test.maximum));
        },
        20_000);

    [Theory]
    [InlineData("12.5", "AUD", true)]
    [InlineData("12.500", "AUD", true)]
    [InlineData("12.505", "AUD", false)]
    [InlineData("12.5", "JPY", false)]
    [InlineData("0.001", "KWD", true)]
    [InlineData("-92233720368547758.07", "AUD", true)]
    [InlineData("92233720368547758.07", "AUD", true)]
    [InlineData("92233720368547758.08", "AUD", false)]
    [InlineData("9223372036854775807", "JPY", true)]
    [InlineData("9223372036854775808", "JPY", false)]
    [InlineData("79228162514264337593543950335", "CLF", false)]
    [InlineData("1", "XXX", false)]
    [InlineData("1", "aud", false)]
    [InlineData("0", null, false)]
    public void HasMinorUnits_AsksForAWholeNumberOf64Bits(string value, string? currency, bool expected) =>
        Assert.Equal(expected, NumberRules.HasMinorUnits(decimal.Parse(value, CultureInfo.InvariantCulture), currency));

    [Fact]
    public void IsNonNegative_IsNotLessThanZero()
    {
        Assert.True(NumberRules.IsNonNegative(0m));
        Assert.True(NumberRules.IsNonNegative(-0.00m));
        Property.Holds(Property.Decimal, value => Assert.Equal(value >= 0, NumberRules.IsNonNegative(value)));
    }

    [Fact]
    public void NegativeMaximum_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => NumberRules.HasDecimals(1m, -1));

    [Fact]
    public void IsFinite_RefusesWhatHasNoFormInJson()
    {
        Assert.True(NumberRules.IsFinite(double.MaxValue) && NumberRules.IsFinite(float.MinValue) && NumberRules.IsFinite(-0.0));
        Assert.False(NumberRules.IsFinite(double.NaN) || NumberRules.IsFinite(double.PositiveInfinity) || NumberRules.IsFinite(double.NegativeInfinity));
        Assert.False(NumberRules.IsFinite(float.NaN) || NumberRules.IsFinite(float.PositiveInfinity) || NumberRules.IsFinite(float.NegativeInfinity));
    }

    [Fact]
    public void NoRule_Allocates() => Assert.Equal(0, Allocations.Of(() =>
    {
        _ = NumberRules.HasDecimals(12.50000m, 2);
        _ = NumberRules.HasDecimals(decimal.MaxValue, 2);
        _ = NumberRules.HasMinorUnits(12.50000m, "AUD");
        _ = NumberRules.IsFinite(1.0);
        _ = NumberRules.IsFinite(1f);
    }));
}
