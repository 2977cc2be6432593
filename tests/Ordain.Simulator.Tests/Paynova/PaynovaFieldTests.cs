namespace Ordain.Simulator.Tests;

public sealed class PaynovaFieldTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private static readonly string[] RequiredTexts =
        ["orderNumber", "currencyCode", "lineItems.0.id", "lineItems.0.articleNumber", "lineItems.0.name", "lineItems.0.unitMeasure"];

    private static readonly string[] RequiredOthers =
    [
        "totalAmount", "lineItems.0.quantity", "lineItems.0.unitAmountExcludingTax", "lineItems.0.taxPercent",
        "lineItems.0.totalLineTaxAmount", "lineItems.0.totalLineAmount", "lineItems.1.totalLineTaxAmount",
        "lineItems.1.components.0.totalComponentAmount", "lineItems.1.components.0.taxPercent",
        "lineItems.1.components.1.totalComponentTaxAmount", "lineItems.1.components.1.unitAmountExcludingTax",
        "billTo.name", "billTo.address", "shipTo.name", "shipTo.address",
    ];

    private readonly ProviderSimulator _simulator = fixture.Simulator;

    public static TheoryData<string> Required => new([.. RequiredTexts, .. RequiredOthers]);

    public static TheoryData<string, int, int> Lengths => new()
    {
        { "orderNumber", 4, 50 }, { "salesChannel", 0, 50 }, { "salesLocationId", 0, 50 }, { "orderDescription", 1, 255 },
        { "purchaseReference", 0, 30 }, { "merchantReference", 1, 40 }, { "lineItems.0.id", 1, 50 }, { "lineItems.0.articleNumber", 1, 50 },
        { "lineItems.0.name", 1, 255 }, { "lineItems.0.description", 1, 255 }, { "billTo.name.companyName", 0, 50 }, { "billTo.name.title", 0, 10 },
        { "customer.name.firstName", 0, 50 }, { "billTo.name.middleNames", 0, 100 }, { "shipTo.name.lastName", 0, 50 }, { "billTo.name.suffix", 0, 10 },
    };

    [Theory]
    [MemberData(nameof(Required))]
    public async Task MissingField_IsNamedAlone(string path)
    {
        Reply reply = await _simulator.SendPaynovaAsync(Payload.Without(Payload.PaynovaAll, path).ToJsonString());

        Refusal.OfPaynova(_simulator, reply, path);
        Assert.Equal("NotNull", _simulator.Received[^1].Verdict.Errors[0].Code);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task TextOfWrongLength_IsNamedAlone(string path, int shortest, int longest)
    {
        Reply atTheLimit = await _simulator.SendPaynovaAsync(Payload.With(Payload.PaynovaAll, (path, $"\"{new string('x', longest)}\"")).ToJsonString());
        Assert.True((bool)atTheLimit.Json["status"]!["isSuccess"]!, atTheLimit.Text);

        int[] wrong = shortest == 0 ? [longest + 1] : [shortest - 1, longest + 1];
        foreach (int length in wrong)
        {
            Reply reply = await _simulator.SendPaynovaAsync(Payload.With(Payload.PaynovaAll, (path, $"\"{new string('x', length)}\"")).ToJsonString());

            Refusal.OfPaynova(_simulator, reply, path);
            Assert.Equal("Length", _simulator.Received[^1].Verdict.Errors[0].Code);
        }
    }

    [Fact]
    public async Task LengthError_ReadsAsInTheFixtureOfTheVendor()
    {
        Reply reply = await _simulator.SendPaynovaAsync(Payload.Read(Payload.PaynovaMinimal).With("orderNumber", "123"));

        Assert.Equal(
            """[{"errorCode":"Length","fieldName":"OrderNumber","message":"'Order Number' must be between 4 and 50 characters. You entered 3 characters."}]""",
            System.Text.RegularExpressions.Regex.Unescape(reply.Json["status"]!["errors"]!.ToJsonString()));
    }

    [Theory]
    [InlineData("orderNumber", "1234")]
    [InlineData("orderNumber", "\"    \"")]
    [InlineData("currencyCode", "\"XYZ\"")]
    [InlineData("currencyCode", "\"sek\"")]
    [InlineData("currencyCode", "\"999\"")]
    [InlineData("currencyCode", "\"S\"")]
    [InlineData("currencyCode", "752")]
    [InlineData("totalAmount", "\"350.00\"")]
    [InlineData("lineItems", "{}")]
    [InlineData("lineItems.0.quantity", "\"2\"")]
    [InlineData("lineItems.0.taxPercent", "-1")]
    [InlineData("lineItems.1.id", "\"1\"")]
    [InlineData("lineItems.1.taxPercent", "25")]
    [InlineData("lineItems.1.unitAmountExcludingTax", "80")]
    [InlineData("customer", "\"CHRISTOPHER\"")]
    [InlineData("billTo", "\"GATUADRESS 77\"")]
    [InlineData("billTo.address.countryCode", "\"XX\"")]
    [InlineData("billTo.address.countryCode", "\"XXX\"")]
    [InlineData("billTo.address.countryCode", "\"752\"")]
    [InlineData("shipTo.name.firstName", "1")]
    public async Task BrokenRule_NamesTheFieldAlone(string path, string json)
    {
        Reply reply = await _simulator.SendPaynovaAsync(Payload.With(Payload.PaynovaAll, (path, json)).ToJsonString());

        Refusal.OfPaynova(_simulator, reply, path);
    }

    [Theory]
    [InlineData("SEK", "-0.01")]
    [InlineData("SEK", "8.4375")]
    [InlineData("JPY", "100.5")]
    [InlineData("392", "100.5")]
    public async Task TotalWithTooManyDecimals_IsRefused(string currency, string total)
    {
        Reply reply = await _simulator.SendPaynovaAsync(Payload.With(Payload.PaynovaMinimal, ("currencyCode", $"\"{currency}\""), ("totalAmount", total)).ToJsonString());

        Refusal.OfPaynova(_simulator, reply, "totalAmount");
    }

    [Theory]
    [InlineData("ABC/100.00/SEK", "orderNumber")]
    [InlineData("%20%20%20%20/100.00/SEK", "orderNumber")]
    [InlineData("ORDER-123/100,00/SEK", "totalAmount")]
    [InlineData("ORDER-123/1e2/SEK", "totalAmount")]
    [InlineData("ORDER-123/100.001/SEK", "totalAmount")]
    [InlineData("ORDER-123/100.00/sek", "currencyCode")]
    [InlineData("ORDER-123/100.00/8", "currencyCode")]
    public async Task ValueOfTheUrl_IsCheckedInsteadOfTheBodys(string path, string field)
    {
        Reply reply = await Sender.SendAsync(_simulator.PaynovaOrder(Payload.Text(Payload.PaynovaMinimal), path: $"orders/create/{path}"));

        Refusal.OfPaynova(_simulator, reply, field);
    }
}
