using System.Text;
using System.Text.Json.Nodes;
using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

public sealed class PaynovaPayloadTests
{
    public static TheoryData<string> OptionalText { get; } =
    [
        "/salesChannel",
        "/salesLocationId",
        "/orderDescription",
        "/purchaseReference",
        "/merchantReference",
        "/customer/customerId",
        "/customer/emailAddress",
        "/customer/name/companyName",
        "/billTo/name/middleNames",
        "/shipTo/address/street4",
        "/shipTo/address/countryCode",
        "/lineItems/0/description",
        "/lineItems/0/productUrl",
        "/lineItems/0/components/0/productUrl",
    ];

    [Fact]
    public void The_contract_says_what_it_is()
    {
        Assert.Equal("Paynova", PaynovaOrder.Contract.Provider);
        Assert.Equal("POST /orders/create", PaynovaOrder.Contract.Operation);
        Assert.Contains("https://api.developers.paynova.com/", PaynovaOrder.Contract.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_simple_order_is_three_values() => Golden.Equal("paynova-simple.json", PaynovaOrders.Simple().ToJsonUtf8());

    [Fact]
    public void R37_R40_An_invoice_is_written_as_documented() => Golden.Equal("paynova-invoice.json", PaynovaOrders.Invoice().ToJsonUtf8());

    [Fact]
    public void Every_member_is_written_as_documented() => Golden.Equal("paynova-complete.json", PaynovaOrders.Complete().ToJsonUtf8());

    [Fact]
    public void A_line_priced_by_its_components_is_written_as_documented() =>
        Golden.Equal("paynova-components.json", PaynovaOrders.PricedByComponents().ToJsonUtf8());

    [Theory]
    [MemberData(nameof(OptionalText))]
    public void R44_An_empty_text_is_left_out(string pointer)
    {
        PaynovaOrder order = Member.Set(PaynovaOrders.Complete(), pointer, "");

        Expect.Valid(order.Validate());
        Assert.Equal(
            Encoding.UTF8.GetString(Member.Set(PaynovaOrders.Complete(), pointer, null).ToJsonUtf8()),
            Encoding.UTF8.GetString(order.ToJsonUtf8()));
    }

    [Fact]
    public void R44_The_empty_texts_of_the_example_are_left_out()
    {
        JsonNode customer = JsonNode.Parse(PaynovaOrders.Invoice().ToJsonUtf8())!["customer"]!;

        Assert.Null(customer["customerId"]);
        Assert.Null(customer["name"]!["companyName"]);
    }

    [Fact]
    public void Text_of_a_record_holds_no_personal_data()
    {
        PaynovaOrder order = PaynovaOrders.Complete();

        Assert.Contains("OrderNumber = ORDER-123", order.ToString(), StringComparison.Ordinal);
        Assert.Contains("CustomerId = ***, GovernmentId = ***, EmailAddress = ***", order.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"^PaynovaNameAndAddress \{ Name = PaynovaName \{ (\w+ = (\*\*\*)?(, )?)+ \}, Address = PaynovaAddress \{ (\w+ = (\*\*\*)?(, )?)+ \} \}$", order.BillTo!.ToString());
        Assert.StartsWith("PaynovaLineItem { Id = 1, ", order.LineItems![0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"TravelData = [^*,]", order.LineItems[0].ToString());
    }
}
