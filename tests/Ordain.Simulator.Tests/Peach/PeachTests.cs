using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Ordain.Simulator.Tests;

public sealed class PeachTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private static readonly string[] Texts =
    [
        "id", "app_execution_id", "type", "contact.name", "contact.email", "contact.phone_number", "items.0.name",
        "expiration.description", "currency", "tax.description", "shipping.description", "discount.description",
    ];

    private static readonly string[] Integers =
    [
        "items.0.amount", "items.0.quantity", "items.0.sale_amount", "expiration.timestamp", "subtotal", "tax.value",
        "shipping.value", "discount.value", "total_amount",
    ];

    private static readonly string[] Structures = ["contact", "items", "items.0", "expiration", "tax", "shipping", "discount"];

    private readonly ProviderSimulator _simulator = fixture.Simulator;

    public static TheoryData<string> Optional => new([.. Texts.Where(text => text != "contact.phone_number"), .. Integers, .. Structures.Where(name => name != "items.0")]);

    public static TheoryData<string, string> WrongTypes
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string path in Texts)
            {
                data.Add(path, "1");
                data.Add(path, "null");
            }

            foreach (string path in Integers)
            {
                data.Add(path, "\"1\"");
                data.Add(path, "1.0");
                data.Add(path, "1e3");
                data.Add(path, "null");
                data.Add(path, "9223372036854775808");
            }

            foreach (string path in Structures)
            {
                data.Add(path, "\"\"");
                data.Add(path, "null");
            }

            return data;
        }
    }

    [Fact]
    public async Task Example_IsAcceptedAndComesBack()
    {
        JsonObject order = Payload.Read(Payload.PeachExample);

        Reply reply = await _simulator.SendPeachAsync(order.ToJsonString());

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.True(JsonNode.DeepEquals(order, reply.Json), reply.Text);
        ReceivedOrder received = _simulator.Received[^1];
        Assert.Equal((SimulatedProvider.Peach, "your_order_id", "your_order_id"), (received.Provider, received.OrderReference, received.OrderId));
    }

    [Fact]
    public async Task EmptyOrder_IsAcceptedAndGetsAnId()
    {
        Reply reply = await _simulator.SendPeachAsync("{}");

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.NotEmpty(reply.Member("id"));
        Assert.Equal(reply.Member("id"), _simulator.Received[^1].OrderId);
        Assert.Null(_simulator.Received[^1].OrderReference);
    }

    [Fact]
    public async Task RepeatedId_IsAcceptedAndNoted()
    {
        string order = Payload.Read(Payload.PeachExample).With("id", "AGAIN-1");

        await _simulator.SendPeachAsync(order);
        Assert.False(_simulator.Received[^1].IsRepeat);
        await _simulator.SendPeachAsync(order);
        Assert.True(_simulator.Received[^1].IsRepeat);
    }

    [Theory]
    [MemberData(nameof(Optional))]
    public async Task OptionalMember_MayBeAbsent(string path)
        => Assert.Equal(HttpStatusCode.Created, (await _simulator.SendPeachAsync(Payload.Without(Payload.PeachExample, path).ToJsonString())).Status);

    [Theory]
    [InlineData("type", "\"digital_goods\"")]
    [InlineData("id", "\"\"")]
    [InlineData("contact.name", "\"\"")]
    [InlineData("contact.phone_number", "\"+1234567\"")]
    [InlineData("contact.phone_number", "\"+123456789012345\"")]
    [InlineData("items", "[]")]
    [InlineData("tax.value", "0")]
    [InlineData("total_amount", "9223372036854775807")]
    [InlineData("items.0.sale_amount", "13000")]
    [InlineData("somethingNew", "null")]
    public async Task Value_IsAccepted(string path, string json)
        => Assert.Equal(HttpStatusCode.Created, (await _simulator.SendPeachAsync(Payload.With(Payload.PeachExample, (path, json)).ToJsonString())).Status);

    [Theory]
    [MemberData(nameof(WrongTypes))]
    public async Task WrongType_IsNamedAlone(string path, string json) => await RefusedAsync(path, json);

    [Theory]
    [InlineData("type", "\"physical-goods\"")]
    [InlineData("contact", "{}", "contact.phone_number")]
    [InlineData("contact.phone_number", "\"\"")]
    [InlineData("contact.phone_number", "\"9876543210\"")]
    [InlineData("contact.phone_number", "\"+0123456789\"")]
    [InlineData("contact.phone_number", "\"+123456\"")]
    [InlineData("contact.phone_number", "\"+1234567890123456\"")]
    [InlineData("contact.phone_number", "\"+91 98765 43210\"")]
    [InlineData("contact.phone_number", "\"+19019019191 or +919876543210\"")]
    [InlineData("contact.phone_number", "\"+\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\"")]
    [InlineData("currency", "\"USD\"")]
    [InlineData("currency", "\"inr\"")]
    [InlineData("items.0.quantity", "0")]
    [InlineData("items.0.amount", "-1")]
    [InlineData("items.0.sale_amount", "-1")]
    [InlineData("subtotal", "-1")]
    [InlineData("tax.value", "-1")]
    [InlineData("shipping.value", "-1")]
    [InlineData("discount.value", "-1")]
    [InlineData("total_amount", "-1")]
    public async Task BrokenRule_NamesTheFieldAlone(string path, string json, string? field = null) => await RefusedAsync(path, json, field);

    [Theory]
    [InlineData("items.0.name", 60)]
    [InlineData("tax.description", 60)]
    [InlineData("shipping.description", 60)]
    [InlineData("discount.description", 60)]
    [InlineData("expiration.description", 120)]
    public async Task TooLongText_IsNamedAlone(string path, int length)
    {
        Reply longest = await _simulator.SendPeachAsync(Payload.With(Payload.PeachExample, (path, $"\"{new string('x', length)}\"")).ToJsonString());
        Assert.Equal(HttpStatusCode.Created, longest.Status);

        await RefusedAsync(path, $"\"{new string('x', length + 1)}\"");
    }

    [Fact]
    public async Task Expiry_IsFiveMinutesAhead()
    {
        ManualClock clock = new();
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(new SimulatorOptions { TimeProvider = clock });
        long now = clock.GetUtcNow().ToUnixTimeSeconds();

        Reply soonest = await simulator.SendPeachAsync($$$"""{"expiration":{"timestamp":{{{now + 300}}}}}""");
        Assert.Equal(HttpStatusCode.Created, soonest.Status);

        Reply sooner = await simulator.SendPeachAsync($$$"""{"expiration":{"timestamp":{{{now + 299}}}}}""");
        Refusal.OfPeach(simulator, sooner, "expiration.timestamp");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wrong")]
    [InlineData("Bearer peach-key")]
    public async Task WrongKey_Is401(string? key)
    {
        HttpRequestMessage request = _simulator.PeachOrder("{}");
        request.Headers.Remove("Authorization");
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", key);
        }

        Reply reply = await Sender.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
        Assert.Equal("Unauthorized", reply.Member("error"));
    }

    [Fact]
    public async Task WrongContentType_Is415()
    {
        HttpRequestMessage request = _simulator.PeachOrder("{}");
        request.Content!.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Sender.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task BodyThatIsNoObject_IsAParameterError(string body)
        => Refusal.OfPeach(_simulator, await _simulator.SendPeachAsync(body), "");

    [Theory]
    [InlineData("GET", "orders", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "orders/", HttpStatusCode.NotFound)]
    [InlineData("POST", "v1/orders", HttpStatusCode.NotFound)]
    public async Task OtherMethodsAndPaths_AreRefused(string method, string path, HttpStatusCode status)
    {
        HttpRequestMessage request = _simulator.PeachOrder("{}");
        request.Method = new HttpMethod(method);
        request.RequestUri = new Uri(_simulator.PeachAddress, path);

        Assert.Equal(status, (await Sender.SendAsync(request)).Status);
    }

    private async Task RefusedAsync(string path, string json, string? field = null)
    {
        Reply reply = await _simulator.SendPeachAsync(Payload.With(Payload.PeachExample, (path, json)).ToJsonString());

        Refusal.OfPeach(_simulator, reply, field ?? path);
    }
}
