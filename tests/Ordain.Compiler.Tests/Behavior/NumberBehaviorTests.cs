using System.Globalization;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

public sealed class NumberBehaviorTests
{
    /// <summary>Only what the condition says is there counts as there: nothing else is taken for zero.</summary>
    [Theory]
    [InlineData(null, null, "perhaps unknown")]
    [InlineData("0", null, "known another")]
    [InlineData("0", "0", "")]
    [InlineData(null, "0", "unknown")]
    public void NumberThatIsMissing_IsNoZero(string? left, string? right, string broken)
    {
        var order = new KnownNumbers { Left = Number(left), Right = Number(right) };

        Assert.Equal(broken, string.Join(' ', order.Validate().Violations.Select(violation => violation.Rule.Id)));
    }

    [Theory]
    [InlineData("0", "")]
    [InlineData("-0.0", "")]
    [InlineData("1.25", "")]
    [InlineData("1.2500", "")]
    [InlineData("1.255", "Scale")]
    [InlineData("-1.25", "NonNegative")]
    [InlineData("-1.255", "NonNegative Scale")]
    public void Amount_BreaksTheRulesThatItBreaks(string price, string broken)
    {
        var order = new KnownNumbers { Left = 0, Right = 0, Price = Number(price) };

        Assert.Equal(broken, string.Join(' ', order.Validate().Violations.Select(violation => violation.Rule.Kind)));
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
