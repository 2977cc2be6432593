using System.Text;

namespace Ordain.Client.Tests;

public sealed class AcceptedTests
{
    [Fact]
    public async Task Created_IsAccepted()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server);

        SubmitOutcome<TestReceipt> outcome = await host.SubmitAsync();

        Assert.True(outcome.IsAccepted);
        Assert.Equal("42", outcome.Response.OrderId);
        Assert.Equal(OutcomeKind.Accepted, outcome.Kind);
        Assert.Equal("42", Assert.IsType<SubmitOutcome<TestReceipt>.Accepted>(outcome).Response.OrderId);
    }

    [Fact]
    public async Task Request_IsExactlyWhatTheProviderAsksFor()
    {
        const string Agent = "MyAfterpayModule/1.0.0 (E-Commerce Platform Name/1.0.0; PHP/7.0.0; Merchant/60032000) https://merchant.example.com";
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server, options => options.UserAgent = Agent);
        var order = new TestOrder { OrderReference = "Zürich \"1\"", Notes = new string('n', 20_000) };

        await host.Client.SubmitAsync(order);

        RawRequest request = server.OnlyRequest;
        Assert.Equal("POST /orders HTTP/1.1", request.Line);
        Assert.Equal(order.ToJsonUtf8(), request.Body);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal("application/json", request.Headers["Accept"]);
        Assert.Equal(Agent, request.Headers["User-Agent"]);
        Assert.Equal("Basic " + Convert.ToBase64String("merchant:secret"u8), request.Headers["Authorization"]);
        Assert.False(request.Headers.ContainsKey("Transfer-Encoding"));
    }

    [Fact]
    public async Task ModelOfAnotherType_IsSentInTheContractsShape()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server);

        SubmitOutcome<TestReceipt> outcome = await host.Client.SubmitAsync(new TestCheckout("A-7"));

        Assert.True(outcome.IsAccepted);
        Assert.Equal("""{"orderReference":"A-7"}""", server.OnlyRequest.Text);
    }

    [Theory]
    [InlineData("""{"orderId":"42","later":{"added":[1,2]}}""")]
    [InlineData("\uFEFF{\"orderId\":\"42\"}")]
    [InlineData("  {\"orderId\":\"42\"}\r\n")]
    public async Task AnswerThatIsMoreThanExpected_IsAccepted(string answer)
    {
        await using var server = RawServer.Answering(201, answer);
        await using var host = new TestHost(server);

        Assert.Equal("42", (await host.SubmitAsync()).Response?.OrderId);
    }

    [Fact]
    public async Task AnswerInChunks_IsAccepted()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"orderI\r\n");
            await connection.WaitAsync(TimeSpan.FromMilliseconds(20));
            await connection.SendAsync("8\r\nd\":\"42\"}\r\n0\r\n\r\n");
        });
        await using var host = new TestHost(server);

        Assert.Equal("42", (await host.SubmitAsync()).Response?.OrderId);
    }

    [Theory]
    [InlineData("", "orders", "/orders")]
    [InlineData("/", "/orders/", "/orders/")]
    [InlineData("/api/v1", "orders", "/api/v1/orders")]
    [InlineData("/api/v1/", "orders/create", "/api/v1/orders/create")]
    public async Task Path_IsUnderTheBaseAddress(string basePath, string path, string expected)
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(new Uri(server.Address, basePath), protocol: new PathProtocol(_ => path));

        await host.SubmitAsync();

        Assert.Equal($"POST {expected} HTTP/1.1", server.OnlyRequest.Line);
    }

    [Fact]
    public async Task Path_MayRepeatValuesOfThePayload()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server, protocol: new PathProtocol(json => $"orders/create/{json.Length}"));
        var order = new TestOrder();

        await host.Client.SubmitAsync(order);

        Assert.Equal($"POST /orders/create/{order.ToJsonUtf8().Length} HTTP/1.1", server.OnlyRequest.Line);
    }

    [Fact]
    public async Task Connection_IsUsedAgain()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server);

        Assert.True((await host.SubmitAsync()).IsAccepted);
        Assert.True((await host.SubmitAsync()).IsAccepted);

        Assert.Equal(1, server.Connections);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task NoPayload_Throws()
    {
        await using var host = new TestHost(new Uri("http://127.0.0.1:1"));

        await Assert.ThrowsAsync<ArgumentNullException>(() => host.Client.SubmitAsync<TestOrder>(null!));
    }

    private sealed class PathProtocol(Func<string, string> path) : TestProtocol
    {
        public override string GetPath(ReadOnlySpan<byte> payload) => path(Encoding.UTF8.GetString(payload));
    }
}
