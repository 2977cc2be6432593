using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Ordain.Client.Tests;

/// <summary>An order is sent again where that is safe, and what an attempt learned is never lost to a later one.</summary>
public sealed class ResendTests
{
    private const string Accepted = """{"orderId":"42"}""";

    [Fact]
    public async Task TooManyRequestsWithRetryAfter_IsSentAgainWhenTheProviderSays()
    {
        ManualTime time = new();
        await using var server = Scripted((429, "", "Retry-After: 7\r\n"), (201, Accepted, ""));
        await using var host = new TestHost(server, time: time);

        Task<SubmitOutcome<TestReceipt>> pending = host.SubmitAsync();
        await Eventually.TrueAsync(() => host.Logs.Text.Contains("which is safe", StringComparison.Ordinal) && time.Waiting == 1);
        time.Advance(TimeSpan.FromSeconds(6.9));
        await Task.Delay(50);
        Assert.Single(server.Requests);
        time.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal("42", (await pending).Response?.OrderId);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(server.Requests[0].Text, server.Requests[1].Text);
    }

    [Theory]
    [InlineData("Retry-After: 11\r\n", 2)]
    [InlineData("Retry-After: 0\r\n", 0)]
    [InlineData("", 2)]
    public async Task TooManyRequests_IsRejectedWhereWaitingIsNotWanted(string headers, int resends)
    {
        await using var server = RawServer.Answering(429, "", headers);
        await using var host = new TestHost(server, options => options.Resends = resends);

        Assert.Equal(429, Assert.IsType<SubmitOutcome<TestReceipt>.Rejected>(await host.SubmitAsync()).StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task TooManyRequestsForEver_IsRejectedInTheEnd()
    {
        await using var server = RawServer.Answering(429, "", "Retry-After: 0\r\n");
        await using var host = new TestHost(server, options => options.Resends = 3);

        Assert.Equal(TimeSpan.Zero, Assert.IsType<SubmitOutcome<TestReceipt>.Rejected>(await host.SubmitAsync()).RetryAfter);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task CancellationWhileWaitingToSendAgain_IsTheRejection()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = RawServer.Answering(429, "", "Retry-After: 9\r\n");
        await using var host = new TestHost(server);

        Task<SubmitOutcome<TestReceipt>> pending = host.SubmitAsync(cancellation.Token);
        await Eventually.TrueAsync(() => host.Logs.Text.Contains("which is safe", StringComparison.Ordinal));
        await cancellation.CancelAsync();

        Assert.IsType<SubmitOutcome<TestReceipt>.Rejected>(await pending);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task DoubtAfterTooManyRequests_IsNotSentAgain()
    {
        await using var server = Scripted((429, "", "Retry-After: 0\r\n"), (500, "", ""), (201, Accepted, ""));
        await using var host = new TestHost(server);

        Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(408)]
    [InlineData(201)]
    public async Task Doubt_IsNotSentAgainWithoutAnIdempotencyKey(int status)
    {
        await using var server = RawServer.Answering(status, "", "Retry-After: 0\r\n");
        await using var host = new TestHost(server);

        Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Doubt_IsSentAgainWithTheSameIdempotencyKey()
    {
        await using var server = new RawServer(async (connection, number) =>
        {
            await connection.ReadAsync();
            if (number < 3)
            {
                connection.Cut();
                return;
            }

            await connection.AnswerAsync(201, Accepted);
        });
        await using var host = new TestHost(server, protocol: new IdempotentProtocol());

        Assert.True((await host.SubmitAsync()).IsAccepted);

        Assert.Equal(3, server.Requests.Count);
        string key = Assert.Single(server.Requests.Select(request => request.Headers["Idempotency-Key"]).Distinct());
        Assert.True(Guid.TryParse(key, out _));
    }

    [Fact]
    public async Task IdempotencyKey_IsTheSubmissionsId()
    {
        await using var server = RawServer.Answering(500);
        await using var host = new TestHost(server, options => options.Resends = 0, new IdempotentProtocol());

        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());

        Assert.Equal(unknown.Submission.Id.ToString(), server.OnlyRequest.Headers["Idempotency-Key"]);
    }

    [Fact]
    public async Task IdempotencyKey_IsNotSentUnlessDeclared()
    {
        await using var server = RawServer.Answering(201, Accepted);
        await using var host = new TestHost(server);

        await host.SubmitAsync();

        Assert.DoesNotContain("Idempotency-Key", server.OnlyRequest.Headers.Keys);
    }

    [Theory]
    [InlineData(409)]
    [InlineData(429)]
    public async Task Doubt_IsNotUndoneByARefusalOfTheRepeat(int status)
    {
        await using var server = Scripted((500, "", ""), (status, "", ""), (status, "", ""));
        await using var host = new TestHost(server, protocol: new IdempotentProtocol());

        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());

        Assert.Equal(UnknownReason.ServerError, unknown.Reason);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Doubt_IsNotUndoneByARepeatThatNeverLeft()
    {
        int connections = 0;
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            connection.Cut();
        });
        await using var host = new TestHost(
            server.Address,
            options => options.ConnectRetries = 0,
            new IdempotentProtocol(),
            builder => builder.UseSocketsHttpHandler((handler, _) => handler.ConnectCallback = async (context, token) =>
            {
                if (++connections > 1)
                {
                    throw new SocketException((int)SocketError.ConnectionRefused);
                }

                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, token);
                return new NetworkStream(socket, ownsSocket: true);
            }));

        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());

        Assert.Equal(UnknownReason.ConnectionLost, unknown.Reason);
        Assert.Equal(3, connections);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task CancellationWhileWaitingToRepeat_IsTheDoubt()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = RawServer.Answering(500);
        await using var host = new TestHost(server, options => options.ConnectRetryDelay = TimeSpan.FromMinutes(1), new IdempotentProtocol());

        Task<SubmitOutcome<TestReceipt>> pending = host.SubmitAsync(cancellation.Token);
        await Eventually.TrueAsync(() => host.Logs.Text.Contains("which is safe", StringComparison.Ordinal));
        await cancellation.CancelAsync();

        Assert.Equal(UnknownReason.ServerError, Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await pending).Reason);
    }

    /// <summary>Answers requests in their order, on however many connections.</summary>
    private static RawServer Scripted(params (int Status, string Body, string Headers)[] answers)
    {
        int next = -1;
        return new RawServer(async connection =>
        {
            while (await connection.ReadAsync() is not null)
            {
                (int status, string body, string headers) = answers[Interlocked.Increment(ref next)];
                await connection.AnswerAsync(status, body, headers);
            }
        });
    }

    private sealed class IdempotentProtocol : TestProtocol
    {
        public override string? IdempotencyHeader => "Idempotency-Key";
    }
}
