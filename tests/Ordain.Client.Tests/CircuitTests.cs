namespace Ordain.Client.Tests;

public sealed class CircuitTests
{
    private static readonly TimeSpan BreakDuration = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task ProviderThatFails_IsLeftAloneAndTriedAgainLater()
    {
        int status = 500;
        ManualTime time = new();
        await using var server = RawServer.Answering(_ => (Volatile.Read(ref status), """{"orderId":"42"}"""));
        await using var host = new TestHost(server, Break, time: time);

        Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());
        Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());
        var notSent = Assert.IsType<SubmitOutcome<TestReceipt>.NotSent>(await host.SubmitAsync());
        Assert.Equal(NotSentReason.CircuitOpen, notSent.Reason);
        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("nothing is sent to it for 00:00:15", host.Logs.Text, StringComparison.Ordinal);

        Volatile.Write(ref status, 201);
        time.Advance(BreakDuration);
        Assert.True((await host.SubmitAsync()).IsAccepted);
        Assert.True((await host.SubmitAsync()).IsAccepted);
        Assert.Contains("answers again", host.Logs.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(422)]
    [InlineData(429)]
    [InlineData(302)]
    public async Task ProviderThatAnswers_IsNotLeftAlone(int status)
    {
        await using var server = RawServer.Answering(status);
        await using var host = new TestHost(server, Break);

        for (int i = 0; i < 6; i++)
        {
            await host.SubmitAsync();
        }

        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task UnreachableProvider_IsLeftAlone()
    {
        await using var host = new TestHost(new Uri("http://127.0.0.1:1"), options =>
        {
            Break(options);
            options.ConnectRetries = 0;
        });

        NotSentReason[] reasons = [await ReasonAsync(host), await ReasonAsync(host), await ReasonAsync(host)];

        Assert.Equal([NotSentReason.ConnectionFailed, NotSentReason.ConnectionFailed, NotSentReason.CircuitOpen], reasons);
    }

    [Fact]
    public async Task WithoutABreakDuration_EverySubmissionIsTried()
    {
        await using var server = RawServer.Answering(500);
        await using var host = new TestHost(server, options =>
        {
            Break(options);
            options.BreakDuration = TimeSpan.Zero;
        });

        for (int i = 0; i < 6; i++)
        {
            Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());
        }
    }

    private static async Task<NotSentReason> ReasonAsync(TestHost host) =>
        Assert.IsType<SubmitOutcome<TestReceipt>.NotSent>(await host.SubmitAsync()).Reason;

    private static void Break(TestOptions options) => (options.BreakThroughput, options.BreakDuration, options.Resends) = (2, BreakDuration, 0);
}
