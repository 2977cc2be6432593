using System.Net;

namespace Ordain.Simulator.Tests;

/// <summary>The rules P-1 to P-7, which depend on more than one value, and some on the payment method.</summary>
public sealed class PaynovaRuleTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly ProviderSimulator _simulator = fixture.Simulator;

    [Theory]
    [InlineData("350.01")]
    [InlineData("349.99")]
    [InlineData("0")]
    public async Task P1_TotalIsTheSumOfTheLines(string total)
        => Refusal.OfPaynova(_simulator, await SendAsync(null, ("totalAmount", total)), "totalAmount");

    [Fact]
    public async Task P1_HoldsForTheTotalOfTheUrl()
    {
        string body = Payload.Text(Payload.PaynovaAll);

        Reply right = await Sender.SendAsync(_simulator.PaynovaOrder(body, path: "orders/create/ORDER-123/350/SEK"));
        Reply wrong = await Sender.SendAsync(_simulator.PaynovaOrder(body, path: "orders/create/ORDER-123/350.50/SEK"));

        Assert.Equal(HttpStatusCode.Created, right.Status);
        Refusal.OfPaynova(_simulator, wrong, "totalAmount");
    }

    [Fact]
    public async Task Line_AddsUpExactly()
    {
        (string, string)[] line =
        [
            ("lineItems.0.quantity", "0.3"), ("lineItems.0.unitAmountExcludingTax", "33.3333"), ("lineItems.0.totalLineTaxAmount", "0.00001"),
        ];

        Reply right = await SendAsync(null, [.. line, ("lineItems.0.totalLineAmount", "10.00000"), ("totalAmount", "110")]);
        Assert.Equal(HttpStatusCode.Created, right.Status);

        Reply wrong = await SendAsync(null, [.. line, ("lineItems.0.totalLineAmount", "10.00001"), ("totalAmount", "110.00")]);
        Refusal.OfPaynova(_simulator, wrong, "lineItems.0.totalLineAmount", "totalAmount");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-2")]
    public async Task Line_HasAPositiveQuantityAndAmount(string value)
    {
        Refusal.OfPaynova(_simulator, await SendAsync(null, ("lineItems.0.quantity", value)), "lineItems.0.quantity");
        Refusal.OfPaynova(_simulator, await SendAsync(null, ("lineItems.0.unitAmountExcludingTax", value)), "lineItems.0.unitAmountExcludingTax");
    }

    [Theory]
    [InlineData("invoice")]
    [InlineData("Installment")]
    public async Task P2_CustomerIsRequiredOfACreditProduct(string method)
        => Refusal.OfPaynova(_simulator, await WithoutAsync(method, "customer"), "customer");

    [Fact]
    public async Task P3_DescriptionIsRequiredOfPayPal()
    {
        Refusal.OfPaynova(_simulator, await WithoutAsync("PayPal", "orderDescription"), "orderDescription");
        Refusal.OfPaynova(_simulator, await SendAsync("paypal", ("orderDescription", "\" \"")), "orderDescription");
    }

    [Theory]
    [InlineData("card")]
    [InlineData("swish")]
    public async Task P4_CardAndSwishTakeNoLines(string method)
    {
        Verdict verdict = Refusal.OfPaynova(_simulator, await SendAsync(method), "LINE_ITEMS_NOT_ALLOWED", 3001);

        Assert.Equal(["lineItems"], verdict.Errors.Select(error => error.Field));
        Assert.Equal(HttpStatusCode.Created, (await WithoutAsync(method, "lineItems")).Status);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task P4_InvoicesNeedLines(string lines)
    {
        Verdict verdict = Refusal.OfPaynova(_simulator, await SendAsync("invoice", ("lineItems", lines), ("orderNumber", "\"P4-INVOICE\"")), "LINE_ITEMS_REQUIRED", 3003);

        Assert.Equal(["lineItems"], verdict.Errors.Select(error => error.Field));
    }

    [Fact]
    public async Task P4_InvoicesHaveShorterNames()
    {
        string longest = $"\"{new string('x', 50)}\"";
        string longer = $"\"{new string('x', 51)}\"";

        Assert.Equal(HttpStatusCode.Created, (await SendAsync("invoice", ("orderNumber", "\"NAME-50\""), ("lineItems.0.name", longest))).Status);
        Refusal.OfPaynova(_simulator, await SendAsync("invoice", ("orderNumber", "\"NAME-51\""), ("lineItems.0.name", longer)), "lineItems.0.name");
    }

    [Fact]
    public async Task P5_OrderNumberIsUniqueForACreditProduct()
    {
        Assert.Equal(HttpStatusCode.Created, (await SendAsync(null, ("orderNumber", "\"UNIQUE-1\""))).Status);
        Refusal.OfPaynova(_simulator, await SendAsync("invoice", ("orderNumber", "\"UNIQUE-1\"")), "orderNumber");
        Assert.Equal("Unique", _simulator.Received[^1].Verdict.Errors[0].Code);
        Assert.Equal(HttpStatusCode.Created, (await SendAsync("invoice", ("orderNumber", "\"UNIQUE-2\""))).Status);
    }

    [Fact]
    public async Task P7_SalesLocationIsForCardsAlone()
    {
        Refusal.OfPaynova(_simulator, await SendAsync("bank", ("salesLocationId", "\"Liljeholmen\"")), "salesLocationId");
        string card = Payload.With(Payload.PaynovaMinimal, ("salesLocationId", "\"Liljeholmen\"")).ToJsonString();
        Assert.Equal(HttpStatusCode.Created, (await _simulator.SendPaynovaAsync(card, "card")).Status);
    }

    [Fact]
    public async Task Method_OfTheOptionsHoldsForAllOrders()
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(new SimulatorOptions
        {
            Paynova = new PaynovaSimulatorOptions { PaymentMethod = "card" },
        });

        Refusal.OfPaynova(simulator, await simulator.SendPaynovaAsync(Payload.Text(Payload.PaynovaAll)), "LINE_ITEMS_NOT_ALLOWED", 3001);
        Assert.Equal(HttpStatusCode.Created, (await simulator.SendPaynovaAsync(Payload.Text(Payload.PaynovaAll), "bank")).Status);
    }

    private Task<Reply> SendAsync(string? method, params (string Path, string Json)[] values)
        => _simulator.SendPaynovaAsync(Payload.With(Payload.PaynovaAll, values).ToJsonString(), method);

    private Task<Reply> WithoutAsync(string method, string path)
        => _simulator.SendPaynovaAsync(Payload.Without(Payload.PaynovaAll, path).ToJsonString(), method);
}
