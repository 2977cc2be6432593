namespace Ordain.Client.Tests;

public sealed class InFlightTests
{
    [Fact]
    public async Task NoMoreThanTheLimit_AreOnTheirWayAtOnce()
    {
        const int Limit = 3;
        int now = 0;
        int most = 0;
        await using var server = new RawServer(async connection =>
        {
            while (await connection.ReadAsync() is not null)
            {
                int current = Interlocked.Increment(ref now);
                InterlockedMax(ref most, current);
                await connection.WaitAsync(TimeSpan.FromMilliseconds(10));
                Interlocked.Decrement(ref now);
                await connection.AnswerAsync(201, """{"orderId":"42"}""");
            }
        });
        await using var host = new TestHost(server, options => options.MaxInFlight = Limit);

        SubmitOutcome<TestReceipt>[] outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => host.SubmitAsync()));

        Assert.All(outcomes, outcome => Assert.True(outcome.IsAccepted));
        Assert.Equal(Limit, most);
    }

    [Fact]
    public async Task CancellationWhileWaitingForAPlace_ThrowsAndSendsNothing()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.WaitForeverAsync();
        });
        await using var host = new TestHost(server, options => options.MaxInFlight = 1);
        using var first = new CancellationTokenSource();
        Task<SubmitOutcome<TestReceipt>> sent = host.SubmitAsync(first.Token);
        await Eventually.TrueAsync(() => server.Requests.Count == 1);

        Task<SubmitOutcome<TestReceipt>> waiting = host.SubmitAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Single(server.Requests);

        // The place is free again after a submission that ended in doubt.
        await first.CancelAsync();
        Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await sent);
        using var third = new CancellationTokenSource();
        Task<SubmitOutcome<TestReceipt>> next = host.SubmitAsync(third.Token);
        await Eventually.TrueAsync(() => server.Requests.Count == 2);
        await third.CancelAsync();
        await next;
    }

    [Fact]
    public async Task InvalidOrder_WaitsForNoPlace()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.WaitForeverAsync();
        });
        await using var host = new TestHost(server, options => options.MaxInFlight = 1);
        using var cancellation = new CancellationTokenSource();
        Task<SubmitOutcome<TestReceipt>> sent = host.SubmitAsync(cancellation.Token);
        await Eventually.TrueAsync(() => server.Requests.Count == 1);

        Assert.Equal(OutcomeKind.Invalid, (await host.Client.SubmitAsync(new TestOrder { OrderReference = null })).Kind);

        await cancellation.CancelAsync();
        await sent;
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen = Volatile.Read(ref target);
        while (value > seen)
        {
            int before = Interlocked.CompareExchange(ref target, value, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }
}
