using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Ordain.Client.Tests;

public sealed class UnknownTests
{
    [Fact]
    public async Task Unknown_CarriesWhatIsNeededToAskLater()
    {
        var time = new ManualTime();
        await using var server = RawServer.Answering(500, "oops");
        await using var host = new TestHost(server, time: time);

        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());

        Assert.Equal("A-1001", unknown.Submission.Reference);
        Assert.Equal("Test", unknown.Submission.Provider);
        Assert.NotEqual(Guid.Empty, unknown.Submission.Id);
        Assert.Equal(time.GetUtcNow(), unknown.Submission.StartedAt);
        Assert.Equal(time.GetUtcNow(), unknown.SentAt);
        Assert.Equal("oops", Encoding.UTF8.GetString(unknown.Body.Span));
        Assert.Contains(unknown.Submission.Id.ToString(), host.Logs.Text, StringComparison.Ordinal);
        Assert.Equal($"unknown: ServerError with 500 (Test {unknown.Submission.Id})", unknown.ToString());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task ServerError_IsUnknown(int status)
    {
        await using var server = RawServer.Answering(status, "", "Retry-After: 0\r\n");
        await using var host = new TestHost(server);

        await AssertUnknownAsync(host, UnknownReason.ServerError, status);

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    [InlineData(204)]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    [InlineData(408)]
    public async Task StatusThatSaysNeitherYesNorNo_IsUnknownAndNotFollowed(int status)
    {
        await using var server = RawServer.Answering(status, "", "Location: /elsewhere\r\n");
        await using var host = new TestHost(server);

        await AssertUnknownAsync(host, UnknownReason.UnexpectedStatus, status);

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"orderId":""")]
    [InlineData("""{"orderId":42}""")]
    [InlineData("<html>Welcome</html>")]
    public async Task MalformedAnswer_IsUnknown(string answer)
    {
        await using var server = RawServer.Answering(201, answer);
        await using var host = new TestHost(server);

        SubmitOutcome<TestReceipt>.Unknown unknown = await AssertUnknownAsync(host, UnknownReason.MalformedAnswer, 201);

        Assert.Equal(answer, Encoding.UTF8.GetString(unknown.Body.Span));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AnswerThatIsNotHttp_IsUnknown()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync("+OK POP3 server ready\r\n\r\n");
        });
        await using var host = new TestHost(server);

        await AssertUnknownAsync(host, UnknownReason.MalformedAnswer, status: null);

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("Content-Length: 2000\r\n\r\n")]
    [InlineData("Connection: close\r\n\r\n")]
    public async Task AnswerLongerThanTheLimit_IsUnknown(string header)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync($"HTTP/1.1 201 Created\r\n{header}{new string(' ', 2000)}");
        });
        await using var host = new TestHost(server, options => options.MaxAnswerBytes = 1999);

        SubmitOutcome<TestReceipt>.Unknown unknown = await AssertUnknownAsync(host, UnknownReason.OversizedAnswer, 201);

        Assert.Equal(1999, unknown.Body.Length);
    }

    [Fact]
    public async Task AnswerAsLongAsTheLimit_IsAccepted()
    {
        const string Answer = """{"orderId":"42"}""";
        await using var server = RawServer.Answering(201, Answer);
        await using var host = new TestHost(server, options => options.MaxAnswerBytes = Answer.Length);

        Assert.True((await host.SubmitAsync()).IsAccepted);
    }

    [Fact]
    public async Task ConnectionCutBeforeTheRequestIsRead_IsUnknownAndNotSentAgain()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadHeadersAsync();
            connection.Cut();
        });
        await using var host = new TestHost(server);

        await AssertUnknownAsync(host, UnknownReason.ConnectionLost, status: null);

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task ConnectionCutAfterTheRequestIsRead_IsUnknownAndNotSentAgain()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            connection.Cut();
        });
        await using var host = new TestHost(server);

        await AssertUnknownAsync(host, UnknownReason.ConnectionLost, status: null);

        Assert.Single(server.Requests);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task PooledConnectionClosedOverARequest_IsUnknownAndNotSentAgain()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(201, """{"orderId":"42"}""");
            await connection.ReadAsync();
        });
        await using var host = new TestHost(server);
        Assert.True((await host.SubmitAsync()).IsAccepted);

        await AssertUnknownAsync(host, UnknownReason.ConnectionLost, status: null);

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task PooledConnectionClosedWhileIdle_IsReplaced()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(201, """{"orderId":"42"}""");
        });
        await using var host = new TestHost(server);
        Assert.True((await host.SubmitAsync()).IsAccepted);
        await Task.Delay(100);

        Assert.True((await host.SubmitAsync()).IsAccepted);

        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("HTTP/1.1 201 Crea", null)]
    [InlineData("HTTP/1.1 201 Created\r\nContent-Le", null)]
    [InlineData("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"orderId\":\"42\"}", 201)]
    [InlineData("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"ord", 201)]
    public async Task AnswerCutShort_IsUnknown(string answer, int? status)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync(answer);
        });
        await using var host = new TestHost(server);

        await AssertUnknownAsync(host, UnknownReason.ConnectionLost, status);

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AnswerAfterTheReadTimeout_IsUnknown()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.WaitForeverAsync();
        });
        await using var host = new TestHost(server, options => options.ReadTimeout = TimeSpan.FromMilliseconds(150));
        long started = Stopwatch.GetTimestamp();

        await AssertUnknownAsync(host, UnknownReason.ReadTimeout, status: null);

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.FromMilliseconds(140), TimeSpan.FromSeconds(20));
        await Eventually.TrueAsync(() => server.Requests.Count == 1);
    }

    [Fact]
    public async Task AnswerThatDripsPastTheReadTimeout_IsUnknown()
    {
        const int Seconds = 20;
        var time = new ManualTime();
        var answer = new AnswerMeter();
        using var drips = new SemaphoreSlim(0);
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync("HTTP/1.1 201 Created\r\nContent-Length: 100000\r\n\r\n");
            while (true)
            {
                await drips.WaitAsync(connection.Stopping);
                await connection.SendAsync(" ");
            }
        });
        await using var host = new TestHost(
            server.Address,
            options => (options.ConnectTimeout, options.ReadTimeout) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(Seconds)),
            http: http => http.AddHttpMessageHandler(() => answer),
            time: time);
        Task<SubmitOutcome<TestReceipt>> submission = host.SubmitAsync();

        for (int second = 1; second <= Seconds; second++)
        {
            Assert.False(submission.IsCompleted);
            drips.Release();
            await Eventually.TrueAsync(() => answer.BytesRead == second);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await submission.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(UnknownReason.ReadTimeout, unknown.Reason);
        Assert.Equal(201, unknown.StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ReadTimeout_BeginsWithTheBodyAndFollowsTheClock()
    {
        var time = new ManualTime();
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.WaitForeverAsync();
        });
        await using var host = new TestHost(
            server,
            options => (options.ConnectTimeout, options.ReadTimeout) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20)),
            time: time);
        Task<SubmitOutcome<TestReceipt>> submission = host.SubmitAsync();
        await Eventually.TrueAsync(() => server.Requests.Count == 1);

        time.Advance(TimeSpan.FromSeconds(19));
        await Task.Delay(50);
        Assert.False(submission.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await submission);
        Assert.Equal(UnknownReason.ReadTimeout, unknown.Reason);
        Assert.Equal(time.GetUtcNow() - TimeSpan.FromSeconds(20), unknown.SentAt);
    }

    [Fact]
    public async Task RequestThatTheServerDoesNotTake_IsUnknownAfterTheReadTimeout()
    {
        await using var server = new RawServer(connection => connection.WaitForeverAsync());
        await using var host = new TestHost(server, options => options.ReadTimeout = TimeSpan.FromMilliseconds(200));

        SubmitOutcome<TestReceipt> outcome = await host.Client.SubmitAsync(new TestOrder { Notes = new string('n', 32 * 1024 * 1024) });

        Assert.Equal(UnknownReason.ReadTimeout, Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(outcome).Reason);
    }

    [Fact]
    public async Task ProtocolThatThrows_LosesNoOutcome()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server, protocol: new ThrowingProtocol());

        await AssertUnknownAsync(host, UnknownReason.MalformedAnswer, 201);
    }

    private static async Task<SubmitOutcome<TestReceipt>.Unknown> AssertUnknownAsync(TestHost host, UnknownReason reason, int? status)
    {
        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());
        Assert.Equal(reason, unknown.Reason);
        Assert.Equal(status, unknown.StatusCode);
        Assert.Equal("A-1001", unknown.Submission.Reference);
        return unknown;
    }

    private sealed class ThrowingProtocol : TestProtocol
    {
        public override AnswerMeaning ReadResponse(TestReceipt response) => throw new InvalidOperationException();
    }
}
