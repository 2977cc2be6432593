using System.Globalization;
using System.Text.Json.Nodes;
using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

/// <summary>
/// O-1: the items' total amounts + shippingAmount + taxAmount − discountAmount = orderAmount, in the words of the reference; exactly, as
/// decimals are, and never rounded.
/// </summary>
public sealed class OpttySumTests
{
    private const string Broken = "/orderAmount amounts-add-up";

    [Theory]
    // The samples of the two documents.
    [InlineData("9.99", "5", "3", "3", "14.99")]
    [InlineData("130", "7.99", "6.9", "0", "144.89")]
    // Binary fractions would be off here.
    [InlineData("0.10", "0.20", "0", "0", "0.30")]
    [InlineData("0.07", "0.01", "0.06", "0.05", "0.09")]
    [InlineData("4.35", "0", "0", "0.07", "4.28")]
    // Zeros at the end are no other number.
    [InlineData("130.000", "7.990", "6.9", "0.00", "144.8900")]
    // Everything is discounted.
    [InlineData("25.50", "4.50", "0", "30", "0")]
    // More digits than a double has.
    [InlineData("90071992547409.93", "0.01", "0", "0", "90071992547409.94")]
    [InlineData("99999999999999999999999999.98", "0.01", "0", "0", "99999999999999999999999999.99")]
    public void O1_Amounts_that_add_up_are_accepted_and_a_cent_beside_refused(string item, string shipping, string tax, string discount, string total)
    {
        OpttyOrder order = Order([Parse(item)], Parse(shipping), Parse(tax), Parse(discount), Parse(total));

        Expect.Valid(order.Validate());
        Expect.Violations((order with { OrderAmount = order.OrderAmount + 0.01m }).Validate(), Broken);
        Expect.Violations((order with { ShippingAmount = order.ShippingAmount + 0.01m }).Validate(), Broken);
        Expect.Violations((order with { TaxAmount = order.TaxAmount + 0.01m }).Validate(), Broken);
        Expect.Violations((order with { DiscountAmount = order.DiscountAmount + 0.01m }).Validate(), Broken);
    }

    [Fact]
    public void O1_Every_item_counts()
    {
        OpttyOrder order = Order([9.99m, 0.01m, 20, 0], 0, 0, 0, 30);

        Expect.Valid(order.Validate());
        Expect.Violations((order with { OrderItems = [.. order.OrderItems!.Skip(1)] }).Validate(), Broken);
        Expect.Violations((order with { OrderItems = [.. order.OrderItems!, order.OrderItems![1]] }).Validate(), Broken);
        // What costs nothing changes nothing.
        Expect.Valid((order with { OrderItems = [.. order.OrderItems!, order.OrderItems![3]] }).Validate());
    }

    [Fact]
    public void O1_A_hundred_thousand_items_of_a_cent_are_a_thousand()
    {
        OpttyOrder order = Order([.. Enumerable.Repeat(0.01m, 100_000)], 0, 0, 0, 1000);

        Expect.Valid(order.Validate());
        Expect.Violations((order with { OrderAmount = 1000.01m }).Validate(), Broken);
    }

    [Fact]
    public void O1_Nothing_is_rounded()
    {
        OpttyOrder order = Order([0.33m, 0.33m, 0.33m], 0, 0, 0, 1);
        Expect.Violations(order.Validate(), Broken);

        // It adds up to the last decimal, and still has one too many.
        order = OpttyOrders.AddedUp(order with { TaxAmount = 0.005m });
        Expect.Violations(order.Validate(), "/taxAmount scale", "/orderAmount scale");
        Expect.Violations((order with { OrderAmount = 1 }).Validate(), "/taxAmount scale", Broken);
    }

    [Fact]
    public void O1_Yen_have_no_decimals_and_add_up_alike()
    {
        OpttyOrder order = Order([1500, 1500, 98000], 800, 10180, 1980, 110000) with { PurchaseCurrency = "JPY", PurchaseCountry = "JP", Locale = "ja_JP" };

        Expect.Valid(order.Validate());
        Expect.Violations((order with { OrderAmount = 110001 }).Validate(), Broken);
        Assert.Equal("110000", JsonNode.Parse(order.ToJsonUtf8())!["orderAmount"]!.ToJsonString());
    }

    [Theory]
    [InlineData("/shippingAmount")]
    [InlineData("/taxAmount")]
    [InlineData("/discountAmount")]
    public void O1_An_amount_that_is_absent_counts_as_0(string pointer)
    {
        OpttyOrder order = Member.Set(Order([10], 0, 0, 0, 10), pointer, null);
        Expect.Valid(order.Validate());

        order = Member.Set(Order([10], 1, 1, 1, 11), pointer, null);
        Expect.Violations(order.Validate(), Broken);
        Expect.Valid(OpttyOrders.AddedUp(order).Validate());
    }

    [Fact]
    public void O1_What_is_missing_is_the_only_violation()
    {
        OpttyOrder order = Order([10, 20], 0, 0, 0, 30);

        Expect.Violations((order with { OrderAmount = null }).Validate(), "/orderAmount required");
        Expect.Violations((order with { OrderItems = null }).Validate(), "/orderItems required");
        Expect.Violations((order with { OrderItems = [] }).Validate(), "/orderItems length");
        Expect.Violations((order with { OrderItems = [order.OrderItems![0], null!] }).Validate(), "/orderItems/1 required");
        Expect.Violations(
            (order with { OrderItems = [order.OrderItems![0], order.OrderItems![1] with { TotalAmount = null }] }).Validate(),
            "/orderItems/1/totalAmount required");
    }

    [Fact]
    public void O1_A_sum_beyond_all_decimals_is_broken()
    {
        OpttyOrder order = Order([decimal.MaxValue, decimal.MaxValue], 0, 0, 0, decimal.MaxValue);

        Expect.Violations(order.Validate(), Broken);
    }

    [Fact]
    public void O1_A_violation_says_what_must_hold_and_where_it_is_documented()
    {
        Violation violation = Assert.Single(Order([10], 0, 0, 0, 11).Validate().Violations);

        Assert.Equal(RuleKind.Invariant, violation.Rule.Kind);
        Assert.Equal("OrderAmount", violation.MemberPath);
        Assert.Contains("docs.optty.com", violation.Rule.Source, StringComparison.Ordinal);
    }

    private static OpttyOrder Order(decimal[] items, decimal shipping, decimal tax, decimal discount, decimal total) => OpttyOrders.GuideExamples() with
    {
        OrderItems = [.. items.Select(amount => new OpttyOrderItem { Name = "x", Sku = "x", Quantity = 1, UnitPrice = amount, TotalAmount = amount })],
        ShippingAmount = shipping,
        TaxAmount = tax,
        DiscountAmount = discount,
        OrderAmount = total,
    };

    private static decimal Parse(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
