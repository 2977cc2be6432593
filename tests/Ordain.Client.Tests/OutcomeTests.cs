namespace Ordain.Client.Tests;

public sealed class OutcomeTests
{
    private static readonly Submission Submission = new(Guid.Empty, "Test", "A-1001", DateTimeOffset.UnixEpoch);

    public static TheoryData<string, OutcomeKind> Kinds => new()
    {
        { "accepted", OutcomeKind.Accepted },
        { "invalid", OutcomeKind.Invalid },
        { "rejected", OutcomeKind.Rejected },
        { "not sent", OutcomeKind.NotSent },
        { "unknown", OutcomeKind.Unknown },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void MatchAndSwitch_TakeTheCase(string name, OutcomeKind kind)
    {
        SubmitOutcome<TestReceipt> outcome = Outcome(kind);
        string? switched = null;

        string matched = outcome.Match(_ => "accepted", _ => "invalid", _ => "rejected", _ => "not sent", _ => "unknown");
        outcome.Switch(
            _ => switched = "accepted", _ => switched = "invalid", _ => switched = "rejected", _ => switched = "not sent", _ => switched = "unknown");

        Assert.Equal(name, matched);
        Assert.Equal(name, switched);
        Assert.Equal(kind, outcome.Kind);
        Assert.Equal(kind == OutcomeKind.Accepted, outcome.IsAccepted);
        Assert.StartsWith(name, outcome.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Set_IsClosed()
    {
        Type[] cases = [.. typeof(SubmitOutcome<>).GetNestedTypes()];

        Assert.Equal(Enum.GetNames<OutcomeKind>().Order(), cases.Select(it => it.Name).Order());
        Assert.All(cases, it => Assert.True(it.IsSealed));
        Assert.All(
            typeof(SubmitOutcome<>).GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic),
            constructor => Assert.True(constructor.IsPrivate));
    }

    [Fact]
    public void InvalidWithoutViolation_Throws() =>
        Assert.Throws<ArgumentException>(() => new SubmitOutcome<TestReceipt>.Invalid(default));

    [Theory]
    [InlineData(null, null, "error")]
    [InlineData("c", null, "c")]
    [InlineData(null, "/f", "/f")]
    [InlineData("c", "/f", "/f [c]")]
    public void ErrorText_HasNoMessage(string? code, string? pointer, string expected) =>
        Assert.Equal(expected, new ProviderError { Code = code, JsonPointer = pointer, Message = "Ada" }.ToString());

    private static SubmitOutcome<TestReceipt> Outcome(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Accepted => new SubmitOutcome<TestReceipt>.Accepted(new TestReceipt()),
        OutcomeKind.Invalid => new SubmitOutcome<TestReceipt>.Invalid(new TestOrder { OrderReference = null }.Validate()),
        OutcomeKind.Rejected => new SubmitOutcome<TestReceipt>.Rejected(400, []),
        OutcomeKind.NotSent => new SubmitOutcome<TestReceipt>.NotSent(NotSentReason.Proxy),
        _ => new SubmitOutcome<TestReceipt>.Unknown(UnknownReason.Canceled, Submission, DateTimeOffset.UnixEpoch),
    };
}
