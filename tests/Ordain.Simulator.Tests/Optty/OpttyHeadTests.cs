using System.Net;
using System.Net.Http.Headers;

namespace Ordain.Simulator.Tests;

public sealed class OpttyHeadTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly ProviderSimulator _simulator = fixture.Simulator;

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer wrong")]
    [InlineData("COv8JBe4ooYw")]
    [InlineData("Basic COv8JBe4ooYw")]
    public async Task WrongToken_Is401(string? authorization)
    {
        HttpRequestMessage request = _simulator.OpttyOrder(Payload.Text(Payload.OpttyGuide));
        request.Headers.Authorization = null;
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        Reply reply = await Sender.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
        Assert.Equal("Unauthorized", reply.Member("error"));
        Assert.Equal("Bearer", reply.Message.Headers.WwwAuthenticate.ToString());
        Assert.Equal(401, _simulator.Received[^1].Verdict.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/problem+json")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("no media type")]
    public async Task WrongContentType_Is415(string? contentType)
    {
        HttpRequestMessage request = _simulator.OpttyOrder(Payload.Text(Payload.OpttyGuide));
        request.Content!.Headers.ContentType = null;
        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Sender.SendAsync(request)).Status);
    }

    [Fact]
    public async Task ContentType_MayNameUtf8()
    {
        HttpRequestMessage request = _simulator.OpttyOrder(Payload.Text(Payload.OpttyGuide));
        request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse("Application/JSON; charset=\"UTF-8\"");

        Assert.Equal(HttpStatusCode.Created, (await Sender.SendAsync(request)).Status);
    }

    [Fact]
    public async Task CompressedBody_Is415()
    {
        HttpRequestMessage request = _simulator.OpttyOrder(Payload.Text(Payload.OpttyGuide));
        request.Content!.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Sender.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("GET", "orders", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", "orders", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "orders/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "token", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "", HttpStatusCode.NotFound)]
    [InlineData("POST", "order", HttpStatusCode.NotFound)]
    [InlineData("POST", "v1/orders", HttpStatusCode.NotFound)]
    [InlineData("POST", "ORDERS", HttpStatusCode.NotFound)]
    public async Task OtherMethodsAndPaths_AreRefused(string method, string path, HttpStatusCode expected)
    {
        int before = _simulator.Received.Count;
        HttpRequestMessage request = _simulator.OpttyOrder(Payload.Text(Payload.OpttyGuide), path);
        request.Method = new HttpMethod(method);

        Reply reply = await Sender.SendAsync(request);

        Assert.Equal(expected, reply.Status);
        Assert.Equal(expected is HttpStatusCode.MethodNotAllowed ? ["POST"] : [], reply.Message.Content.Headers.Allow);
        Assert.Equal(before, _simulator.Received.Count);
    }
}
