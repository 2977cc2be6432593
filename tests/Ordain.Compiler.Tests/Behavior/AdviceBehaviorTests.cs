using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>An invariant that is advice: it never makes an order invalid, and only <c>Advise</c> tells.</summary>
public sealed class AdviceBehaviorTests
{
    [Fact]
    public void Advice_ThatIsFollowed_IsSilent() =>
        Assert.Empty(new Advised { Total = 12.50m, Net = 10, Tax = 2.5m }.Advise());

    [Fact]
    public void Advice_ThatIsNotFollowed_MakesNoOrderInvalid()
    {
        var order = new Advised { Total = 12, Net = 10, Tax = 2.5m };

        Assert.True(order.Validate().IsValid);
        Assert.Empty(order.Validate().Violations);
        Violation advice = Assert.Single(order.Advise());
        Assert.Equal(("/total", "total-adds-up", RuleKind.Invariant, true), (advice.JsonPointer, advice.RuleId, advice.Rule.Kind, advice.Rule.IsAdvice));
        Assert.Equal("total is unusual: it should hold that total is net + tax when total is present.", advice.Message);
    }

    [Fact]
    public void Advice_DoesNotHideAViolation()
    {
        var order = new Advised { Net = 1, Tax = 2 };

        Violation violation = Assert.Single(order.Validate().Violations);
        Assert.Equal(("tax-below-net", false), (violation.RuleId, violation.Rule.IsAdvice));
        Assert.Equal(["/total recommended"], order.Advise().Select(advice => $"{advice.JsonPointer} {advice.RuleId}"));
    }

    [Fact]
    public void Advice_GoesByTheClockThatIsGiven()
    {
        var order = new Advised { Total = 0, Due = DateTimeOffset.UnixEpoch.AddDays(2) };

        Assert.Empty(order.Advise(new Clock(DateTimeOffset.UnixEpoch)));
        Assert.Equal("not-too-late", Assert.Single(order.Advise(new Clock(DateTimeOffset.UnixEpoch.AddDays(1)))).RuleId);
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
