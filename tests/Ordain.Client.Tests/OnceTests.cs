using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Ordain.Client.Tests;

/// <summary>No order is sent twice, whatever an application puts around the client.</summary>
public sealed class OnceTests
{
    [Fact]
    public async Task HandlerThatSendsAgain_CannotSendAnOrderTwice()
    {
        await using var server = RawServer.Answering(500);
        await using var host = new TestHost(server.Address, http: builder => builder.AddHttpMessageHandler(() => new RetryingHandler()));

        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());

        Assert.IsType<InvalidOperationException>(Innermost(unknown.Cause!));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task HandlerThatSendsInParallel_CannotSendAnOrderTwice()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server.Address, http: builder => builder.AddHttpMessageHandler(() => new HedgingHandler()));

        await host.SubmitAsync();

        Assert.InRange(server.Requests.Count, 0, 1);
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task HandlerThatFollowsRedirects_CannotSendAnOrderTwice(int status)
    {
        await using var server = RawServer.Answering(status, "", "Location: /elsewhere\r\n");
        await using var host = new TestHost(server.Address, http: builder =>
            builder.UseSocketsHttpHandler((handler, _) => handler.AllowAutoRedirect = true));

        Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task HandlerThatAnswersItself_IsBelieved()
    {
        await using var host = new TestHost(
            new Uri("https://api.example.com"),
            http: builder => builder.ConfigurePrimaryHttpMessageHandler(() => new CannedHandler()));

        Assert.Equal("42", (await host.SubmitAsync()).Response?.OrderId);
    }

    [Fact]
    public async Task ManyAtOnce_ArriveOnceEachAndGetTheirOwnAnswers()
    {
        const int Count = 400;
        await using var server = RawServer.Answering(request =>
            (201, $$"""{"orderId":"{{System.Text.Json.JsonDocument.Parse(request.Body).RootElement.GetProperty("orderReference").GetString()}}"}"""));
        await using var host = new TestHost(server);

        SubmitOutcome<TestReceipt>[] outcomes = await Task.WhenAll(Enumerable.Range(0, Count).Select(i => Task.Run(() =>
            host.Client.SubmitAsync(new TestOrder { OrderReference = $"A-{i}", Notes = new string('n', i * 37) }))));

        Assert.All(outcomes.Index(), it => Assert.Equal($"A-{it.Index}", it.Item.Response?.OrderId));
        Assert.Equal(Count, server.Requests.Select(request => request.Text).Distinct().Count());
        Assert.Equal(Count, server.Requests.Count);
    }

    private static Exception Innermost(Exception exception) => exception.GetBaseException();

    private sealed class RetryingHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            return response.StatusCode == HttpStatusCode.InternalServerError ? await base.SendAsync(request, cancellationToken) : response;
        }
    }

    private sealed class HedgingHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Task<HttpResponseMessage>[] both = [base.SendAsync(request, cancellationToken), base.SendAsync(request, cancellationToken)];
            return await await Task.WhenAny(both);
        }
    }

    private sealed class CannedHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("""{"orderId":"42"}""") });
    }
}
