using System.Text.RegularExpressions;
using Ordain.Rules;

namespace Ordain.Tests.Rules;

public sealed class OpenEnumRulesTests
{
    private static readonly Regex _upperSnake = new("[A-Z][A-Z0-9_]*");

    [Theory]
    [InlineData("KLARNA_AU", true, true)]
    [InlineData("NEW_ONE_2027", true, true)]
    [InlineData("klarna", true, false)]
    [InlineData("KLARNA_AU ", true, false)]
    [InlineData(" ", true, false)]
    [InlineData("", false, false)]
    [InlineData(null, false, false)]
    public void IsWellFormed_IsANameThatCanStandOnTheWire(string? wireName, bool expected, bool expectedWithPattern)
    {
        Assert.Equal(expected, OpenEnumRules.IsWellFormed(wireName));
        Assert.Equal(expectedWithPattern, OpenEnumRules.IsWellFormed(wireName, _upperSnake));
    }

    /// <summary>Unlike a text, whose presence is another rule's matter, an open enum that is there has a name.</summary>
    [Fact]
    public void EmptyName_IsNotWellFormedEvenIfThePatternTakesIt() => Assert.False(OpenEnumRules.IsWellFormed("", new Regex(".*")));

    [Fact]
    public void NoRule_Allocates() => Assert.Equal(0, Allocations.Of(() =>
    {
        _ = OpenEnumRules.IsWellFormed("KLARNA_AU");
        _ = OpenEnumRules.IsWellFormed("KLARNA_AU", _upperSnake);
    }));
}
