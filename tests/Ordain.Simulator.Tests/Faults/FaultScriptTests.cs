using System.Net;

namespace Ordain.Simulator.Tests;

public sealed class FaultScriptTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly ProviderSimulator _simulator = fixture.Simulator;

    [Fact]
    public async Task Faults_ComeInTheirOrderAndThenEnd()
    {
        _simulator.Faults.Next(Fault.InternalServerError, count: 2).Next(Fault.TooManyRequests(TimeSpan.Zero));
        Assert.Equal(3, _simulator.Faults.Pending);

        List<HttpStatusCode> seen = [];
        for (int i = 0; i < 4; i++)
        {
            seen.Add(await SendOpttyAsync());
        }

        Assert.Equal([HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError, HttpStatusCode.TooManyRequests, HttpStatusCode.Created], seen);
        Assert.Equal(0, _simulator.Faults.Pending);
    }

    [Fact]
    public async Task Fault_WaitsForItsProvider()
    {
        _simulator.Faults.Next(Fault.InternalServerError, target: FaultTarget.AfterpayOrder).Next(Fault.ServiceUnavailable(), target: FaultTarget.OpttyOrder);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendOpttyAsync());
        Assert.Equal(HttpStatusCode.Created, await SendOpttyAsync());
        Assert.Equal(HttpStatusCode.InternalServerError, (await _simulator.SendAfterpayAsync(Payload.Text(Payload.AfterpayMinimal))).Status);
    }

    [Fact]
    public async Task TokenFault_LeavesOrdersAlone()
    {
        _simulator.Faults.Next(Fault.ServiceUnavailable(), target: FaultTarget.OpttyToken);

        Assert.Equal(HttpStatusCode.Created, await SendOpttyAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendTokenAsync());
    }

    [Fact]
    public async Task OrderFault_LeavesTokensAndMisdirectedRequestsAlone()
    {
        _simulator.Faults.Next(Fault.ServiceUnavailable());

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await SendTokenAsync());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Sender.GetAsync(new Uri(_simulator.OpttyAddress, "orders"))).Status);
        Assert.Equal(1, _simulator.Faults.Pending);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendOpttyAsync());
    }

    [Fact]
    public async Task ChosenFault_ComesAfterTheScriptedOnes()
    {
        List<FaultTarget> asked = [];
        _simulator.Faults.Next(Fault.ServiceUnavailable()).Choose((operation, body) =>
        {
            asked.Add(operation);
            return body.Length > 0 ? Fault.InternalServerError : null;
        });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SendOpttyAsync());
        Assert.Equal(HttpStatusCode.InternalServerError, await SendOpttyAsync());
        _simulator.Faults.Choose(null);
        Assert.Equal(HttpStatusCode.Created, await SendOpttyAsync());
        Assert.Equal([FaultTarget.OpttyOrder], asked);
    }

    [Fact]
    public async Task ClearedFaults_DoNotCome()
    {
        _simulator.Faults.Next(Fault.CutBeforeProcessing, count: 5);
        _simulator.Faults.Clear();

        Assert.Equal(HttpStatusCode.Created, await SendOpttyAsync());
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => _simulator.Faults.Next(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => _simulator.Faults.Next(Fault.EmptyAnswer, count: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => _simulator.Faults.Next(Fault.EmptyAnswer, target: (FaultTarget)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Delay(TimeSpan.FromSeconds(-1)));
        Assert.Equal(0, _simulator.Faults.Pending);
    }

    private async Task<HttpStatusCode> SendOpttyAsync() => (await _simulator.SendOpttyAsync(Payload.Text(Payload.OpttyGuide))).Status;

    private async Task<HttpStatusCode> SendTokenAsync()
        => (await Sender.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(_simulator.OpttyAddress, "token")) { Content = new StringContent("{}") })).Status;
}
