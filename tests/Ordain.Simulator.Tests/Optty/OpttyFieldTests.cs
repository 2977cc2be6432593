namespace Ordain.Simulator.Tests;

public sealed class OpttyFieldTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private static readonly string[] AddressTexts =
        ["firstName", "lastName", "email", "phoneNumber", "streetAddress", "streetAddress2", "city", "country", "state", "region", "postalCode"];

    private static readonly string[] RequiredTexts =
    [
        "orderReference", "bnplProvider", "purchaseCountry", "purchaseCurrency", "locale",
        "orderItems.0.name", "orderItems.0.sku",
        "customer.firstName", "customer.lastName", "customer.email", "customer.phoneNumber",
        .. AddressTexts.Select(name => $"billingAddress.{name}"),
        .. AddressTexts.Select(name => $"shippingAddress.{name}"),
    ];

    private static readonly string[] RequiredNumbers =
        ["orderAmount", "orderItems.0.quantity", "orderItems.0.unitPrice", "orderItems.0.totalAmount"];

    private static readonly string[] RequiredStructures = ["orderItems", "customer", "billingAddress", "shippingAddress"];

    private static readonly string[] OptionalTexts =
    [
        "shippingType", "shippingMethod", "dynamicRedirectUrl", "dynamicCallbackUrl", "sessionId", "customerToken", "initiator",
        "invoiceNumber", "token", "channel", "partnerOrderReference", "billingAddress.title", "shippingAddress.title",
        "orderItems.0.imageUrl", "orderItems.0.type", "orderItems.0.departureDate", "orderItems.0.flightNumber",
        "orderItems.0.origin", "orderItems.0.destination", "orderItems.0.title",
    ];

    private static readonly string[] OptionalOthers =
    [
        "taxAmount", "shippingAmount", "discountAmount", "cancellationTimeout", "surcharge", "orderItems.0.unitAmount",
        "orderItems.0.unitTaxAmount", "orderItems.0.unitDiscountAmount", "autoCapture", "isMPGS", "getToken",
        "additionalData", "partnerConfiguration",
    ];

    private readonly ProviderSimulator _simulator = fixture.Simulator;

    public static TheoryData<string> Required => new([.. RequiredTexts, .. RequiredNumbers, .. RequiredStructures]);

    public static TheoryData<string> Texts => new(RequiredTexts);

    public static TheoryData<string, string> WrongTypes
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string path in (string[])[.. RequiredTexts, .. OptionalTexts])
            {
                data.Add(path, "1");
                data.Add(path, "null");
            }

            foreach (string path in (string[])[.. RequiredNumbers, .. RequiredStructures, .. OptionalOthers])
            {
                data.Add(path, "\"1\"");
                data.Add(path, "null");
            }

            data.Add("orderItems", "{}");
            data.Add("customer", "[]");
            data.Add("autoCapture", "0");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Required))]
    public async Task MissingField_IsNamedAlone(string path)
    {
        Reply reply = await _simulator.SendOpttyAsync(Payload.Without(Payload.OpttyAll, path).ToJsonString());

        Refusal.OfOptty(_simulator, reply, path);
        Assert.Equal("must be given", _simulator.Received[^1].Verdict.Errors[0].Problem);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task BlankText_IsNamedAlone(string path)
    {
        foreach (string blank in (string[])["\"\"", "\"  \""])
        {
            Reply reply = await _simulator.SendOpttyAsync(Payload.With(Payload.OpttyAll, (path, blank)).ToJsonString());

            Refusal.OfOptty(_simulator, reply, path);
        }
    }

    [Theory]
    [MemberData(nameof(WrongTypes))]
    public async Task WrongType_IsNamedAlone(string path, string json)
    {
        Reply reply = await _simulator.SendOpttyAsync(Payload.With(Payload.OpttyAll, (path, json)).ToJsonString());

        Refusal.OfOptty(_simulator, reply, path);
    }

    [Fact]
    public async Task AllProblems_AreReportedAtOnce()
    {
        Reply reply = await _simulator.SendOpttyAsync("{}");

        Refusal.OfOptty(
            _simulator,
            reply,
            "orderReference", "bnplProvider", "purchaseCountry", "purchaseCurrency", "locale", "orderAmount", "orderItems", "customer", "billingAddress");
    }
}
