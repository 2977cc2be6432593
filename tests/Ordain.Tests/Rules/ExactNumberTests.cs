using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Ordain.Compiler.Expressions;
using Ordain.Rules;

namespace Ordain.Tests.Rules;

/// <summary>Calculating never rounds, and the interpreter of the compiler calculates the same.</summary>
public sealed class ExactNumberTests
{
    /// <summary>Enough decimals for every product of two decimals.</summary>
    private const int Scale = 56;

    /// <summary>All decimals, and often those at the limits of 32, 64 and 96 bits.</summary>
    private static Gen<decimal> Number { get; } = Gen.OneOf(Property.Decimal, Gen.Elements(
        0m, 0.00m, -0.0m, 1m, 1.000m, -1m, 10m, 0.1m, 0.0000000000000000000000000001m, 4294967296m, 18446744073709551615m, -18446744073709551616m, 1844674407370955161.6m,
        9223372036854775807m, 9223372036854775808m, decimal.MaxValue, decimal.MinValue, 7.9228162514264337593543950335m, 33.333333333333333333333333333m, 0.3333333333333333333333333333m,
        10000000000000000000m, 100000000000000000000m, 0.00000000000000000001m, 5.00000000000000000000m));

    [Theory]
    [InlineData("0.1", "+", "0.2", "0.3")]
    [InlineData("7.99", "+", "10", "17.99")]
    [InlineData("79228162514264337593543950335", "+", "0.0", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "+", "0.1", null)]
    [InlineData("79228162514264337593543950335", "+", "1", null)]
    [InlineData("10000000000000000000", "+", "0.0000000000000000001", null)]
    [InlineData("5", "-", "5.00", "0")]
    [InlineData("5", "-", "7.5", "-2.5")]
    [InlineData("33.333333333333333333333333333", "*", "3", null)]
    [InlineData("0.3333333333333333333333333333", "*", "3", "0.9999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001", "*", "0.1", null)]
    [InlineData("0.0000000000000000000000000001", "*", "10.0", "0.000000000000000000000000001")]
    [InlineData("-3", "*", "65.50", "-196.5")]
    [InlineData("18446744073709551615", "*", "18446744073709551615", null)]
    public void What_would_be_rounded_is_null(string left, string @operator, string right, string? expected) =>
        Check(decimal.Parse(left, CultureInfo.InvariantCulture), @operator[0], decimal.Parse(right, CultureInfo.InvariantCulture), expected is null ? null : decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void Any_two_numbers_give_the_exact_result_or_null() => Property.Holds(
        from left in Number
        from right in Number
        from @operator in Gen.Elements('+', '-', '*')
        select (left, @operator, right),
        test => Check(test.left, test.@operator, test.right, Reference(test.left, test.@operator, test.right)),
        30_000);

    [Fact]
    public void Numbers_compare_as_decimals_do() => Property.Holds(
        from left in Number
        from right in Number
        from same in Gen.Elements(true, false, false)
        select (left, same ? left * 1.000m : right),
        test =>
        {
            (decimal left, decimal right) = test;
            (ExactNumber a, ExactNumber b) = (ExactNumber.Of(left), ExactNumber.Of(right));
            Assert.Equal(left == right, ExactNumber.AreEqual(a, b));
            Assert.Equal(left != right, ExactNumber.AreDifferent(a, b));
            Assert.Equal(left < right, ExactNumber.IsLess(a, b));
            Assert.Equal(left <= right, ExactNumber.IsLessOrEqual(a, b));
            Assert.Equal(left, a.ToDecimal());
            Assert.Equal(-left, (-a).ToDecimal());
        },
        20_000);

    [Fact]
    public void No_number_gives_no_number_and_compares_with_nothing()
    {
        ExactNumber none = ExactNumber.Of((decimal?)null);
        ExactNumber one = ExactNumber.Of(1);
        Assert.All([none, none + one, one + none, none + none, none - one, one - none, none - none, none * one, one * none, none * none, -none, ExactNumber.Of((long?)null)], number => Assert.Null(number.ToDecimal()));
        Assert.All([(none, none), (none, one), (one, none)], pair => Assert.False(
            ExactNumber.AreEqual(pair.Item1, pair.Item2) || ExactNumber.AreDifferent(pair.Item1, pair.Item2) || ExactNumber.IsLess(pair.Item1, pair.Item2) || ExactNumber.IsLessOrEqual(pair.Item1, pair.Item2)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void An_integer_is_the_same_number(long value)
    {
        Assert.Equal(value, ExactNumber.Of(value).ToDecimal());
        Assert.Equal(value, ExactNumber.Of((long?)value).ToDecimal());
    }

    [Fact]
    public void Amounts_calculate_without_allocation() => Assert.Equal(0, Allocations.Of(() =>
    {
        _ = ExactNumber.Of(10.00m) + ExactNumber.Of(0) - (ExactNumber.Of(3) * ExactNumber.Of(123456789012.12m));
        _ = ExactNumber.Of(123456789012345678.123m) * ExactNumber.Of(1234.123m);
        _ = ExactNumber.AreEqual(ExactNumber.Of(1.0m), ExactNumber.Of(1.00m));
    }));

    private static void Check(decimal left, char @operator, decimal right, decimal? expected)
    {
        (ExactNumber a, ExactNumber b) = (ExactNumber.Of(left), ExactNumber.Of(right));
        Assert.Equal(expected, (@operator switch { '+' => a + b, '-' => a - b, _ => a * b }).ToDecimal());
        Assert.Equal(expected, @operator switch { '+' => ExactArithmetic.Add(left, right), '-' => ExactArithmetic.Add(left, -right), _ => ExactArithmetic.Multiply(left, right) });
    }

    /// <summary>A number is a decimal if its digits without trailing zeros fit 96 bits, with at most 28 of them behind the point.</summary>
    private static decimal? Reference(decimal left, char @operator, decimal right)
    {
        (BigInteger a, BigInteger b) = (Units(left), Units(right));
        BigInteger units = @operator switch { '+' => a + b, '-' => a - b, _ => a * b / BigInteger.Pow(10, Scale) };
        int decimals = Scale;
        while (decimals > 0 && units % 10 == 0)
        {
            units /= 10;
            decimals--;
        }

        if (decimals > 28 || BigInteger.Abs(units) >> 96 != 0)
        {
            return null;
        }

        // One digit at a time behind the point: a power of ten alone may be too large.
        decimal value = (decimal)units;
        for (; decimals > 0; decimals--)
        {
            value *= 0.1m;
        }

        return value;
    }

    private static BigInteger Units(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        var units = (BigInteger)new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0);
        return units * BigInteger.Pow(10, Scale - value.Scale);
    }
}
