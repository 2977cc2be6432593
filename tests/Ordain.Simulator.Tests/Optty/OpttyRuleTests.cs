namespace Ordain.Simulator.Tests;

public sealed class OpttyRuleTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly ProviderSimulator _simulator = fixture.Simulator;

    [Theory]
    [InlineData("bnplProvider", "\"Klarna\"")]
    [InlineData("bnplProvider", "\"KLARNA-US\"")]
    [InlineData("bnplProvider", "\"KLARNA_\"")]
    [InlineData("bnplProvider", "\"_KLARNA\"")]
    [InlineData("bnplProvider", "\"KLARNA\\n\"")]
    [InlineData("purchaseCountry", "\"au\"")]
    [InlineData("purchaseCountry", "\"AUS\"")]
    [InlineData("purchaseCountry", "\"XX\"")]
    [InlineData("purchaseCurrency", "\"aud\"")]
    [InlineData("purchaseCurrency", "\"AU\"")]
    [InlineData("purchaseCurrency", "\"XYZ\"")]
    [InlineData("purchaseCurrency", "\"036\"")]
    [InlineData("locale", "\"en-AU\"")]
    [InlineData("locale", "\"en\"")]
    [InlineData("locale", "\"EN_au\"")]
    [InlineData("locale", "\"en_AU\\n\"")]
    [InlineData("billingAddress.country", "\"Australia\"")]
    [InlineData("shippingAddress.country", "\"AUS\"")]
    [InlineData("shippingMethod", "\"store pick-up\"")]
    [InlineData("shippingMethod", "\"Delivery\"")]
    [InlineData("orderAmount", "-14.99")]
    [InlineData("orderAmount", "107.001")]
    [InlineData("orderAmount", "1e-3")]
    [InlineData("taxAmount", "-1")]
    [InlineData("taxAmount", "0.005")]
    [InlineData("shippingAmount", "-0.01")]
    [InlineData("shippingAmount", "0.999")]
    [InlineData("discountAmount", "-183")]
    [InlineData("discountAmount", "183.0000000000000000000000000000001")]
    [InlineData("orderItems", "[]")]
    [InlineData("orderItems.0", "\"shirt\"")]
    [InlineData("orderItems.0", "null")]
    [InlineData("orderItems.0.quantity", "2.5")]
    [InlineData("orderItems.0.quantity", "1e400")]
    [InlineData("orderItems.0.unitPrice", "-120.5")]
    [InlineData("orderItems.0.unitPrice", "120.505")]
    [InlineData("orderItems.0.totalAmount", "-241")]
    [InlineData("orderItems.0.totalAmount", "1e99999999999999999999")]
    public async Task BrokenRule_NamesTheFieldAlone(string path, string json)
    {
        Reply reply = await _simulator.SendOpttyAsync(Payload.With(Payload.OpttyAll, (path, json)).ToJsonString());

        Refusal.OfOptty(_simulator, reply, path);
    }

    [Theory]
    [InlineData("KLARNA")]
    [InlineData("KLARNA_3_INSTALMENTS")]
    [InlineData("AFTERPAY_NZ")]
    public async Task ShippingAddress_IsRequiredForKlarnaAndAfterpay(string provider)
    {
        Reply reply = await _simulator.SendOpttyAsync(
            Payload.Without(Payload.OpttyGuide, "shippingAddress").With("bnplProvider", provider));

        Refusal.OfOptty(_simulator, reply, "shippingAddress");
    }

    [Fact]
    public async Task ShippingAddress_IsCompleteWhereItIsOptionalToo()
    {
        Reply reply = await _simulator.SendOpttyAsync(
            Payload.Without(Payload.OpttyGuide, "shippingAddress.city").With("bnplProvider", "OPENPAY_UK"));

        Refusal.OfOptty(_simulator, reply, "shippingAddress.city");
    }

    [Theory]
    [InlineData("orderAmount", "15")]
    [InlineData("taxAmount", "0")]
    [InlineData("shippingAmount", "5.01")]
    [InlineData("discountAmount", "0")]
    public async Task Sum_MustBeTheOrderAmount(string path, string json)
    {
        Reply reply = await _simulator.SendOpttyAsync(Payload.With(Payload.OpttyGuide, (path, json)).ToJsonString());

        Refusal.OfOptty(_simulator, reply, "orderAmount");
    }

    [Fact]
    public async Task QuantityTimesPrice_MustBeTheTotal()
    {
        Reply reply = await _simulator.SendOpttyAsync(Payload.With(
            Payload.OpttyGuide, ("orderItems.0.quantity", "2"), ("orderItems.0.unitPrice", "5")).ToJsonString());

        Refusal.OfOptty(_simulator, reply, "orderItems.0.totalAmount");
    }

    [Fact]
    public async Task SecondItem_IsNamedByItsPosition()
    {
        Reply reply = await _simulator.SendOpttyAsync(Payload.Without(Payload.OpttyAll, "orderItems.1.sku").ToJsonString());

        Refusal.OfOptty(_simulator, reply, "orderItems.1.sku");
    }

    [Theory]
    [InlineData("""{"orderReference":"a","orderReference":"a"}""", "orderReference")]
    [InlineData("""{"customer":{"email":"a","\u0065mail":"a"}}""", "customer.email")]
    [InlineData("""{"orderItems":[{},{"unknown":1,"unknown":1}]}""", "orderItems.1.unknown")]
    public async Task PropertyNamedTwice_IsRefused(string body, string path)
        => Refusal.OfOptty(_simulator, await _simulator.SendOpttyAsync(body), path);
}
