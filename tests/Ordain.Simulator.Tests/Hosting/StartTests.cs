using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Ordain.Simulator.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task Addresses_AreDistinctPortsOfTheLoopbackInterface()
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync();
        Uri[] addresses = Addresses(simulator);

        Assert.All(addresses, address => Assert.Equal($"http://127.0.0.1:{address.Port}/", address.ToString()));
        Assert.DoesNotContain(0, addresses.Select(address => address.Port));
        Assert.Equal(5, addresses.Distinct().Count());
    }

    [Fact]
    public async Task ChosenPorts_AreUsed()
    {
        int[] ports = FreePorts(5);

        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(new SimulatorOptions
        {
            Port = ports[0],
            Optty = new OpttySimulatorOptions { Port = ports[1] },
            Afterpay = new AfterpaySimulatorOptions { Port = ports[2] },
            Paynova = new PaynovaSimulatorOptions { Port = ports[3] },
            Peach = new PeachSimulatorOptions { Port = ports[4] },
        });

        Assert.Equal(ports, Addresses(simulator).Select(address => address.Port));
    }

    [Fact]
    public async Task TakenPort_FailsTheStart()
    {
        await using ProviderSimulator first = await ProviderSimulator.StartAsync();

        await Assert.ThrowsAsync<IOException>(() => ProviderSimulator.StartAsync(new SimulatorOptions { Port = first.BaseAddress.Port }));
    }

    [Fact]
    public async Task Simulators_DoNotShareAnything()
    {
        await using ProviderSimulator first = await ProviderSimulator.StartAsync();
        await using ProviderSimulator second = await ProviderSimulator.StartAsync();
        first.Faults.Next(Fault.InternalServerError);

        Assert.Equal(HttpStatusCode.Created, (await second.SendOpttyAsync(Payload.Text(Payload.OpttyGuide))).Status);
        Assert.Empty(first.Received);
        Assert.Single(second.Received);
    }

    [Fact]
    public async Task DisposedSimulator_TakesNoConnections()
    {
        ProviderSimulator simulator = await ProviderSimulator.StartAsync();
        await simulator.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => simulator.SendOpttyAsync("{}"));
    }

    [Fact]
    public async Task WrongOptions_AreRefused()
    {
        SimulatorOptions[] wrong =
        [
            new() { Port = -1 },
            new() { Optty = new OpttySimulatorOptions { Port = 65536 } },
            new() { Paynova = new PaynovaSimulatorOptions { Port = 65536 } },
            new() { Paynova = new PaynovaSimulatorOptions { MerchantId = "a:b" } },
            new() { Peach = new PeachSimulatorOptions { Port = -1 } },
            new() { MaxBodyBytes = 0 },
            new() { MaxJsonDepth = 257 },
            new() { LedgerCapacity = 0 },
            new() { Afterpay = new AfterpaySimulatorOptions { AccountCurrency = "aud" } },
            new() { Afterpay = new AfterpaySimulatorOptions { MinimumTotal = 2, MaximumTotal = 1 } },
            new() { Afterpay = new AfterpaySimulatorOptions { Username = "a:b" } },
        ];

        foreach (SimulatorOptions options in wrong)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => ProviderSimulator.StartAsync(options));
        }
    }

    [Fact]
    public async Task CancelledStart_LeavesNothingBehind()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ProviderSimulator.StartAsync(cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Log_NamesNoPersonalData()
    {
        RecordingLoggerProvider log = new();
        await using (ProviderSimulator simulator = await ProviderSimulator.StartAsync(new SimulatorOptions
        {
            ConfigureLogging = logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(log),
        }))
        {
            await simulator.SendOpttyAsync(Payload.Without(Payload.OpttyGuide, "customer.firstName").ToJsonString());
        }

        Assert.Contains("Order 1 for Optty was answered with 400, 1 field error(s)", log.Messages);
        Assert.All(["Byron", "GUIDE-1", "COv8JBe4ooYw"], text => Assert.DoesNotContain(log.Messages, message => message.Contains(text, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Assembly_SharesNoCodeWithTheValidatorsThatItJudges()
    {
        Assembly simulator = typeof(ProviderSimulator).Assembly;

        Assert.DoesNotContain(simulator.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("Ordain", StringComparison.Ordinal));
        Assert.All(simulator.GetTypes().Where(type => type.Namespace?.StartsWith("Ordain", StringComparison.Ordinal) == true), type => Assert.Equal("Ordain.Simulator", type.Namespace));
    }

    private static Uri[] Addresses(ProviderSimulator simulator)
        => [simulator.BaseAddress, simulator.OpttyAddress, simulator.AfterpayAddress, simulator.PaynovaAddress, simulator.PeachAddress];

    private static int[] FreePorts(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener listener in listeners)
        {
            listener.Start();
        }

        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (TcpListener listener in listeners)
        {
            listener.Dispose();
        }

        return ports;
    }
}
