using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Ordain.Simulator.Tests;

public sealed class FaultTests : IAsyncLifetime
{
    private static readonly string Optty = Payload.Text(Payload.OpttyGuide);
    private static readonly string Paynova = Payload.Text(Payload.PaynovaMinimal);
    private static readonly string Peach = Payload.Text(Payload.PeachExample);
    private static readonly string Afterpay = Payload.Text(Payload.AfterpayMinimal);

    private ProviderSimulator _simulator = null!;

    public async Task InitializeAsync() => _simulator = await ProviderSimulator.StartAsync();

    public async Task DisposeAsync() => await _simulator.DisposeAsync();

    [Fact]
    public async Task Delay_RecordsTheOrderAndAnswersLate()
    {
        _simulator.Faults.Next(Fault.Delay(TimeSpan.FromMilliseconds(300)));
        Stopwatch watch = Stopwatch.StartNew();

        Reply reply = await _simulator.SendOpttyAsync(Optty);

        Assert.True(watch.Elapsed >= TimeSpan.FromMilliseconds(250), watch.Elapsed.ToString());
        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Equal(FaultKind.Delay, Assert.Single(_simulator.Received).Fault?.Kind);
    }

    [Fact]
    public async Task Delay_LongerThanTheSenderWaits_LeavesTheOrderRecorded()
    {
        _simulator.Faults.Next(Fault.Delay(TimeSpan.FromMinutes(10)));
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Sender.SendAsync(_simulator.AfterpayOrder(Afterpay), patience.Token));

