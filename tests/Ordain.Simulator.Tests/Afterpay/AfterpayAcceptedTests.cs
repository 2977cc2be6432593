using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Ordain.Simulator.Tests;

public sealed class AfterpayAcceptedTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private static readonly string[] OptionalMembers =
    [
        "consumer.phoneNumber", "billing", "billing.line2", "billing.suburb", "billing.state", "shipping", "shipping.line2",
        "shipping.suburb", "shipping.state", "courier", "courier.shippedAt", "courier.name", "courier.tracking",
        "courier.priority", "description", "items", "items.0.sku", "discounts", "merchant", "merchantReference", "taxAmount",
        "shippingAmount",
    ];

    private readonly ProviderSimulator _simulator = fixture.Simulator;

    public static TheoryData<string> Optional => new(OptionalMembers);

    [Theory]
    [InlineData(Payload.AfterpayAll, "A-1001")]
    [InlineData(Payload.AfterpayMinimal, null)]
    public async Task GoldenPayload_IsAccepted(string name, string? reference)
    {
        Reply reply = await _simulator.SendAfterpayAsync(Payload.Text(name));

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        ReceivedOrder received = _simulator.Received[^1];
        Assert.True(received.Verdict.IsAccepted);
        Assert.Equal(SimulatedProvider.Afterpay, received.Provider);
        Assert.Equal(reference, received.OrderReference);
        Assert.Equal(reply.Member("token"), received.OrderId);
        Assert.Equal(Payload.Text(name), received.GetBodyText());
    }

    [Fact]
    public async Task Answer_HasTokenAndExpiry()
    {
        ManualClock clock = new();
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(new SimulatorOptions { TimeProvider = clock });

        Reply reply = await simulator.SendAfterpayAsync(Payload.Text(Payload.AfterpayMinimal));

        Assert.Equal(["token", "expires"], reply.Json.Select(member => member.Key));
        Assert.NotEmpty(reply.Member("token"));
        Assert.Equal(
            clock.GetUtcNow().AddMinutes(30),
            DateTimeOffset.ParseExact(reply.Member("expires"), "yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
    }

    [Theory]
    [MemberData(nameof(Optional))]
    public async Task OptionalMember_MayBeAbsent(string path) => await AcceptAsync(Payload.Without(Payload.AfterpayAll, path));

    [Theory]
    [InlineData("totalAmount.amount", "\"1\"")]
    [InlineData("totalAmount.amount", "\"1.5\"")]
    [InlineData("totalAmount.amount", "\"99999999999999999999999999.99\"")]
    [InlineData("taxAmount.amount", "\"0\"")]
    [InlineData("shippingAmount.amount", "\"0.00\"")]
    [InlineData("discounts.0.amount.amount", "\"0.00\"")]
    [InlineData("items.0.quantity", "2147483647")]
    [InlineData("items", "[]")]
    [InlineData("discounts", "[]")]
    [InlineData("courier", "{}")]
    [InlineData("courier.priority", "\"EXPRESS\"")]
    [InlineData("courier.shippedAt", "\"2026-01-05\"")]
    [InlineData("courier.shippedAt", "\"2026-01-05T00:00:00Z\"")]
    [InlineData("courier.shippedAt", "\"2026-01-05T00:00:00.1234567+10:00\"")]
    [InlineData("billing.line2", "\"\"")]
    [InlineData("somethingNew", "null")]
    public async Task Value_IsAccepted(string path, string json) => await AcceptAsync(Payload.With(Payload.AfterpayAll, (path, json)));

    [Fact]
    public async Task Sums_AreNotChecked()
        => await AcceptAsync(Payload.With(Payload.AfterpayAll, ("totalAmount.amount", "\"1000.00\""), ("discounts.0.amount.amount", "\"1000.00\"")));

    [Theory]
    [InlineData("1.00")]
    [InlineData("2000.00")]
    public async Task Total_AtTheLimits_IsAccepted(string amount)
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(AfterpayFieldTests.Limited);

        Reply reply = await simulator.SendAfterpayAsync(Payload.With(Payload.AfterpayMinimal, ("totalAmount.amount", $"\"{amount}\"")).ToJsonString());

        Assert.Equal(HttpStatusCode.Created, reply.Status);
    }

    private async Task AcceptAsync(JsonObject order)
    {
        Reply reply = await _simulator.SendAfterpayAsync(order.ToJsonString());
        Assert.True(reply.Status == HttpStatusCode.Created, reply.Text);
    }
}
