using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Ordain.Client.Tests;

public sealed class NotSentTests
{
    [Fact]
    public async Task RefusedConnection_IsNotSentAfterRetries()
    {
        Uri closed = ClosedAddress();
        await using var host = new TestHost(closed);

        SubmitOutcome<TestReceipt>.NotSent notSent = await AssertNotSentAsync(host, NotSentReason.ConnectionFailed);

        Assert.IsType<HttpRequestException>(notSent.Cause);
        Assert.Equal(2, host.Logs.Lines.Count(line => line.Contains("trying again", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(3, 4)]
    public async Task ConnectRetries_SayHowOftenToTry(int retries, int expected)
    {
        int attempts = 0;
        await using var host = new TestHost(
            new Uri("http://127.0.0.1:1"),
            options => options.ConnectRetries = retries,
            http: Connecting(_ =>
            {
                attempts++;
                throw new SocketException((int)SocketError.ConnectionRefused);
            }));

        await AssertNotSentAsync(host, NotSentReason.ConnectionFailed);

        Assert.Equal(expected, attempts);
    }

    [Fact]
    public async Task ConnectionThatIsMadeInTheEnd_IsUsed()
    {
        int attempts = 0;
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server.Address, http: Connecting(async token =>
        {
            if (++attempts < 3)
            {
                throw new SocketException((int)SocketError.ConnectionRefused);
            }

            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, server.Port, token);
            return new NetworkStream(socket, ownsSocket: true);
        }));

        Assert.True((await host.SubmitAsync()).IsAccepted);

        Assert.Equal(3, attempts);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ConnectionThatIsNotMadeInTime_IsNotSentAndGivenUp()
    {
        int givenUp = 0;
        await using var host = new TestHost(
            new Uri("http://127.0.0.1:1"),
            options => (options.ConnectTimeout, options.ConnectRetries) = (TimeSpan.FromMilliseconds(100), 1),
            http: Connecting(async token =>
            {
                using CancellationTokenRegistration registration = token.Register(() => Interlocked.Increment(ref givenUp));
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException();
            }));

        await AssertNotSentAsync(host, NotSentReason.ConnectTimeout);

        await Eventually.TrueAsync(() => Volatile.Read(ref givenUp) == 2);
    }

    [Fact]
    public async Task HandshakeThatIsNotMadeInTime_IsNotSent()
    {
        await using var server = new RawServer(connection => connection.WaitForeverAsync());
        await using var host = new TestHost(
            new Uri($"https://127.0.0.1:{server.Port}"),
            options => (options.ConnectTimeout, options.ConnectRetries) = (TimeSpan.FromMilliseconds(150), 0));

        await AssertNotSentAsync(host, NotSentReason.ConnectTimeout);
    }

    [Fact]
    public async Task HandshakeThatFails_IsNotSentAndNotTriedAgain()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.SendAsync("220 mail.example.com ESMTP\r\n");
            await connection.WaitForeverAsync();
        });
        await using var host = new TestHost(new Uri($"https://127.0.0.1:{server.Port}"));

        await AssertNotSentAsync(host, NotSentReason.SecureConnection);

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task HostWithoutAddress_IsNotSent()
    {
        await using var host = new TestHost(new Uri("https://no-such-host.invalid"), options => options.ConnectRetries = 0);

        await AssertNotSentAsync(host, NotSentReason.NameResolution);
    }

    [Fact]
    public async Task HandlerThatFailsBeforeSending_IsNotSent()
    {
        await using var host = new TestHost(
            new Uri("http://127.0.0.1:1"),
            http: builder => builder.AddHttpMessageHandler(() => new FailingHandler()));

        SubmitOutcome<TestReceipt>.NotSent notSent = await AssertNotSentAsync(host, NotSentReason.Other);

        Assert.IsType<NotSupportedException>(notSent.Cause);
    }

    private static async Task<SubmitOutcome<TestReceipt>.NotSent> AssertNotSentAsync(TestHost host, NotSentReason reason)
    {
        var notSent = Assert.IsType<SubmitOutcome<TestReceipt>.NotSent>(await host.SubmitAsync());
        Assert.Equal(reason, notSent.Reason);
        Assert.NotNull(notSent.Cause);
        Assert.Equal($"not sent: {reason}", notSent.ToString());
        return notSent;
    }

    private static Action<IHttpClientBuilder> Connecting(Func<CancellationToken, Task<Stream>> connect) => builder =>
        builder.UseSocketsHttpHandler((handler, _) => handler.ConnectCallback = async (_, token) => await connect(token));

    /// <summary>An address on this machine where nobody listens.</summary>
    private static Uri ClosedAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    private sealed class FailingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
