using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Ordain.Simulator.Tests;

public sealed class MalformedRequestTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly ProviderSimulator _simulator = fixture.Simulator;

    public static TheoryData<byte[]> NoJson => new(
        "{"u8.ToArray(),
        "}"u8.ToArray(),
        "   "u8.ToArray(),
        "{\"a\":1,}"u8.ToArray(),
        "{\"a\":01}"u8.ToArray(),
        "{\"a\":NaN}"u8.ToArray(),
        "{'a':1}"u8.ToArray(),
        "{/* comment */}"u8.ToArray(),
        "{}{}"u8.ToArray(),
        "orderReference=1"u8.ToArray(),
        "{\"a\":\"\\ud800\"}"u8.ToArray(),
        "{\"\\udc00\":1}"u8.ToArray(),
        [.. "{\"a\":\""u8, 0xFF, .. "\"}"u8],
        [0xEF, 0xBB, 0xBF, .. "{}"u8],
        Encoding.Unicode.GetBytes("{}"),
        [0, 0, 0, 0],
        Encoding.UTF8.GetBytes(new string('[', 100_000)),
        Encoding.UTF8.GetBytes(Nested(33)));

    [Theory]
    [MemberData(nameof(NoJson))]
    public async Task BodyThatIsNotJson_IsRefused(byte[] body)
    {
        HttpRequestMessage optty = _simulator.OpttyOrder("");
        optty.Content = Bytes(body);
        HttpRequestMessage afterpay = _simulator.AfterpayOrder("");
        afterpay.Content = Bytes(body);

        Reply fromOptty = await Sender.SendAsync(optty);
        Reply fromAfterpay = await Sender.SendAsync(afterpay);

        Assert.Equal(HttpStatusCode.BadRequest, fromOptty.Status);
        Assert.Equal("request body must be JSON", (string)fromOptty.Json["message"]![0]!);
        Assert.Equal(HttpStatusCode.BadRequest, fromAfterpay.Status);
        Assert.Equal("invalid_json", fromAfterpay.Member("errorCode"));
        Assert.Equal(body, _simulator.Received[^1].Body.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("null")]
    public async Task OpttyBodyThatIsNoObject_Is400(string body)
        => Assert.Equal(HttpStatusCode.BadRequest, (await _simulator.SendOpttyAsync(body)).Status);

    [Fact]
    public async Task NestingUpToTheLimit_IsRead()
    {
        Reply reply = await _simulator.SendOpttyAsync(Payload.With(Payload.OpttyGuide, ("additionalData", Nested(31))).ToJsonString());

        Assert.Equal(HttpStatusCode.Created, reply.Status);
    }

    [Fact]
    public async Task PropertyNamedTwice_IsInvalidJsonForAfterpay()
    {
        Reply reply = await _simulator.SendAfterpayAsync("""{"consumer":{"email":"a","email":"b"}}""");

        Assert.Equal("invalid_json", reply.Member("errorCode"));
        Assert.Equal("consumer.email must not be given twice", reply.Member("message"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BodyOverTheLimit_Is413(bool chunked)
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(new SimulatorOptions { MaxBodyBytes = 2000 });
        HttpRequestMessage request = simulator.OpttyOrder(Payload.Read(Payload.OpttyGuide).With("orderReference", new string('x', 2000)));
        request.Headers.TransferEncodingChunked = chunked;

        Reply reply = await Sender.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, reply.Status);
        Assert.Empty(simulator.Received);
        Assert.Equal(HttpStatusCode.Created, (await simulator.SendOpttyAsync(Payload.Text(Payload.OpttyGuide))).Status);
    }

    [Theory]
    [InlineData("complete nonsense\r\n\r\n")]
    [InlineData("POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /orders HTTP/1.1\r\n\r\n")]
    [InlineData("POST /orders HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("POST /%zz%00 HTTP/1.1\r\nHost: a\r\n\r\n")]
    public async Task BrokenHttp_DoesNotStopTheSimulator(string bytes)
    {
        using TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, _simulator.OpttyAddress.Port);
        using StreamReader reader = new(client.GetStream());
        await reader.BaseStream.WriteAsync(Encoding.ASCII.GetBytes(bytes));
        client.Client.Shutdown(SocketShutdown.Send);
        try
        {
            await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            // A reset is as good an end of the connection as any.
        }

        Assert.Equal(HttpStatusCode.Created, (await _simulator.SendOpttyAsync(Payload.Text(Payload.OpttyGuide))).Status);
    }

    [Fact]
    public async Task SenderThatLeavesInTheMiddle_LeavesNoOrder()
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync();
        using (TcpClient client = new())
        {
            await client.ConnectAsync(IPAddress.Loopback, simulator.OpttyAddress.Port);
            await client.GetStream().WriteAsync("POST /orders HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"order"u8.ToArray());
            while (simulator.RequestCount == 0)
            {
                await Task.Delay(10);
            }
        }

        Assert.Equal(HttpStatusCode.Created, (await simulator.SendOpttyAsync(Payload.Text(Payload.OpttyGuide))).Status);
        Assert.Single(simulator.Received);
    }

    private static string Nested(int depth)
        => string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1);

    private static ByteArrayContent Bytes(byte[] body)
        => new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
