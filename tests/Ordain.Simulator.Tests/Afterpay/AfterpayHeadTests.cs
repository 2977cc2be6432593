using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Ordain.Simulator.Tests;

public sealed class AfterpayHeadTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly ProviderSimulator _simulator = fixture.Simulator;

    public static TheoryData<string?> WrongCredentials => new(
        null,
        "Basic",
        "Basic %%%",
        "Bearer " + Base64("afterpay-merchant:afterpay-secret"),
        "Basic " + Base64("afterpay-merchant:wrong"),
        "Basic " + Base64("someone:afterpay-secret"),
        "Basic " + Base64("afterpay-merchant"));

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

        await RefusedAsync(request, HttpStatusCode.Unauthorized, "unauthorized");
    }

    [Fact]
    public async Task MissingUserAgent_Is400()
    {
        HttpRequestMessage request = Order();
        request.Headers.UserAgent.Clear();

        Reply reply = await RefusedAsync(request, HttpStatusCode.BadRequest, "error");
        Assert.Contains("User-Agent", reply.Member("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, text/*")]
    [InlineData("application/json;q=0")]
    [InlineData("nonsense")]
    public async Task OtherAccept_Is406(string accept)
    {
        HttpRequestMessage request = Order();
        request.Headers.TryAddWithoutValidation("Accept", accept);

        await RefusedAsync(request, HttpStatusCode.NotAcceptable, "error");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("*/*")]
    [InlineData("text/html, application/json; charset=utf-8; q=0.5")]
    public async Task JsonAccept_IsAccepted(string accept)
    {
        HttpRequestMessage request = Order();
        request.Headers.TryAddWithoutValidation("Accept", accept);

        Assert.Equal(HttpStatusCode.Created, (await Sender.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/json")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task WrongContentType_Is415(string? contentType)
    {
        HttpRequestMessage request = Order();
        request.Content!.Headers.ContentType = contentType is null ? null : new MediaTypeHeaderValue(contentType);

        await RefusedAsync(request, HttpStatusCode.UnsupportedMediaType, "error");
    }

    [Fact]
    public async Task EmptyBody_Is500()
        => await RefusedAsync(_simulator.AfterpayOrder(""), HttpStatusCode.InternalServerError, "error");

    [Theory]
    [InlineData("GET", "v1/orders", HttpStatusCode.MethodNotAllowed, "method_not_allowed")]
    [InlineData("PUT", "v1/orders", HttpStatusCode.MethodNotAllowed, "method_not_allowed")]
    [InlineData("POST", "v1/orders/", HttpStatusCode.NotFound, "error")]
    [InlineData("POST", "v2/checkouts", HttpStatusCode.NotFound, "error")]
    [InlineData("POST", "orders", HttpStatusCode.NotFound, "error")]
    public async Task OtherMethodsAndPaths_AreRefused(string method, string path, HttpStatusCode status, string errorCode)
    {
        HttpRequestMessage request = Order();
        request.Method = new HttpMethod(method);
        request.RequestUri = new Uri(_simulator.AfterpayAddress, path);

        await RefusedAsync(request, status, errorCode);
    }

    private HttpRequestMessage Order() => _simulator.AfterpayOrder(Payload.Text(Payload.AfterpayMinimal));

    private static async Task<Reply> RefusedAsync(HttpRequestMessage request, HttpStatusCode status, string errorCode)
    {
        Reply reply = await Sender.SendAsync(request);

        Assert.Equal(status, reply.Status);
        Assert.Equal(["errorCode", "errorId", "message", "httpStatusCode"], reply.Json.Select(member => member.Key));
        Assert.Equal(errorCode, reply.Member("errorCode"));
        Assert.Equal((int)status, reply.Json["httpStatusCode"]!.GetValue<int>());
        return reply;
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
