using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;

namespace Ordain.Tests.Payloads;

public sealed class PayloadWriterNumberTests
{
    public static decimal[] Decimals =>
    [
        0m, 0.0m, 0.00m, new decimal(0, 0, 0, true, 0), new decimal(0, 0, 0, true, 2), 1m, 7m, 9.9m, 9.90m, 10m, 10.0m, 0.1m, 0.01m, 0.001m,
        0.09m, 99.99m, 100.00m, 144.89m, 8.4375m, -1.5m, -0.01m, 1.005m, 42949672.95m, 42949672.96m, 4294967295m, 4294967296m,
        18446744073709551615m, 18446744073709551616m, 1844674407370955.1615m, 1844674407370955.1616m, 0.18446744073709551615m,
        1.8446744073709551615m, 10000000000000000000m, 9999999999999999999m, 0.0000000000000000001m, 0.00000000000000000001m,
        1e-28m, -1e-28m, decimal.MaxValue, decimal.MinValue, 7.9228162514264337593543950335m, -7.9228162514264337593543950335m,
    ];

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void Decimal_HasTheInvariantText(string culture)
    {
        using var _ = new CultureScope(culture);
        foreach (decimal value in Decimals)
        {
            AssertDecimal(value);
        }
    }

    [Fact]
    public void AmountsOfEveryLength_HaveTheInvariantText()
    {
        for (int cents = 0; cents < 1_100_000; cents += cents < 10_100 ? 1 : 7)
        {
            AssertDecimal(new decimal(cents, 0, 0, isNegative: false, scale: 2));
        }

        foreach (int edge in (int[])[99_999, 100_000, 999_999, 1_000_000])
        {
            AssertDecimal(new decimal(edge, 0, 0, isNegative: false, scale: 2));
        }
    }

    [Fact]
    public void AnyDecimal_HasTheInvariantText()
    {
        using var _ = new CultureScope("de-DE");
        Property.Holds(Property.Decimal, AssertDecimal, 20_000);
    }

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void Integers_HaveTheTextOfSystemTextJson(string culture)
    {
        using var _ = new CultureScope(culture);
        for (int bit = 0; bit < 64; bit++)
        {
            for (int offset = -1; offset <= 1; offset++)
            {
                long number = unchecked((1L << bit) + offset);
                AssertIntegers(number);
                AssertIntegers(unchecked(-number));
            }
        }

        for (long power = 1; power < long.MaxValue / 10; power *= 10)
        {
            AssertIntegers(power);
            AssertIntegers(power - 1);
            AssertIntegers(-power);
        }
    }

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void Double_HasTheTextOfSystemTextJson(string culture)
    {
        using var _ = new CultureScope(culture);
        double[] values =
        [
            0, -0.0, 1, -1.5, 0.1, 1e-7, 1e7, 1e15, 1e16, 1e21, 123456.789, Math.PI, double.Epsilon, double.MaxValue, double.MinValue,
            2.2250738585072014E-308, -2.2250738585072014E-308, 9007199254740993,
        ];
        foreach (double value in values)
        {
            Assert.Equal(JsonSerializer.Serialize(value), Written.By((ref writer) => writer.Write(""u8, value)));
        }
    }

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void Float_HasTheTextOfSystemTextJson(string culture)
    {
        using var _ = new CultureScope(culture);
        foreach (float value in new[] { 0f, -0f, 1f, -1.5f, 0.1f, 1e-7f, 1e7f, 1e10f, 123456.79f, float.Epsilon, float.MaxValue, float.MinValue })
        {
            Assert.Equal(JsonSerializer.Serialize(value), Written.By((ref writer) => writer.Write(""u8, value)));
        }
    }

    [Fact]
    public void AnyDouble_HasTheTextOfSystemTextJson() => Property.Holds(
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select BitConverter.Int64BitsToDouble(((long)high << 32) | (uint)low),
        value => Assert.Equal(
            double.IsFinite(value) ? JsonSerializer.Serialize(value) : "null",
            Written.By((ref writer) => writer.Write(""u8, value))));

    [Fact]
    public void NonFinite_IsWrittenAsNull()
    {
        foreach (double value in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            Assert.Equal("1:null", Written.By((ref writer) => writer.Write("1:"u8, value)));
            Assert.Equal("2:null", Written.By((ref writer) => writer.Write("2:"u8, (float)value)));
        }
    }

    [Fact]
    public void Truth_IsWrittenInLowerCase()
    {
        Assert.Equal("a:true", Written.By((ref writer) => writer.Write("a:"u8, true)));
        Assert.Equal("b:false", Written.By((ref writer) => writer.Write("b:"u8, false)));
    }

    /// <summary>The short integers have no overload of their own: none of the wider ones may be ambiguous for them.</summary>
    [Fact]
    public void ShortIntegers_AreWrittenAsNumbers() => Assert.Equal("1,-2,3,-4", Written.By((ref writer) =>
    {
        writer.Write(""u8, (byte)1);
        writer.Write(","u8, (sbyte)-2);
        writer.Write(","u8, (ushort)3);
        writer.Write(","u8, (short)-4);
    }));

    private static void AssertDecimal(decimal value)
    {
        string expected = value.ToString(CultureInfo.InvariantCulture);
        Assert.Equal("n:" + expected, Written.By((ref writer) => writer.Write("n:"u8, value)));
        Assert.Equal(JsonSerializer.Serialize(value), expected);
    }

    private static void AssertIntegers(long number)
    {
        Assert.Equal(JsonSerializer.Serialize(number), Written.By((ref writer) => writer.Write(""u8, number)));
        Assert.Equal(JsonSerializer.Serialize((ulong)number), Written.By((ref writer) => writer.Write(""u8, (ulong)number)));
        Assert.Equal(JsonSerializer.Serialize((int)number), Written.By((ref writer) => writer.Write(""u8, (int)number)));
        Assert.Equal(JsonSerializer.Serialize((uint)number), Written.By((ref writer) => writer.Write(""u8, (uint)number)));
    }
}