        Assert.True(Assert.Single(_simulator.Received).Verdict.IsAccepted);
    }

    [Fact]
    public async Task CutBeforeProcessing_RecordsNothing()
    {
        _simulator.Faults.Next(Fault.CutBeforeProcessing);

        await Assert.ThrowsAsync<HttpRequestException>(() => _simulator.SendOpttyAsync(Optty));

        Assert.Empty(_simulator.Received);
        Assert.Equal(1, _simulator.RequestCount);
    }

    [Fact]
    public async Task CutAfterProcessing_RecordsTheOrder()
    {
        _simulator.Faults.Next(Fault.CutAfterProcessing);

        await Assert.ThrowsAsync<HttpRequestException>(() => _simulator.SendAfterpayAsync(Afterpay));

        ReceivedOrder order = Assert.Single(_simulator.Received);
        Assert.True(order.Verdict.IsAccepted);
        Assert.NotNull(order.OrderId);
        Assert.Equal(Fault.CutAfterProcessing, order.Fault);
    }

    [Fact]
    public async Task TooManyRequests_NamesWhenToRetry()
    {
        _simulator.Faults.Next(Fault.TooManyRequests(TimeSpan.FromMilliseconds(1500)), count: 2);

        Reply optty = await _simulator.SendOpttyAsync(Optty);
        Reply afterpay = await _simulator.SendAfterpayAsync(Afterpay);

        Assert.Equal(HttpStatusCode.TooManyRequests, optty.Status);
        Assert.Equal(TimeSpan.FromSeconds(2), optty.Message.Headers.RetryAfter?.Delta);
        Assert.Equal("Too Many Requests", optty.Member("error"));
        Assert.Equal(HttpStatusCode.TooManyRequests, afterpay.Status);
        Assert.Equal("429", afterpay.Member("httpStatusCode"));
        Assert.Empty(_simulator.Received);
    }

    [Fact]
    public async Task ServerErrors_RecordNothing()
    {
        _simulator.Faults.Next(Fault.InternalServerError).Next(Fault.ServiceUnavailable()).Next(Fault.ServiceUnavailable(TimeSpan.FromSeconds(7)));

        Reply internalError = await _simulator.SendOpttyAsync(Optty);
        Reply unavailable = await _simulator.SendOpttyAsync(Optty);
        Reply later = await _simulator.SendOpttyAsync(Optty);

        Assert.Equal(HttpStatusCode.InternalServerError, internalError.Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, unavailable.Status);
        Assert.Null(unavailable.Message.Headers.RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(7), later.Message.Headers.RetryAfter?.Delta);
        Assert.Empty(_simulator.Received);
        Assert.Equal(HttpStatusCode.Created, (await _simulator.SendOpttyAsync(Optty)).Status);
        Assert.Equal(4, _simulator.RequestCount);
    }

    [Theory]
    [InlineData(SimulatedProvider.Optty)]
    [InlineData(SimulatedProvider.Afterpay)]
    [InlineData(SimulatedProvider.Paynova)]
    [InlineData(SimulatedProvider.Peach)]
    public async Task MalformedJson_IsWholeButNotJson(SimulatedProvider provider)
    {
        _simulator.Faults.Next(Fault.MalformedJson);

        Reply reply = await SendAsync(provider);

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Equal("application/json", reply.Message.Content.Headers.ContentType?.MediaType);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(reply.Text));
        Assert.Single(_simulator.Received);
    }

    [Theory]
    [InlineData(SimulatedProvider.Paynova, "HTTP_429", "INTERNAL_ERROR")]
    [InlineData(SimulatedProvider.Peach, "Too Many Requests", "Internal Server Error")]
    public async Task StatusFaults_ComeInTheProvidersOwnForm(SimulatedProvider provider, string tooMany, string internalError)
    {
        _simulator.Faults.Next(Fault.TooManyRequests(TimeSpan.FromSeconds(1))).Next(Fault.InternalServerError);

        Reply first = await SendAsync(provider);
        Reply second = await SendAsync(provider);

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(1)), (first.Status, first.Message.Headers.RetryAfter?.Delta));
        Assert.Contains($"\"{tooMany}\"", first.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.InternalServerError, second.Status);
        Assert.Contains($"\"{internalError}\"", second.Text, StringComparison.Ordinal);
        Assert.Empty(_simulator.Received);
    }

    [Fact]
    public async Task TruncatedAnswer_EndsBeforeItsLength()
    {
        _simulator.Faults.Next(Fault.TruncatedAnswer);

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => _simulator.SendOpttyAsync(Optty));

        Assert.True(Assert.Single(_simulator.Received).Verdict.IsAccepted);
    }

    [Fact]
    public async Task EmptyAnswer_HasItsStatus()
    {
        _simulator.Faults.Next(Fault.EmptyAnswer);

        Reply reply = await _simulator.SendAfterpayAsync(Afterpay);

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Equal("", reply.Text);
        Assert.Single(_simulator.Received);
    }

    [Fact]
    public async Task SlowDrip_ComesWholeInTheEnd()
    {
        _simulator.Faults.Next(Fault.SlowDrip(TimeSpan.FromMilliseconds(1)));
        Stopwatch watch = Stopwatch.StartNew();

        Reply reply = await _simulator.SendAfterpayAsync(Afterpay);

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Equal(_simulator.Received[0].OrderId, reply.Member("token"));
        Assert.True(watch.Elapsed >= TimeSpan.FromMilliseconds(reply.Text.Length / 2), watch.Elapsed.ToString());
    }

    [Fact]
    public async Task Fault_BefallsARefusalToo()
    {
        _simulator.Faults.Next(Fault.MalformedJson);

        Reply reply = await _simulator.SendOpttyAsync("{}");

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(reply.Text));
    }

    [Fact]
    public async Task Stopping_EndsADelay()
    {
        ProviderSimulator simulator = await ProviderSimulator.StartAsync();
        simulator.Faults.Next(Fault.Delay(TimeSpan.FromMinutes(10)));
        Task<Reply> pending = simulator.SendOpttyAsync(Optty);
        while (simulator.Received.Count == 0)
        {
            await Task.Delay(10);
        }

        Stopwatch watch = Stopwatch.StartNew();
        await simulator.DisposeAsync();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
        await Assert.ThrowsAsync<HttpRequestException>(() => pending);
    }

    private Task<Reply> SendAsync(SimulatedProvider provider)
        => provider switch
        {
            SimulatedProvider.Optty => _simulator.SendOpttyAsync(Optty),
            SimulatedProvider.Afterpay => _simulator.SendAfterpayAsync(Afterpay),
            SimulatedProvider.Paynova => _simulator.SendPaynovaAsync(Paynova),
            _ => _simulator.SendPeachAsync(Peach),
        };
}
