using System.Net;
using System.Net.Http.Headers;

namespace Ordain.Simulator.Tests;

public sealed class PaynovaHeadTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly ProviderSimulator _simulator = fixture.Simulator;

    public static TheoryData<string?> WrongCredentials => new(
        null,
        "Basic",
        "Bearer paynova-secret",
        Sender.Basic("paynova-merchant", "wrong").ToString(),
        Sender.Basic("someone", "paynova-secret").ToString());

    [Theory]
    [MemberData(nameof(WrongCredentials))]
    public async Task WrongCredentials_Are401(string? authorization)
    {
        HttpRequestMessage request = Order();
        request.Headers.Authorization = null;
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        await FailedAsync(request, HttpStatusCode.Unauthorized, "HTTP_401");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"orderNumber":"ORDER-1","orderNumber":"ORDER-2"}""")]
    public async Task MalformedBody_Is500(string body)
        => await FailedAsync(_simulator.PaynovaOrder(body), HttpStatusCode.InternalServerError, "HTTP_500");

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    public async Task OtherContentType_Is500(string contentType)
    {
        HttpRequestMessage request = Order();
        request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);

        await FailedAsync(request, HttpStatusCode.InternalServerError, "HTTP_500");
    }

    [Fact]
    public async Task AcceptWithoutJson_Is500()
    {
        HttpRequestMessage request = Order();
        request.Headers.TryAddWithoutValidation("Accept", "text/html");

        await FailedAsync(request, HttpStatusCode.InternalServerError, "HTTP_500");
    }

    [Theory]
    [InlineData("GET", "orders/create")]
    [InlineData("POST", "orders")]
    [InlineData("POST", "orders/create/ORDER-123")]
    [InlineData("POST", "orders/create/ORDER-123/100.00")]
    [InlineData("POST", "orders/create/ORDER-123/100.00/SEK/more")]
    [InlineData("POST", "orders/create/ORDER-123//SEK")]
    public async Task OtherMethodsAndPaths_Are404(string method, string path)
    {
        HttpRequestMessage request = _simulator.PaynovaOrder(Payload.Text(Payload.PaynovaMinimal), path: path);
        request.Method = new HttpMethod(method);

        await FailedAsync(request, HttpStatusCode.NotFound, "HTTP_404");
    }

    private HttpRequestMessage Order() => _simulator.PaynovaOrder(Payload.Text(Payload.PaynovaMinimal));

    private static async Task FailedAsync(HttpRequestMessage request, HttpStatusCode status, string statusKey)
    {
        Reply reply = await Sender.SendAsync(request);

        Assert.Equal(status, reply.Status);
        Assert.False((bool)reply.Json["status"]!["isSuccess"]!);
        Assert.Equal(-3, (int)reply.Json["status"]!["errorNumber"]!);
        Assert.Equal(statusKey, (string?)reply.Json["status"]!["statusKey"]);
    }
}
