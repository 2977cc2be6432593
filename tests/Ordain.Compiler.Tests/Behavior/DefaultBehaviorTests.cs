using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

public sealed class DefaultBehaviorTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void MissingText_IsSentAsItsDefault(string? text)
    {
        var order = new Defaults { Constant = text, Member = text, Name = text, NameOrElse = text, Country = "AU" };

        Assert.True(order.Validate().IsValid, order.Validate().ToString());
        Assert.Equal(
            "{\"constant\":\"N/A\",\"member\":\"AU\",\"name\":\"Australia\",\"nameOrElse\":\"Australia\",\"country\":\"AU\",\"amount\":\"0.00\",\"next\":1,\"small\":7,\"flag\":true,\"kind\":1,\"color\":\"RED\"}",
            Json.Of(order));
    }

    [Fact]
    public void Value_IsSentInsteadOfItsDefault() => Assert.Equal(
        "{\"constant\":\"x\",\"member\":\"y\",\"name\":\"z\",\"nameOrElse\":\"w\",\"amount\":\"5.50\",\"next\":2,\"small\":1,\"flag\":false,\"kind\":2,\"color\":\"BLUE_ISH\"}",
        Json.Of(new Defaults { Constant = "x", Member = "y", Name = "z", NameOrElse = "w", Amount = 5.5m, Next = 2, Small = 1, Flag = false, Kind = SampleKind.Invoice, Color = SampleColor.BlueIsh }));

    [Fact]
    public void DefaultThatIsNull_IsNoValue()
    {
        var order = new Defaults { Country = "??" };

        Assert.Equal(["/name|required"], order.Validate().Violations.Select(violation => $"{violation.JsonPointer}|{violation.RuleId}"));
        Assert.Equal("nowhere", System.Text.Json.JsonDocument.Parse(order.ToJsonUtf8()).RootElement.GetProperty("nameOrElse").GetString());
    }

    [Fact]
    public void Rules_SeeTheValueThatIsSent()
    {
        Assert.Equal("/constant", Assert.Single(new Defaults { Constant = "long", Country = "AU" }.Validate().Violations).JsonPointer);
        Assert.Equal("/amount", Assert.Single(new Defaults { Amount = -1, Country = "AU" }.Validate().Violations).JsonPointer);
    }

    [Fact]
    public void DefaultOfADefault_IsComputedFromIt() =>
        Assert.Contains("\"next\":6.5", Json.Of(new Defaults { Amount = 5.5m }), StringComparison.Ordinal);

    [Fact]
    public void DefaultThatOverflows_IsNoValue() =>
        Assert.DoesNotContain("\"next\"", Json.Of(new Defaults { Amount = decimal.MaxValue }), StringComparison.Ordinal);
}
