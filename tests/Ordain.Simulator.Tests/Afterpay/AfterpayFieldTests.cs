namespace Ordain.Simulator.Tests;

public sealed class AfterpayFieldTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private static readonly string[] Monies = ["totalAmount", "items.0.price", "items.1.price", "discounts.0.amount", "taxAmount", "shippingAmount"];

    private static readonly string[] RequiredTexts =
    [
        "consumer.givenNames", "consumer.surname", "consumer.email",
        .. Contact("billing"), .. Contact("shipping"),
        "items.0.name", "discounts.0.displayName", "merchant.redirectConfirmUrl", "merchant.redirectCancelUrl",
        .. Monies.SelectMany(money => (string[])[$"{money}.amount", $"{money}.currency"]),
    ];

    private static readonly string[] RequiredOthers = ["totalAmount", "consumer", "items.0.quantity", "items.0.price", "discounts.0.amount"];

    private static readonly string[] OptionalTexts =
    [
        "consumer.phoneNumber", "billing.line2", "billing.suburb", "billing.state", "shipping.line2", "shipping.suburb",
        "shipping.state", "courier.shippedAt", "courier.name", "courier.tracking", "courier.priority", "description",
        "items.0.sku", "merchantReference",
    ];

    private static readonly string[] OptionalStructures =
        ["billing", "shipping", "courier", "items", "discounts", "merchant", "taxAmount", "shippingAmount", "items.0", "discounts.0"];

    private readonly ProviderSimulator _simulator = fixture.Simulator;

    public static SimulatorOptions Limited => new()
    {
        Afterpay = new AfterpaySimulatorOptions { MinimumTotal = 1m, MaximumTotal = 2000m },
    };

    public static TheoryData<string> Required => new([.. RequiredTexts, .. RequiredOthers]);

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

            foreach (string path in (string[])[.. RequiredOthers, .. OptionalStructures])
            {
                data.Add(path, "\"\"");
                data.Add(path, "null");
            }

            data.Add("items", "{}");
            data.Add("billing", "[]");
            return data;
        }
    }

    public static TheoryData<string, int> Lengths => new()
    {
        { "consumer.phoneNumber", 32 }, { "consumer.givenNames", 128 }, { "consumer.surname", 128 }, { "consumer.email", 128 },
        { "billing.name", 255 }, { "billing.line1", 128 }, { "billing.line2", 128 }, { "billing.suburb", 128 }, { "billing.state", 128 },
        { "billing.postcode", 128 }, { "billing.phoneNumber", 32 }, { "shipping.name", 255 }, { "shipping.phoneNumber", 32 },
        { "items.0.name", 255 }, { "items.0.sku", 128 }, { "discounts.0.displayName", 128 }, { "courier.name", 128 }, { "courier.tracking", 128 },
    };

    [Theory]
    [MemberData(nameof(Required))]
    public async Task MissingField_IsNamedAlone(string path)
    {
        Reply reply = await _simulator.SendAfterpayAsync(Payload.Without(Payload.AfterpayAll, path).ToJsonString());

        Refusal.OfAfterpay(_simulator, reply, "invalid_object", path);
        Assert.Equal("must be given", _simulator.Received[^1].Verdict.Errors[0].Problem);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task EmptyText_IsNamedAlone(string path)
    {
        Reply reply = await _simulator.SendAfterpayAsync(Payload.With(Payload.AfterpayAll, (path, "\"\"")).ToJsonString());

        Refusal.OfAfterpay(_simulator, reply, "invalid_object", path);
        Assert.Equal($"{path} must not be blank", reply.Member("message"));
    }

    [Theory]
    [MemberData(nameof(WrongTypes))]
    public async Task WrongType_IsNamedAlone(string path, string json)
    {
        Reply reply = await _simulator.SendAfterpayAsync(Payload.With(Payload.AfterpayAll, (path, json)).ToJsonString());

        Refusal.OfAfterpay(_simulator, reply, "invalid_object", path);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task TooLongText_IsNamedAlone(string path, int length)
    {
        Reply longest = await _simulator.SendAfterpayAsync(Payload.With(Payload.AfterpayAll, (path, $"\"{new string('x', length)}\"")).ToJsonString());
        Assert.True(longest.Message.IsSuccessStatusCode, longest.Text);

        Reply reply = await _simulator.SendAfterpayAsync(Payload.With(Payload.AfterpayAll, (path, $"\"{new string('x', length + 1)}\"")).ToJsonString());
        Refusal.OfAfterpay(_simulator, reply, "invalid_object", path);
    }

    [Theory]
    [InlineData("totalAmount.amount", "\"0.00\"")]
    [InlineData("totalAmount.amount", "\"-10.00\"")]
    [InlineData("totalAmount.amount", "\"10.001\"")]
    [InlineData("totalAmount.amount", "\"1,000.00\"")]
    [InlineData("totalAmount.amount", "\"10,00\"")]
    [InlineData("totalAmount.amount", "\"10.\"")]
    [InlineData("totalAmount.amount", "\".50\"")]
    [InlineData("totalAmount.amount", "\"+10.00\"")]
    [InlineData("totalAmount.amount", "\" 10.00\"")]
    [InlineData("totalAmount.amount", "\"10.00\\n\"")]
    [InlineData("totalAmount.amount", "\"1e2\"")]
    [InlineData("totalAmount.amount", "\"$10.00\"")]
    [InlineData("totalAmount.amount", "\"\u0661\u0660.00\"")]
    [InlineData("totalAmount.amount", "\"999999999999999999999999999\"")]
    [InlineData("items.0.price.amount", "\"0\"")]
    [InlineData("taxAmount.amount", "\"-0.01\"")]
    [InlineData("discounts.0.amount.amount", "\"ten\"")]
    [InlineData("totalAmount.currency", "\"aud\"")]
    [InlineData("totalAmount.currency", "\"string\"")]
    [InlineData("shippingAmount.currency", "\"XYZ\"")]
    [InlineData("items.0.quantity", "1.0")]
    [InlineData("items.0.quantity", "1.5")]
    [InlineData("items.0.quantity", "2147483648")]
    [InlineData("items.0.quantity", "true")]
    [InlineData("billing.countryCode", "\"au\"")]
    [InlineData("billing.countryCode", "\"AUS\"")]
    [InlineData("shipping.countryCode", "\"XX\"")]
    [InlineData("courier.priority", "\"standard\"")]
    [InlineData("courier.shippedAt", "\"5/1/2026\"")]
    [InlineData("courier.shippedAt", "\"2026-13-01\"")]
    [InlineData("merchant.redirectConfirmUrl", "\"/confirm\"")]
    [InlineData("merchant.redirectCancelUrl", "\"shop.example/cancel\"")]
    [InlineData("merchant.redirectCancelUrl", "\"javascript:alert(1)\"")]
    public async Task BrokenRule_NamesTheFieldAlone(string path, string json)
    {
        Reply reply = await _simulator.SendAfterpayAsync(Payload.With(Payload.AfterpayAll, (path, json)).ToJsonString());

        Refusal.OfAfterpay(_simulator, reply, "invalid_object", path);
    }

    [Theory]
    [InlineData("totalAmount.currency")]
    [InlineData("items.1.price.currency")]
    [InlineData("discounts.0.amount.currency")]
    [InlineData("taxAmount.currency")]
    public async Task OtherCurrencyThanTheAccounts_IsUnsupported(string path)
    {
        Reply reply = await _simulator.SendAfterpayAsync(Payload.With(Payload.AfterpayAll, (path, "\"NZD\"")).ToJsonString());

        Refusal.OfAfterpay(_simulator, reply, "unsupported_currency", path);
    }

    [Fact]
    public async Task SampleOfTheDocument_IsRefusedForItsPlaceholders()
    {
        Reply reply = await _simulator.SendAfterpayAsync(
            """{"totalAmount":{"amount":"0.00","currency":"string"},"consumer":{"givenNames":"Joe","surname":"Consumer","email":"test@example.com"}}""");

        Refusal.OfAfterpay(_simulator, reply, "invalid_object", "totalAmount.amount", "totalAmount.currency");
    }

    [Fact]
    public async Task FieldErrors_ComeBeforeCurrencyErrors()
    {
        Reply reply = await _simulator.SendAfterpayAsync(
            Payload.With(Payload.AfterpayAll, ("totalAmount.currency", "\"NZD\""), ("consumer.email", "\"\"")).ToJsonString());

        Refusal.OfAfterpay(_simulator, reply, "invalid_object", "consumer.email");
    }

    [Theory]
    [InlineData("0.99")]
    [InlineData("2000.01")]
    public async Task TotalOutsideTheLimits_IsAnUnsupportedPaymentType(string amount)
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(Limited);

        Reply reply = await simulator.SendAfterpayAsync(Payload.With(Payload.AfterpayMinimal, ("totalAmount.amount", $"\"{amount}\"")).ToJsonString());

        Refusal.OfAfterpay(simulator, reply, "unsupported_payment_type", "totalAmount.amount");
    }

    [Fact]
    public async Task AllProblems_AreReportedAtOnce()
    {
        Reply reply = await _simulator.SendAfterpayAsync("""{"billing":{},"items":[{}],"merchant":{}}""");

        Refusal.OfAfterpay(
            _simulator,
            reply,
            "invalid_object",
            ["totalAmount", "consumer", .. Contact("billing"), "items.0.name", "items.0.quantity", "items.0.price", "merchant.redirectConfirmUrl", "merchant.redirectCancelUrl"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"order\"")]
    public async Task BodyThatIsNoObject_IsAnInvalidObject(string body)
        => Refusal.OfAfterpay(_simulator, await _simulator.SendAfterpayAsync(body), "invalid_object", "");

    private static string[] Contact(string name)
        => [.. ((string[])["name", "line1", "postcode", "countryCode", "phoneNumber"]).Select(field => $"{name}.{field}")];
}
