using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Ordain.Simulator.Tests;

public sealed class OpttyAcceptedTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly ProviderSimulator _simulator = fixture.Simulator;

    [Theory]
    [InlineData(Payload.OpttySample)]
    [InlineData(Payload.OpttyGuide)]
    [InlineData(Payload.OpttyAll)]
    public async Task GoldenPayload_IsAccepted(string name)
    {
        Reply reply = await _simulator.SendOpttyAsync(Payload.Text(name));

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        ReceivedOrder received = _simulator.Received[^1];
        Assert.True(received.Verdict.IsAccepted);
        Assert.Null(received.Verdict.ErrorCode);
        Assert.Empty(received.Verdict.Errors);
        Assert.Equal(SimulatedProvider.Optty, received.Provider);
        Assert.Equal(Payload.Text(name), received.GetBodyText());
        Assert.Equal(reply.Member("orderId"), received.OrderId);
    }

    [Fact]
    public async Task Answer_HasTheDocumentedMembers()
    {
        Reply reply = await _simulator.SendOpttyAsync(Payload.Text(Payload.OpttySample));

        Assert.Equal("application/json", reply.Message.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            ["orderId", "orderToken", "redirectUrl", "bnplProvider", "orderReference", "orderAmount", "orderPaymentOption", "orderDate", "paymentStatus", "transactionReference"],
            reply.Json.Select(member => member.Key));
        Assert.Equal("LATITUDEPAY_AU", reply.Member("bnplProvider"));
        Assert.Equal("LP000_OrderID", reply.Member("orderReference"));
        Assert.Equal(144.89m, reply.Json["orderAmount"]!.GetValue<decimal>());
        Assert.Equal("pending", reply.Member("paymentStatus"));
        Assert.True(DateTimeOffset.TryParseExact(reply.Member("orderDate"), "yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
        Assert.True(Uri.TryCreate(reply.Member("redirectUrl"), UriKind.Absolute, out _));
    }

    [Theory]
    [InlineData("taxAmount", "11.99")]
    [InlineData("shippingAmount", "9.99")]
    [InlineData("discountAmount", "17.99")]
    public async Task AbsentAmount_CountsAsZero(string path, string orderAmount)
    {
        JsonObject order = Payload.Without(Payload.OpttyGuide, path);
        order["orderAmount"] = JsonNode.Parse(orderAmount);

        Assert.Equal(HttpStatusCode.Created, (await _simulator.SendOpttyAsync(order.ToJsonString())).Status);
    }

    [Theory]
    [InlineData("CLEARPAY")]
    [InlineData("OPENPAY_UK")]
    [InlineData("LATITUDE_IF_AU_DEFFERED")]
    [InlineData("SOFINCO_X3CB")]
    [InlineData("NOT_KNOWN_YET")]
    public async Task ShippingAddress_IsOptionalForOtherProviders(string provider)
    {
        JsonObject order = Payload.Without(Payload.OpttyGuide, "shippingAddress");
        order["bnplProvider"] = provider;

        Assert.Equal(HttpStatusCode.Created, (await _simulator.SendOpttyAsync(order.ToJsonString())).Status);
    }

    [Theory]
    [InlineData("delivery")]
    [InlineData("store")]
    [InlineData("digital")]
    [InlineData("pickup")]
    public async Task ShippingMethod_OfTheGuide_IsAccepted(string method)
        => await AcceptAsync(Payload.With(Payload.OpttyGuide, ("shippingMethod", $"\"{method}\"")));

    [Fact]
    public async Task UnknownMembers_AreAccepted()
        => await AcceptAsync(Payload.With(Payload.OpttyGuide, ("somethingNew", "null"), ("customer.nickname", "[1]"), ("orderItems.0.colour", "\"red\"")));

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e0")]
    [InlineData("10E-1")]
    public async Task IntegerQuantity_IsAcceptedHoweverItIsWritten(string quantity)
        => await AcceptAsync(Payload.With(Payload.OpttyGuide, ("orderItems.0.quantity", quantity)));

    [Fact]
    public async Task Sums_AreExact()
        => await AcceptAsync(Payload.With(
            Payload.OpttyGuide,
            ("orderItems", """[{"name":"a","sku":"1","quantity":3,"unitPrice":0.1,"totalAmount":0.30},{"name":"b","sku":"2","quantity":9007199254740993,"unitPrice":0.01,"totalAmount":90071992547409.93}]"""),
            ("orderAmount", "90071992547415.23")));

    [Fact]
    public async Task Path_WithATrailingSlash_IsServedWithoutARedirect()
    {
        Reply reply = await Sender.SendAsync(_simulator.OpttyOrder(Payload.Text(Payload.OpttyGuide), "orders/"));

        Assert.Equal(HttpStatusCode.Created, reply.Status);
    }

    private async Task AcceptAsync(JsonObject order)
    {
        Reply reply = await _simulator.SendOpttyAsync(order.ToJsonString());
        Assert.True(reply.Status == HttpStatusCode.Created, reply.Text);
    }
}
