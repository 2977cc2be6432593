using System.Net;

namespace Ordain.Client.Tests;

public sealed class ClientCredentialsTests
{
    [Fact]
    public async Task Token_IsAskedForAsTheGrantSays()
    {
        await using var server = Provider(_ => true);
        await using var host = Host(server);

        Assert.True((await host.SubmitAsync()).IsAccepted);

        RawRequest asked = server.Requests[0];
        Assert.Equal("POST /token?expires_in=1 HTTP/1.1", asked.Line);
        Assert.Equal("application/x-www-form-urlencoded", asked.Headers["Content-Type"]);
        Assert.Equal("grant_type=client_credentials&client_id=id&client_secret=s%26cret&scope=api-user", asked.Text);
        Assert.False(asked.Headers.ContainsKey("Authorization"));
        Assert.Equal("Bearer t1", server.Requests[1].Headers["Authorization"]);
    }

    [Fact]
    public async Task UnderContention_IsAskedForOnce()
    {
        await using var server = Provider(_ => true, tokenDelay: TimeSpan.FromMilliseconds(100));
        await using var host = Host(server);

        SubmitOutcome<TestReceipt>[] outcomes =
            await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => host.SubmitAsync())));

        Assert.All(outcomes, outcome => Assert.True(outcome.IsAccepted));
        Assert.Equal(1, Tokens(server));
        Assert.Equal(101, server.Requests.Count);
    }

    [Fact]
    public async Task BeforeItExpires_IsRenewed()
    {
        var time = new ManualTime();
        await using var server = Provider(_ => true, lifetime: "3600");
        await using var host = Host(server, time: time);

        await host.SubmitAsync();
        time.Advance(TimeSpan.FromSeconds(3600 - 61));
        await host.SubmitAsync();
        Assert.Equal(1, Tokens(server));
        time.Advance(TimeSpan.FromSeconds(1));
        await host.SubmitAsync();

        Assert.Equal(2, Tokens(server));
        Assert.Equal("Bearer t2", server.Requests[^1].Headers["Authorization"]);
    }

    [Theory]
    [InlineData("30", 14, 15)]
    [InlineData("\"3600\"", 3539, 3540)]
    [InlineData("null", 239, 240)]
    [InlineData("0", 239, 240)]
    [InlineData("-5", 239, 240)]
    [InlineData("1e300", 239, 240)]
    public async Task Lifetime_IsReadWithCare(string lifetime, int stillGood, int renewed)
    {
        var time = new ManualTime();
        await using var server = Provider(_ => true, lifetime);
        await using var host = Host(server, time: time);

        await host.SubmitAsync();
        time.Advance(TimeSpan.FromSeconds(stillGood));
        await host.SubmitAsync();
        Assert.Equal(1, Tokens(server));
        time.Advance(TimeSpan.FromSeconds(renewed - stillGood));
        await host.SubmitAsync();
        Assert.Equal(2, Tokens(server));
    }

    [Fact]
    public async Task RefusedToken_IsRenewedAndTheOrderIsSentOnceMore()
    {
        await using var server = Provider(authorization => authorization != "Bearer t1");
        await using var host = Host(server);

        Assert.True((await host.SubmitAsync()).IsAccepted);

        Assert.Equal(2, Tokens(server));
        string[] orders = [.. server.Requests.Where(IsOrder).Select(request => request.Headers["Authorization"])];
        Assert.Equal(["Bearer t1", "Bearer t2"], orders);
    }

    [Fact]
    public async Task TokenThatIsAlwaysRefused_IsRejectedAfterTheSecondTime()
    {
        await using var server = Provider(_ => false);
        await using var host = Host(server);

        var rejected = Assert.IsType<SubmitOutcome<TestReceipt>.Rejected>(await host.SubmitAsync());

        Assert.Equal(401, rejected.StatusCode);
        Assert.Equal(2, server.Requests.Count(IsOrder));
        Assert.Equal(2, Tokens(server));
    }

    [Fact]
    public async Task TokenRefusedForMany_IsRenewedOnce()
    {
        await using var server = Provider(authorization => authorization != "Bearer t1", tokenDelay: TimeSpan.FromMilliseconds(50));
        await using var host = Host(server);

        SubmitOutcome<TestReceipt>[] outcomes =
            await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => host.SubmitAsync())));

        Assert.All(outcomes, outcome => Assert.True(outcome.IsAccepted));
        Assert.Equal(2, Tokens(server));
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(401, """{"error":"invalid_client"}""")]
    [InlineData(200, "")]
    [InlineData(200, "null")]
    [InlineData(200, "{}")]
    [InlineData(200, """{"access_token":""}""")]
    [InlineData(200, """{"access_token":"t","token_type":"mac"}""")]
    [InlineData(200, "<html/>")]
    [InlineData(200, """{"access_token":"t\r\nX-Evil: 1"}""")]
    [InlineData(302, "")]
    public async Task NoToken_IsNotSent(int status, string body)
    {
        await using var server = RawServer.Answering(status, body);
        await using var host = Host(server);

        var notSent = Assert.IsType<SubmitOutcome<TestReceipt>.NotSent>(await host.SubmitAsync());

        Assert.Equal(NotSentReason.Authentication, notSent.Reason);
        Assert.IsType<ProviderAuthenticationException>(notSent.Cause);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task EndlessTokenAnswer_IsNotSent()
    {
        await using var server = RawServer.Answering(200, $$"""{"access_token":"{{new string('t', 100_000)}}"}""");
        await using var host = Host(server);

        Assert.Equal(NotSentReason.Authentication, Assert.IsType<SubmitOutcome<TestReceipt>.NotSent>(await host.SubmitAsync()).Reason);
    }

    [Fact]
    public async Task TokenAnswerCutShort_IsNotSent()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        });
        await using var host = Host(server);

        Assert.Equal(NotSentReason.Authentication, Assert.IsType<SubmitOutcome<TestReceipt>.NotSent>(await host.SubmitAsync()).Reason);
    }

    [Fact]
    public async Task LateToken_IsNotSent()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.WaitForeverAsync();
        });
        await using var host = Host(server, timeout: TimeSpan.FromMilliseconds(150));

        Assert.Equal(NotSentReason.Authentication, Assert.IsType<SubmitOutcome<TestReceipt>.NotSent>(await host.SubmitAsync()).Reason);
    }

    [Fact]
    public async Task TokenEndpointThatRefusesConnections_IsTriedAgainAndNotSent()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server, options => options.Credentials = new ClientCredentials(new Uri("http://127.0.0.1:1/token"), "id", "s"));

        var notSent = Assert.IsType<SubmitOutcome<TestReceipt>.NotSent>(await host.SubmitAsync());

        Assert.Equal(NotSentReason.ConnectionFailed, notSent.Reason);
        Assert.Equal(2, host.Logs.Lines.Count(line => line.Contains("trying again", StringComparison.Ordinal)));
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task AfterAFailure_IsAskedForAnew()
    {
        int asked = 0;
        await using var server = RawServer.Answering(request => IsOrder(request) ? (201, """{"orderId":"42"}""")
            : Interlocked.Increment(ref asked) == 1 ? (503, "") : (200, """{"access_token":"t","expires_in":60}"""));
        await using var host = Host(server);

        Assert.Equal(OutcomeKind.NotSent, (await host.SubmitAsync()).Kind);
        Assert.True((await host.SubmitAsync()).IsAccepted);
    }

    [Fact]
    public async Task CallerThatCancels_LeavesTheTokenToTheOthers()
    {
        var release = new TaskCompletionSource();
        await using var server = Provider(_ => true, answerToken: release.Task);
        await using var host = Host(server);
        using var caller = new CancellationTokenSource();
        Task<SubmitOutcome<TestReceipt>> first = host.SubmitAsync(caller.Token);
        await Eventually.TrueAsync(() => Tokens(server) == 1);
        Task<SubmitOutcome<TestReceipt>> second = host.SubmitAsync();

        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        release.SetResult();

        Assert.True((await second).IsAccepted);
        Assert.Equal(1, Tokens(server));
        Assert.Equal(1, server.Requests.Count(IsOrder));
    }

    [Fact]
    public async Task LateRefusalOfAnOldToken_KeepsTheNewOne()
    {
        await using var server = Provider(_ => true);
        using var http = new HttpClient();
        var credentials = new ClientCredentials(new Uri(server.Address, "/token"), "id", "secret");
        string first = await credentials.GetAuthorizationAsync(http, TimeProvider.System, default);
        credentials.Renew(first);
        string second = await credentials.GetAuthorizationAsync(http, TimeProvider.System, default);

        Assert.True(credentials.Renew(first));

        Assert.Equal("Bearer t2", second);
        Assert.Equal(second, await credentials.GetAuthorizationAsync(http, TimeProvider.System, default));
    }

    private static bool IsOrder(RawRequest request) => request.Line.Contains("/orders", StringComparison.Ordinal);

    private static int Tokens(RawServer server) => server.Requests.Count(request => !IsOrder(request));

    /// <summary>Hands out the tokens t1, t2 and so on, and takes orders with those that are good.</summary>
    private static RawServer Provider(Func<string, bool> isGood, string lifetime = "86400", TimeSpan tokenDelay = default, Task? answerToken = null)
    {
        int tokens = 0;
        return new RawServer(async connection =>
        {
            while (await connection.ReadAsync() is RawRequest request)
            {
                if (IsOrder(request))
                {
                    bool good = isGood(request.Headers["Authorization"]);
                    await connection.AnswerAsync(good ? 201 : (int)HttpStatusCode.Unauthorized, good ? """{"orderId":"42"}""" : "");
                    continue;
                }

                int number = Interlocked.Increment(ref tokens);
                await connection.WaitAsync(tokenDelay);
                await (answerToken ?? Task.CompletedTask);
                await connection.AnswerAsync(200, $$"""{"access_token":"t{{number}}","expires_in":{{lifetime}},"token_type":"Bearer","scope":"api-user"}""");
            }
        });
    }

    private static TestHost Host(RawServer server, TimeProvider? time = null, TimeSpan? timeout = null) => new(
        server,
        options => options.Credentials = new ClientCredentials(new Uri(server.Address, "/token?expires_in=1"), "id", "s&cret", "api-user")
        {
            Timeout = timeout ?? TimeSpan.FromSeconds(30),
        },
        time: time);
}
