using System.Text;

namespace Ordain.Client.Tests;

public sealed class RejectedTests
{
    [Fact]
    public async Task BrokenRule_IsInvalidAndNothingIsSent()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server);

        SubmitOutcome<TestReceipt> outcome = await host.Client.SubmitAsync(new TestOrder { OrderReference = null });

        var invalid = Assert.IsType<SubmitOutcome<TestReceipt>.Invalid>(outcome);
        Assert.Equal("/orderReference", Assert.Single(invalid.Violations).JsonPointer);
        Assert.False(outcome.IsAccepted);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task Refusal_NamesTheField()
    {
        const string Answer = """{"errorCode":"duplicate","field":"orderReference","message":"A-1001 exists"}""";
        await using var server = RawServer.Answering(422, Answer);
        await using var host = new TestHost(server);

        var rejected = Assert.IsType<SubmitOutcome<TestReceipt>.Rejected>(await host.SubmitAsync());

        Assert.Equal(422, rejected.StatusCode);
        ProviderError error = Assert.Single(rejected.Errors);
        Assert.Equal("duplicate", error.Code);
        Assert.Equal("A-1001 exists", error.Message);
        Assert.Equal("/orderReference", error.JsonPointer);
        Assert.Equal("OrderReference", error.MemberPath);
        Assert.Equal(Answer, Encoding.UTF8.GetString(rejected.Body.Span));
        Assert.Equal("rejected with 422: /orderReference [duplicate]", rejected.ToString());
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(415)]
    [InlineData(429)]
    public async Task ClientError_IsRejectedAndNotSentAgain(int status)
    {
        await using var server = RawServer.Answering(status, """{"errorCode":"no"}""");
        await using var host = new TestHost(server);

        var rejected = Assert.IsType<SubmitOutcome<TestReceipt>.Rejected>(await host.SubmitAsync());

        Assert.Equal(status, rejected.StatusCode);
        Assert.Equal("no", Assert.Single(rejected.Errors).Code);
        Assert.Null(rejected.RetryAfter);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("Retry-After: 7\r\n", 7)]
    [InlineData("Retry-After: Fri, 02 Jan 2026 03:05:05 GMT\r\n", 60)]
    [InlineData("Retry-After: Thu, 01 Jan 2026 00:00:00 GMT\r\n", 0)]
    public async Task TooManyRequests_SaysHowLongToWait(string header, int seconds)
    {
        await using var server = RawServer.Answering(429, "", header);
        await using var host = new TestHost(server, options => options.Resends = 0, time: new ManualTime());

        var rejected = Assert.IsType<SubmitOutcome<TestReceipt>.Rejected>(await host.SubmitAsync());

        Assert.Equal(TimeSpan.FromSeconds(seconds), rejected.RetryAfter);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Bad Request</body></html>")]
    [InlineData("null")]
    [InlineData("[1")]
    public async Task RefusalThatNobodyUnderstands_IsStillRejected(string answer)
    {
        await using var server = RawServer.Answering(400, answer);
        await using var host = new TestHost(server);

        var rejected = Assert.IsType<SubmitOutcome<TestReceipt>.Rejected>(await host.SubmitAsync());

        Assert.Empty(rejected.Errors);
        Assert.Equal(answer, Encoding.UTF8.GetString(rejected.Body.Span));
        Assert.Equal("rejected with 400", rejected.ToString());
    }

    [Fact]
    public async Task RefusalCutShort_IsStillRejected()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync("HTTP/1.1 422 Unprocessable\r\nContent-Length: 100\r\n\r\n{\"errorCode\":");
        });
        await using var host = new TestHost(server);

        var rejected = Assert.IsType<SubmitOutcome<TestReceipt>.Rejected>(await host.SubmitAsync());

        Assert.Equal(422, rejected.StatusCode);
        Assert.Empty(rejected.Errors);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task RefusalWithStatusOfSuccess_IsRejected()
    {
        await using var server = RawServer.Answering(200, """{"isSuccess":false,"errorCode":"LINE_ITEMS_NOT_ALLOWED"}""");
        await using var host = new TestHost(server, protocol: new FlagProtocol());

        var rejected = Assert.IsType<SubmitOutcome<TestReceipt>.Rejected>(await host.SubmitAsync());

        Assert.Equal(200, rejected.StatusCode);
        Assert.Equal("LINE_ITEMS_NOT_ALLOWED", Assert.Single(rejected.Errors).Code);
    }

    [Fact]
    public async Task SuccessFlag_IsAccepted()
    {
        await using var server = RawServer.Answering(200, """{"isSuccess":true,"orderId":"42"}""");
        await using var host = new TestHost(server, protocol: new FlagProtocol());

        Assert.Equal("42", (await host.SubmitAsync()).Response?.OrderId);
    }

    /// <summary>Says yes and no in the answer, both with 200.</summary>
    private sealed class FlagProtocol : TestProtocol
    {
        public override AnswerMeaning ReadStatus(int statusCode) => statusCode == 200 ? AnswerMeaning.Accepted : base.ReadStatus(statusCode);

        public override AnswerMeaning ReadResponse(TestReceipt response) => response.IsSuccess switch
        {
            true => base.ReadResponse(response),
            false => AnswerMeaning.Refused,
            null => AnswerMeaning.Unclear,
        };
    }
}
