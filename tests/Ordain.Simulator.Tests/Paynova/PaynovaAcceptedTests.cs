using System.Net;
using System.Text.Json.Nodes;

namespace Ordain.Simulator.Tests;

public sealed class PaynovaAcceptedTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private static readonly string[] OptionalMembers =
    [
        "salesChannel", "customer", "customer.customerId", "customer.governmentId", "customer.emailAddress", "customer.name",
        "customer.name.companyName", "customer.homeTelephone", "customer.workTelephone", "customer.mobileTelephone", "billTo",
        "billTo.name.companyName", "billTo.name.title", "billTo.name.firstName", "billTo.name.middleNames", "billTo.name.lastName",
        "billTo.name.suffix", "billTo.address.street1", "billTo.address.street4", "billTo.address.city", "billTo.address.postalCode",
        "billTo.address.regionCode", "billTo.address.countryCode", "shipTo", "orderDescription", "purchaseReference",
        "merchantReference", "lineItems.0.description", "lineItems.0.productUrl", "lineItems.0.lineItemGroupKey", "lineItems.0.travelData",
    ];

    private readonly ProviderSimulator _simulator = fixture.Simulator;

    public static TheoryData<string> Optional => new(OptionalMembers);

    [Theory]
    [InlineData(Payload.PaynovaAll)]
    [InlineData(Payload.PaynovaMinimal)]
    public async Task GoldenPayload_IsAccepted(string name)
    {
        Reply reply = await _simulator.SendPaynovaAsync(Payload.Text(name));

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        JsonObject status = reply.Json["status"]!.AsObject();
        Assert.True((bool)status["isSuccess"]!);
        Assert.Equal((0, "SUCCESS"), ((int)status["errorNumber"]!, (string?)status["statusKey"]));
        Assert.Null(status["errors"]);
        ReceivedOrder received = _simulator.Received[^1];
        Assert.True(received.Verdict.IsAccepted);
        Assert.Equal((SimulatedProvider.Paynova, "ORDER-123"), (received.Provider, received.OrderReference));
        Assert.True(Guid.TryParse(reply.Member("orderId"), out Guid id));
        Assert.Equal(id.ToString(), received.OrderId);
    }

    [Theory]
    [MemberData(nameof(Optional))]
    public async Task OptionalMember_MayBeAbsentOrNull(string path)
    {
        await AcceptAsync(Payload.Without(Payload.PaynovaAll, path));
        await AcceptAsync(Payload.With(Payload.PaynovaAll, (path, "null")));
    }

    [Theory]
    [InlineData("orderNumber", "\"1234\"")]
    [InlineData("currencyCode", "\"752\"")]
    [InlineData("currencyCode", "\"036\"")]
    [InlineData("currencyCode", "\"36\"")]
    [InlineData("totalAmount", "0")]
    [InlineData("totalAmount", "100.5")]
    [InlineData("totalAmount", "100.000")]
    [InlineData("totalAmount", "1e2")]
    [InlineData("salesChannel", "\"\"")]
    [InlineData("salesLocationId", "\"Liljeholmen\"")]
    [InlineData("lineItems", "[]")]
    [InlineData("customer", "{}")]
    [InlineData("somethingNew", "1")]
    public async Task Value_IsAccepted(string path, string json) => await AcceptAsync(Payload.With(Payload.PaynovaMinimal, (path, json)));

    [Fact]
    public async Task Url_ReplacesTheBody()
    {
        string body = """{"orderNumber":"NO","totalAmount":"nothing","currencyCode":"x","salesChannel":"web"}""";

        Reply reply = await Sender.SendAsync(_simulator.PaynovaOrder(body, path: "orders/create/ORDER%2F1%20%C3%A5/100.00/752"));

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Equal("ORDER/1 å", _simulator.Received[^1].OrderReference);
    }

    [Fact]
    public async Task SimpleOrder_NeedsNoBody()
    {
        HttpRequestMessage request = _simulator.PaynovaOrder("", path: "orders/create/ORDER-123/100.00/SEK");
        request.Content = null;

        Assert.Equal(HttpStatusCode.Created, (await Sender.SendAsync(request)).Status);
    }

    [Fact]
    public async Task SlashBehindThePath_IsTheSameOperation()
        => Assert.Equal(HttpStatusCode.Created, (await Sender.SendAsync(_simulator.PaynovaOrder(Payload.Text(Payload.PaynovaMinimal), path: "orders/create/"))).Status);

    [Fact]
    public async Task RepeatedOrderNumber_IsAcceptedWithoutACreditProduct()
    {
        string order = Payload.Read(Payload.PaynovaMinimal).With("orderNumber", "AGAIN-1");

        await _simulator.SendPaynovaAsync(order, "card");
        Reply repeat = await _simulator.SendPaynovaAsync(order, "card");

        Assert.Equal(HttpStatusCode.Created, repeat.Status);
        Assert.True(_simulator.Received[^1].IsRepeat);
    }

    private async Task AcceptAsync(JsonObject order)
    {
        Reply reply = await _simulator.SendPaynovaAsync(order.ToJsonString());
        Assert.True(reply.Status == HttpStatusCode.Created, reply.Text);
    }
}
