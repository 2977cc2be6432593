using System.Net;

namespace Ordain.Simulator.Tests;

public sealed class LedgerTests
{
    [Fact]
    public async Task ParallelOrders_AreAllRecordedOnce()
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync();
        string[] references = [.. Enumerable.Range(1, 50).Select(number => $"P-{number}")];

        Reply[] replies = await Task.WhenAll(references.Select((reference, i) => i % 2 == 0
            ? simulator.SendOpttyAsync(Payload.Read(Payload.OpttyGuide).With("orderReference", reference))
            : simulator.SendAfterpayAsync(Payload.Read(Payload.AfterpayAll).With("merchantReference", reference))));

        Assert.All(replies, reply => Assert.Equal(HttpStatusCode.Created, reply.Status));
        IReadOnlyList<ReceivedOrder> received = simulator.Received;
        Assert.Equal(references.Order(), received.Select(order => order.OrderReference).Order());
        Assert.Equal(Enumerable.Range(1, 50).Select(number => (long)number), received.Select(order => order.Sequence));
        Assert.Equal(50, received.Select(order => order.OrderId).Distinct().Count());
        Assert.Equal(50, simulator.RequestCount);
    }

    [Fact]
    public async Task RepeatedReference_IsAcceptedAndNoted()
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync();
        string optty = Payload.Read(Payload.OpttyGuide).With("orderReference", "A-1001");

        await simulator.SendOpttyAsync(optty);
        await simulator.SendOpttyAsync("""{"orderReference":"A-1001"}""");
        await simulator.SendAfterpayAsync(Payload.Text(Payload.AfterpayAll));
        Reply repeat = await simulator.SendOpttyAsync(optty);

        Assert.Equal(HttpStatusCode.Created, repeat.Status);
        Assert.Equal([false, false, false, true], simulator.Received.Select(order => order.IsRepeat));
        Assert.All(simulator.Received, order => Assert.Equal("A-1001", order.OrderReference));
        Assert.Null(simulator.Received[1].FirstOrderId);
        Assert.NotEqual(simulator.Received[0].OrderId, simulator.Received[3].OrderId);
        Assert.Equal(simulator.Received[0].OrderId, simulator.Received[3].FirstOrderId);
    }

    [Fact]
    public async Task Ledger_KeepsTheNewest()
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(new SimulatorOptions { LedgerCapacity = 2 });

        foreach (string reference in (string[])["A", "B", "C", "A"])
        {
            await simulator.SendOpttyAsync(Payload.Read(Payload.OpttyGuide).With("orderReference", reference));
        }

        Assert.Equal(["C", "A"], simulator.Received.Select(order => order.OrderReference));
        Assert.Equal([3L, 4L], simulator.Received.Select(order => order.Sequence));
        Assert.False(simulator.Received[1].IsRepeat);
    }

    [Fact]
    public async Task Snapshot_DoesNotChange()
    {
        ManualClock clock = new();
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(new SimulatorOptions { TimeProvider = clock });
        await simulator.SendAfterpayAsync(Payload.Text(Payload.AfterpayMinimal));
        IReadOnlyList<ReceivedOrder> snapshot = simulator.Received;

        await simulator.SendAfterpayAsync(Payload.Text(Payload.AfterpayMinimal));

        Assert.Equal(clock.GetUtcNow(), Assert.Single(snapshot).ReceivedAt);
        Assert.Equal(2, simulator.Received.Count);
    }

    [Fact]
    public async Task PrintedOrder_TellsNothing()
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync();
        await simulator.SendAfterpayAsync(Payload.Text(Payload.AfterpayAll));

        Assert.Equal(typeof(ReceivedOrder).FullName, simulator.Received[0].ToString());
    }
}
