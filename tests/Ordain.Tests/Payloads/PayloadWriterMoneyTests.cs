using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;

namespace Ordain.Tests.Payloads;

public sealed class PayloadWriterMoneyTests
{
    [Theory]
    [InlineData("12", 2, "12.00")]
    [InlineData("12.5", 2, "12.50")]
    [InlineData("12.50", 2, "12.50")]
    [InlineData("12.500", 2, "12.50")]
    [InlineData("12.5000000", 2, "12.50")]
    [InlineData("12.505", 2, "12.505")]
    [InlineData("12.5050", 2, "12.505")]
    [InlineData("1.005", 2, "1.005")]
    [InlineData("-0.5", 2, "-0.50")]
    [InlineData("0", 2, "0.00")]
    [InlineData("0.000", 2, "0.00")]
    [InlineData("1200", 0, "1200")]
    [InlineData("1200.00", 0, "1200")]
    [InlineData("1000", 0, "1000")]
    [InlineData("0.00", 0, "0")]
    [InlineData("1200.50", 0, "1200.5")]
    [InlineData("1.234", 3, "1.234")]
    [InlineData("79228162514264337593543950335", 28, "79228162514264337593543950335.0000000000000000000000000000")]
    [InlineData("-79228162514264337593543950335", 28, "-79228162514264337593543950335.0000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000001", 2, "0.0000000000000000000000000001")]
    public void DecimalString_HasTheDecimals(string value, int decimals, string expected) => Assert.Equal(
        $"a:\"{expected}\"",
        Written.By((ref writer) => writer.WriteDecimalString("a:"u8, decimal.Parse(value, CultureInfo.InvariantCulture), decimals)));

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void DecimalString_IsTheSameInEveryCulture(string culture)
    {
        using var _ = new CultureScope(culture);
        Assert.Equal("\"-1144.80\"", Written.By((ref writer) => writer.WriteDecimalString(""u8, -1144.8m, 2)));
    }

    [Fact]
    public void AnyDecimalString_KeepsTheValueAndHasTheDecimalsOrMoreSignificantOnes() => Property.Holds(
        from value in Property.Decimal
        from decimals in Gen.Choose(0, 28)
        select (value, decimals),
        test =>
        {
            string text = Written.Parsed<string>((ref writer) => writer.WriteDecimalString(""u8, test.value, test.decimals))!;
            int point = text.IndexOf('.', StringComparison.Ordinal);
            int written = point < 0 ? 0 : text.Length - point - 1;

            Assert.Equal(Significant(test.value), Significant(text));
            Assert.True(written == test.decimals || (written > test.decimals && text[^1] != '0'), text);
            Assert.NotEqual('.', text[^1]);
        },
        20_000);

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void DecimalStringWithImpossibleDecimals_Throws(int decimals) => Assert.Throws<ArgumentOutOfRangeException>(
        () => Written.Into(new FixedWriter(256), (ref writer) => writer.WriteDecimalString(""u8, 1m, decimals)));

    [Theory]
    [InlineData("120", 2, "12000")]
    [InlineData("120.5", 2, "12050")]
    [InlineData("120.50000", 2, "12050")]
    [InlineData("1200", 0, "1200")]
    [InlineData("1.234", 3, "1234")]
    [InlineData("0.01", 2, "1")]
    [InlineData("-0.01", 2, "-1")]
    [InlineData("0", 2, "0")]
    [InlineData("-0.00", 2, "0")]
    [InlineData("0.005", 2, "0.5")]
    [InlineData("12.345", 2, "1234.5")]
    [InlineData("79228162514264337593543950335", 4, "792281625142643375935439503350000")]
    [InlineData("-79228162514264337593543950335", 28, "-792281625142643375935439503350000000000000000000000000000")]
    [InlineData("0.0000000000000000000000000001", 2, "0.00000000000000000000000001")]
    public void MinorUnits_AreNeverRounded(string value, int decimals, string expected) => Assert.Equal(
        $"a:{expected}",
        Written.By((ref writer) => writer.WriteMinorUnits("a:"u8, decimal.Parse(value, CultureInfo.InvariantCulture), decimals)));

    [Fact]
    public void AnyMinorUnits_AreTheAmountTimesAPowerOfTen() => Property.Holds(
        from value in Property.Decimal
        from decimals in Gen.Choose(0, 4)
        select (value, decimals),
        test =>
        {
            string text = Written.By((ref writer) => writer.WriteMinorUnits(""u8, test.value, test.decimals));
            string digits = new string([.. Significant(test.value).Where(char.IsAsciiDigit)]).TrimStart('0');

            Assert.Equal(digits.TrimEnd('0'), text.Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimStart('0').TrimEnd('0'));
            if (Math.Abs(test.value) < 1_000_000_000m)
            {
                Assert.Equal(test.value * (decimal)Math.Pow(10, test.decimals), decimal.Parse(text, CultureInfo.InvariantCulture));
            }
        },
        20_000);

    [Theory]
    [InlineData("JPY", "12", "\"12\"")]
    [InlineData("AUD", "1200", "\"12.00\"")]
    [InlineData("KWD", "12000", "\"12.000\"")]
    [InlineData("XXX", "null", "\"12\"")]
    [InlineData(null, "null", "\"12\"")]
    public void Currency_Decides(string? currency, string minorUnits, string decimalString)
    {
        Assert.Equal(minorUnits, Written.By((ref writer) => writer.WriteMinorUnits(""u8, 12m, currency)));
        Assert.Equal(decimalString, Written.By((ref writer) => writer.WriteDecimalString(""u8, 12m, currency)));
    }

    [Theory]
    [InlineData(MoneyWireFormat.Number, """m:{"amount":12.5,"currency":"AUD"}""")]
    [InlineData(MoneyWireFormat.DecimalString, """m:{"amount":"12.50","currency":"AUD"}""")]
    public void Money_IsAnAmountAndACurrency(MoneyWireFormat format, string expected) =>
        Assert.Equal(expected, Written.By((ref writer) => writer.WriteMoney("m:"u8, new Money(12.5m, "AUD"), format, 2)));

    [Fact]
    public void MoneyOfAnInvalidOrder_IsStillJson()
    {
        Assert.Equal("""{"amount":0,"currency":null}""", Written.By((ref writer) => writer.WriteMoney(""u8, default, MoneyWireFormat.Number, 2)));
        Assert.Equal("A\"\n", JsonDocument.Parse(
            Written.By((ref writer) => writer.WriteMoney(""u8, new Money(1m, "A\"\n"), MoneyWireFormat.DecimalString, 0)))
            .RootElement.GetProperty("currency").GetString());
    }

    /// <summary>The digits without what padding adds. As text, because parsing 29 digits with 28 zeros would round.</summary>
    private static string Significant(string text)
    {
        string digits = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        return digits is "-0" ? "0" : digits;
    }

    private static string Significant(decimal value) => Significant(value.ToString(CultureInfo.InvariantCulture));
}
