using System.Globalization;
using System.Text.Json;
using Ordain.Client;
using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

/// <summary>The two forms of the URL, and what an answer means.</summary>
public sealed class PaynovaProtocolTests
{
    private const string OrderId = "30c8d09b-28c6-4246-b4d4-a3b000e181c7";

    private readonly PaynovaProtocol _protocol = new(PaynovaUrlForm.Body);

    [Fact]
    public void The_short_form_has_no_values()
    {
        Assert.Equal(HttpMethod.Post, _protocol.Method);
        Assert.Equal("orders/create", _protocol.GetPath(PaynovaOrders.Complete().ToJsonUtf8()));
    }

    [Theory]
    [InlineData("ORDER-123", "100.00", "SEK", "orders/create/ORDER-123/100.00/SEK")]
    [InlineData("ORDER-123", "1234567.5", "752", "orders/create/ORDER-123/1234567.5/752")]
    [InlineData("A/B?C#D", "1", "SEK", "orders/create/A%2FB%3FC%23D/1/SEK")]
    [InlineData("../..", "1", "SEK", "orders/create/..%2F../1/SEK")]
    [InlineData("a b%c", "1", "SEK", "orders/create/a%20b%25c/1/SEK")]
    [InlineData("Örder", "1", "SEK", "orders/create/%C3%96rder/1/SEK")]
    public void P6_The_long_form_has_the_values_of_the_body(string number, string amount, string currency, string path)
    {
        PaynovaOrder order = PaynovaOrders.Complete() with
        {
            OrderNumber = number,
            TotalAmount = decimal.Parse(amount, CultureInfo.InvariantCulture),
            CurrencyCode = currency,
        };

        Assert.Equal(path, new PaynovaProtocol(PaynovaUrlForm.Values).GetPath(order.ToJsonUtf8()));
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void P6_An_amount_in_the_URL_has_a_point_in_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal("orders/create/ORDER-123/112.50/752", new PaynovaProtocol(PaynovaUrlForm.Values).GetPath(PaynovaOrders.Complete().ToJsonUtf8()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void R46_A_success_has_an_order()
    {
        PaynovaOrderCreated created = Read(Golden.Text("paynova-created.json"));

        Assert.Equal(AnswerMeaning.Accepted, _protocol.ReadResponse(created));
        Assert.Equal(Guid.Parse(OrderId), created.OrderId);
        Assert.Equal((true, 0, "SUCCESS", "The operation was successful."), (created.Status!.IsSuccess, created.Status.ErrorNumber, created.Status.StatusKey, created.Status.StatusMessage));
        Assert.Equal($"PaynovaOrderCreated {OrderId}", created.ToString());
        Assert.Equal("PaynovaStatus 0 SUCCESS", created.Status.ToString());
    }

    [Theory]
    [InlineData("""{"status":{"isSuccess":false},"orderId":null}""", AnswerMeaning.Refused)]
    [InlineData("""{"status":{"isSuccess":false},"orderId":"00000000-0000-0000-0000-000000000000"}""", AnswerMeaning.Refused)]
    [InlineData("""{"status":{"isSuccess":false}}""", AnswerMeaning.Refused)]
    [InlineData("""{"status":{"isSuccess":false},"orderId":""}""", AnswerMeaning.Refused)]
    [InlineData("""{"status":{"isSuccess":true},"orderId":"00000000-0000-0000-0000-000000000000"}""", AnswerMeaning.Unclear)]
    [InlineData("""{"status":{"isSuccess":true},"orderId":"not an id"}""", AnswerMeaning.Unclear)]
    [InlineData("""{"status":{"isSuccess":true}}""", AnswerMeaning.Unclear)]
    [InlineData("""{"status":{"isSuccess":false},"orderId":"30c8d09b-28c6-4246-b4d4-a3b000e181c7"}""", AnswerMeaning.Unclear)]
    [InlineData("""{"status":{},"orderId":"30c8d09b-28c6-4246-b4d4-a3b000e181c7"}""", AnswerMeaning.Unclear)]
    [InlineData("""{"orderId":"30c8d09b-28c6-4246-b4d4-a3b000e181c7"}""", AnswerMeaning.Unclear)]
    [InlineData("{}", AnswerMeaning.Unclear)]
    [InlineData("""{"status":{"isSuccess":true,"errorNumber":"0","statusKey":"PENDING","newMember":[1],"exceptionDetails":{"a":1}},"orderId":"{30C8D09B-28C6-4246-B4D4-A3B000E181C7}","other":{}}""", AnswerMeaning.Accepted)]
    public void R46_R47_The_status_and_the_order_id_decide(string body, AnswerMeaning meaning) => Assert.Equal(meaning, _protocol.ReadResponse(Read(body)));

    [Theory]
    [InlineData(200, AnswerMeaning.Accepted)]
    [InlineData(201, AnswerMeaning.Accepted)]
    [InlineData(204, AnswerMeaning.Accepted)]
    [InlineData(302, AnswerMeaning.Unclear)]
    [InlineData(401, AnswerMeaning.Refused)]
    [InlineData(404, AnswerMeaning.Refused)]
    [InlineData(500, AnswerMeaning.Unclear)]
    public void A_status_code_says_whether_to_look_further(int statusCode, AnswerMeaning meaning) => Assert.Equal(meaning, _protocol.ReadStatus(statusCode));

    [Fact]
    public void The_reference_of_an_order_is_its_number() => Assert.Equal("orderNumber", _protocol.ReferenceField);

    private PaynovaOrderCreated Read(string json) => JsonSerializer.Deserialize(json, _protocol.ResponseType)!;
}
