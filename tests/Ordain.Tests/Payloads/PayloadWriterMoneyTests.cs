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
