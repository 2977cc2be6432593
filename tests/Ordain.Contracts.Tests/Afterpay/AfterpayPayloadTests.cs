using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

public sealed class AfterpayPayloadTests
{
    public static TheoryData<string> OptionalText { get; } =
    [
        "/description",
        "/merchantReference",
        "/consumer/phoneNumber",
        "/billing/line2",
        "/shipping/suburb",
        "/shipping/state",
        "/courier/name",
        "/courier/tracking",
        "/items/0/sku",
    ];

    [Fact]
    public void The_contract_says_what_it_is()
    {
        Assert.Equal("Afterpay", AfterpayOrder.Contract.Provider);
        Assert.Equal("POST /v1/orders", AfterpayOrder.Contract.Operation);
        Assert.Contains("https://developers-beta.afterpay.com/", AfterpayOrder.Contract.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_of_Create_Order_is_written_as_documented() =>
        Golden.Equal("afterpay-seed-sample.json", AfterpayOrders.SeedSample().ToJsonUtf8());

    [Fact]
    public void Every_member_is_written_as_documented() =>
        Golden.Equal("afterpay-complete.json", AfterpayOrders.Complete().ToJsonUtf8());

    [Theory]
    [InlineData("12", "12.00")]
    [InlineData("12.5", "12.50")]
    [InlineData("12.340", "12.34")]
    [InlineData("1000000.01", "1000000.01")]
    public void An_amount_is_text_with_two_decimals_and_no_separators(string amount, string expected)
    {
        AfterpayOrder order = AfterpayOrders.SeedSample() with
        {
            TotalAmount = AfterpayOrders.Aud(decimal.Parse(amount, CultureInfo.InvariantCulture)),
        };

        Assert.Equal(expected, (string?)JsonNode.Parse(order.ToJsonUtf8())!["totalAmount"]!["amount"]);
    }

    [Theory]
    [MemberData(nameof(OptionalText))]
    public void An_empty_text_is_left_out(string pointer)
    {
        AfterpayOrder order = Member.Set(AfterpayOrders.Complete(), pointer, "");

        Expect.Valid(order.Validate());
        Assert.Equal(
            Encoding.UTF8.GetString(Member.Set(AfterpayOrders.Complete(), pointer, null).ToJsonUtf8()),
            Encoding.UTF8.GetString(order.ToJsonUtf8()));
    }

    [Fact]
    public void Text_of_a_record_holds_no_personal_data()
    {
        AfterpayOrder order = AfterpayOrders.Complete();

        Assert.Contains("MerchantReference = A-1001", order.ToString(), StringComparison.Ordinal);
        Assert.Contains("Consumer = AfterpayConsumer { PhoneNumber = ***, GivenNames = ***, Surname = ***, Email = *** }", order.ToString(), StringComparison.Ordinal);
        Assert.Equal("AfterpayConsumer { PhoneNumber = , GivenNames = , Surname = , Email =  }", new AfterpayConsumer().ToString());
        Assert.Matches(@"^AfterpayContact \{ (\w+ = \*\*\*(, )?)+ \}$", order.Billing!.ToString());
        Assert.Contains("Tracking = ***, Priority = Standard }", order.Courier!.ToString(), StringComparison.Ordinal);
        Assert.Equal("AfterpayMerchant { RedirectConfirmUrl = ***, RedirectCancelUrl = *** }", order.Merchant!.ToString());
    }
}
