using Microsoft.Extensions.DependencyInjection;

namespace Ordain.Client.Tests;

public sealed class CancellationTests
{
    [Fact]
    public async Task BeforeAnything_ThrowsAndNothingIsSent()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server);
        var canceled = new CancellationToken(canceled: true);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.SubmitAsync(canceled));

        Assert.Equal(canceled, exception.CancellationToken);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task WhileConnecting_ThrowsAndNothingIsSent()
    {
        var connecting = new TaskCompletionSource();
        await using var host = new TestHost(new Uri("http://127.0.0.1:1"), http: builder =>
            builder.UseSocketsHttpHandler((handler, _) => handler.ConnectCallback = async (_, token) =>
            {
                connecting.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException();
            }));
        using var caller = new CancellationTokenSource();
        Task<SubmitOutcome<TestReceipt>> submission = host.SubmitAsync(caller.Token);
        await connecting.Task;

        await caller.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => submission);
        Assert.Equal(caller.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task WhileWaitingToTryAgain_ThrowsAndNothingIsSent()
    {
        await using var host = new TestHost(new Uri("http://127.0.0.1:1"), options => options.ConnectRetryDelay = TimeSpan.FromMinutes(1));
        using var caller = new CancellationTokenSource();
        Task<SubmitOutcome<TestReceipt>> submission = host.SubmitAsync(caller.Token);
        await Eventually.TrueAsync(() => host.Logs.Text.Contains("trying again", StringComparison.Ordinal));

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => submission);
        Assert.Contains("canceled before anything was sent", host.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AfterTheRequestWasRead_IsUnknownAndNotSentAgain()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.WaitForeverAsync();
        });
        await using var host = new TestHost(server);
        using var caller = new CancellationTokenSource();
        Task<SubmitOutcome<TestReceipt>> submission = host.SubmitAsync(caller.Token);
        await Eventually.TrueAsync(() => server.Requests.Count == 1);

        await caller.CancelAsync();

        AssertCanceled(await submission, status: null);
        Assert.Single(server.Requests);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task WhileTheRequestIsWritten_IsUnknown()
    {
        var taking = new TaskCompletionSource();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadersAsync();
            taking.SetResult();
            await connection.WaitForeverAsync();
        });
        await using var host = new TestHost(server);
        using var caller = new CancellationTokenSource();
        Task<SubmitOutcome<TestReceipt>> submission =
            host.Client.SubmitAsync(new TestOrder { Notes = new string('n', 32 * 1024 * 1024) }, caller.Token);
        await taking.Task;

        await caller.CancelAsync();

        AssertCanceled(await submission, status: null);
    }

    [Fact]
    public async Task WhileTheAnswerComes_IsUnknown()
    {
        var answer = new AnswerMeter();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{");
            await connection.WaitForeverAsync();
        });
        await using var host = new TestHost(server.Address, http: http => http.AddHttpMessageHandler(() => answer));
        using var caller = new CancellationTokenSource();
        Task<SubmitOutcome<TestReceipt>> submission = host.SubmitAsync(caller.Token);
        await Eventually.TrueAsync(() => answer.BytesRead == 1);

        await caller.CancelAsync();

        AssertCanceled(await submission, 201);
    }

    [Fact]
    public async Task Storm_LeavesNoOrderDamagedOrSentTwice()
    {
        const int Count = 300;
        await using var server = RawServer.Answering(request => (201, $$"""{"orderId":"{{Reference(request)}}"}"""));
        await using var host = new TestHost(server);
        var random = new Random(20260102);

        int[] delays = [.. Enumerable.Range(0, Count).Select(_ => random.Next(-40, 25))];
        SubmitOutcome<TestReceipt>?[] outcomes = await Task.WhenAll(delays.Select(async (delay, i) =>
        {
            using var caller = new CancellationTokenSource();
            if (delay >= 0)
            {
                caller.CancelAfter(delay);
            }

            var order = new TestOrder { OrderReference = $"A-{i}", Notes = new string((char)('a' + i % 26), 1000 * (1 + i % 100)) };
            try
            {
                return await host.Client.SubmitAsync(order, caller.Token);
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        }));

        var arrived = server.Requests.ToLookup(Reference);
        Assert.All(server.Requests, request => Assert.Equal(
            new TestOrder { OrderReference = Reference(request), Notes = NotesOf(Reference(request)) }.ToJsonUtf8(), request.Body));
        for (int i = 0; i < Count; i++)
        {
            int times = arrived[$"A-{i}"].Count();
            switch (outcomes[i])
            {
                case null:
                    Assert.Equal(0, times);
                    break;
                case SubmitOutcome<TestReceipt>.Accepted accepted:
                    Assert.Equal($"A-{i}", accepted.Response.OrderId);
                    Assert.Equal(1, times);
                    break;
                case SubmitOutcome<TestReceipt>.Unknown unknown:
                    Assert.Equal(UnknownReason.Canceled, unknown.Reason);
                    Assert.InRange(times, 0, 1);
                    break;
                default:
                    Assert.Fail($"{outcomes[i]}");
                    break;
            }
        }

        static string NotesOf(string reference)
        {
            int i = int.Parse(reference.AsSpan(2), provider: null);
            return new string((char)('a' + i % 26), 1000 * (1 + i % 100));
        }
    }

    private static string Reference(RawRequest request) =>
        System.Text.Json.JsonDocument.Parse(request.Body).RootElement.GetProperty("orderReference").GetString()!;

    private static void AssertCanceled(SubmitOutcome<TestReceipt> outcome, int? status)
    {
        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(outcome);
        Assert.Equal(UnknownReason.Canceled, unknown.Reason);
        Assert.Equal(status, unknown.StatusCode);
        Assert.Equal("A-1001", unknown.Submission.Reference);
    }
}
