using System.Globalization;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Schemas;

namespace Ordain.Compiler.Tests;

public sealed class RangeSchemaTests
{
    private static RuleSpec Rule(string minimum, string maximum, string conversion = "{0}", bool excludes = false) => new()
    {
        Kind = RuleKinds.Range,
        Id = "range",
        Arguments = new EquatableArray<string>([minimum, maximum]),
        Range = new RangeSpec(conversion, "", excludes, excludes),
    };

    [Theory]
    [InlineData("1", "10", 0, "minimum 1, maximum 10")]
    [InlineData("0.25d", "4.75d", 0, "minimum 0.25, maximum 4.75")]
    [InlineData("1.50m", "2m", 2, "minimum 150, maximum 200")]
    [InlineData("-1e2d", "1e3d", 0, "minimum -100, maximum 1000")]
    public void Limits_AreThoseOfTheRange(string minimum, string maximum, int power, string expected) =>
        Assert.Equal(expected, string.Join(", ", RangeSchema.Limits(Rule(minimum, maximum), power)!.Select(limit => $"{limit.Name} {limit.Limit}")));

    [Fact]
    public void ExcludedLimits_AreExclusive() =>
        Assert.Equal(["exclusiveMinimum", "exclusiveMaximum"], RangeSchema.Limits(Rule("1", "10", excludes: true), 0)!.Select(limit => limit.Name));

    [Theory]
    [InlineData("1e400d", "2d", 0)]
    [InlineData("double.NegativeInfinity", "2d", 0)]
    [InlineData("1m", "79228162514264337593543950335m", 2)]
    [InlineData("1", "2", null)]
    public void WhatNoDecimalHas_IsNotSaid(string minimum, string maximum, int? power) => Assert.Null(RangeSchema.Limits(Rule(minimum, maximum), power));

    [Theory]
    [InlineData(1, 10, false)]
    [InlineData(1, 10, true)]
    [InlineData(-3, 4, false)]
    [InlineData(-4, 3, true)]
    public void RoundedValues_AreInTheRangeThatTheyAreRoundedInto(int minimum, int maximum, bool excludes)
    {
        RuleSpec rule = Rule(minimum.ToString(CultureInfo.InvariantCulture), maximum.ToString(CultureInfo.InvariantCulture), "global::System.Convert.ToInt32({0})", excludes);
        Dictionary<string, decimal> limits = RangeSchema.Limits(rule, 0)!.ToDictionary(limit => limit.Name, limit => decimal.Parse(limit.Limit, CultureInfo.InvariantCulture));
        for (decimal value = minimum - 2; value <= maximum + 2; value += 0.25m)
        {
            int rounded = Convert.ToInt32(value);
            bool isInside = excludes ? rounded > minimum && rounded < maximum : rounded >= minimum && rounded <= maximum;
            bool isAccepted = limits.All(limit => limit.Key switch
            {
                "minimum" => value >= limit.Value,
                "exclusiveMinimum" => value > limit.Value,
                "maximum" => value <= limit.Value,
                _ => value < limit.Value,
            });

            Assert.True(isInside == isAccepted, $"{value} is rounded to {rounded}: {string.Join(", ", limits)}");
        }
    }
}
