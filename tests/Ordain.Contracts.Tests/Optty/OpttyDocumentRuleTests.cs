using System.Text.Json.Nodes;
using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

/// <summary>O-2 to O-8: the rules between members that Optty's documents state; O-1 has a class of its own.</summary>
public sealed class OpttyDocumentRuleTests
{
    private const string LineTotal = "/orderItems/0/totalAmount line-total";

    [Theory]
    [InlineData(1, 9.99, 9.99)]
    [InlineData(3, 0.10, 0.30)]
    [InlineData(7, 19.99, 139.93)]
    [InlineData(0, 5, 0)]
    [InlineData(int.MaxValue, 0.01, 21474836.47)]
    [InlineData(12, 1500, 18000)]
    public void O2_Quantity_times_unit_price_is_the_amount_of_the_line(int quantity, decimal unitPrice, decimal totalAmount)
    {
        Expect.Valid(OpttyOrders.WithItem(quantity, unitPrice, totalAmount).Validate());
        Expect.Violations(OpttyOrders.WithItem(quantity, unitPrice, totalAmount + 0.01m).Validate(), LineTotal);
        Expect.Violations(OpttyOrders.WithItem(quantity, unitPrice + 1, totalAmount + 0.5m).Validate(), LineTotal);
    }

    [Fact]
    public void O2_A_third_is_not_rounded() =>
        Expect.Violations(OpttyOrders.WithItem(3, 3.33m, 10).Validate(), LineTotal);

    [Fact]
    public void O2_A_discount_is_not_part_of_the_line()
    {
        OpttyOrder order = OpttyOrders.WithItem(2, 65, 130);
        OpttyOrderItem item = order.OrderItems![0] with { UnitDiscountAmount = 5 };

        Expect.Valid((order with { OrderItems = [item] }).Validate());
        Expect.Violations(OpttyOrders.AddedUp(order with { OrderItems = [item with { TotalAmount = 120 }] }).Validate(), LineTotal);
    }

    [Fact]
    public void O2_Each_line_is_reported_and_the_sum_apart_from_it()
    {
        OpttyOrder order = OpttyOrders.Complete();
        OpttyOrderItem item = order.OrderItems![0];
        order = order with { OrderItems = [item with { TotalAmount = 131 }, item, item with { TotalAmount = 129 }] };

        Expect.Violations(
            order.Validate(),
            LineTotal,
            "/orderItems/2/totalAmount line-total",
            "/orderAmount amounts-add-up");
        Expect.Violations(OpttyOrders.AddedUp(order).Validate(), LineTotal, "/orderItems/2/totalAmount line-total");
    }

    [Theory]
    [InlineData("/orderItems/0/quantity")]
    [InlineData("/orderItems/0/unitPrice")]
    [InlineData("/orderItems/0/totalAmount")]
    public void O2_What_is_missing_is_the_only_violation(string pointer) =>
        Expect.Violations(Member.Set(OpttyOrders.Complete(), pointer, null).Validate(), $"{pointer} required");

    [Theory]
    [InlineData("KLARNA", true)]
    [InlineData("KLARNA_US", true)]
    [InlineData("AFTERPAY_AU", true)]
    [InlineData("CLEARPAY", false)]
    [InlineData("OPENPAY_UK", false)]
    public void O3_Klarna_and_Afterpay_need_a_shipping_address(string provider, bool isRequired)
    {
        OpttyOrder order = OpttyOrders.Complete() with { BnplProvider = OpttyProvider.From(provider) };
        Expect.Valid(order.Validate());

        order = order with { ShippingAddress = null };
        Expect.Violations(order.Validate(), isRequired ? ["/shippingAddress required-when"] : []);
    }

    [Fact]
    public void O4_A_shipping_address_that_is_there_is_complete()
    {
        OpttyOrder order = OpttyOrders.Complete();

        Expect.Valid((order with { ShippingAddress = order.ShippingAddress! with { Title = null } }).Validate());
        Expect.Violations(
            (order with { ShippingAddress = new() }).Validate(),
            "/shippingAddress/firstName required",
            "/shippingAddress/lastName required",
            "/shippingAddress/phoneNumber required",
            "/shippingAddress/email required",
            "/shippingAddress/streetAddress required",
            "/shippingAddress/city required",
            "/shippingAddress/state required",
            "/shippingAddress/country required",
            "/shippingAddress/region required",
            "/shippingAddress/postalCode required");
    }

    [Fact]
    public void O5_A_quantity_is_written_as_an_integer()
    {
        Assert.Equal("2", Item(OpttyOrders.Complete())["quantity"]!.ToJsonString());
        // A fraction cannot be written down: the member is an int.
        Assert.Equal(typeof(int?), typeof(OpttyOrderItem).GetProperty(nameof(OpttyOrderItem.Quantity))!.PropertyType);
        Expect.Violations(Member.Set(OpttyOrders.Complete(), "/orderItems/0/quantity", null).Validate(), "/orderItems/0/quantity required");

        static JsonNode Item(OpttyOrder order) => JsonNode.Parse(order.ToJsonUtf8())!["orderItems"]![0]!;
    }

    [Fact]
    public void O6_What_has_a_fallback_can_be_absent()
    {
        OpttyOrder order = OpttyOrders.WithFallbacks();
        JsonNode json = JsonNode.Parse(order.ToJsonUtf8())!;

        Expect.Valid(order.Validate());
        Assert.Equal("AU", (string?)json["billingAddress"]!["state"]);
        Assert.Equal("Australia", (string?)json["billingAddress"]!["region"]);
        Assert.Equal("N/A", (string?)json["billingAddress"]!["streetAddress2"]);
        Assert.Equal("0", json["taxAmount"]!.ToJsonString());
        Assert.Equal("0", json["shippingAmount"]!.ToJsonString());
        Assert.Equal("0", json["discountAmount"]!.ToJsonString());
    }

    [Fact]
    public void O6_A_fallback_without_a_country_is_none()
    {
        OpttyOrder order = OpttyOrders.WithFallbacks();
        order = order with { BillingAddress = order.BillingAddress! with { Country = null } };

        Expect.Violations(
            order.Validate(),
            "/billingAddress/state required",
            "/billingAddress/country required",
            "/billingAddress/region required");
    }

    [Theory]
    [InlineData("flight")]
    [InlineData("Flights")]
    [InlineData("hotel")]
    [InlineData(null)]
    public void O7_Members_of_a_flight_make_no_item_invalid(string? type) =>
        Expect.Valid(Member.Set(OpttyOrders.Complete(), "/orderItems/0/type", type).Validate());

    [Theory]
    [InlineData(OpttyShippingMethod.Store)]
    [InlineData(OpttyShippingMethod.Digital)]
    [InlineData(OpttyShippingMethod.Delivery)]
    [InlineData(OpttyShippingMethod.Pickup)]
    [InlineData(null)]
    public void O8_A_shipping_method_asks_for_no_address_and_forbids_none(OpttyShippingMethod? method)
    {
        OpttyOrder order = OpttyOrders.Complete() with { ShippingMethod = method };

        Expect.Valid(order.Validate());
        Expect.Valid((order with { ShippingAddress = null }).Validate());
        // "Digital: no shipping" is advice; "required for Klarna" is not.
        Expect.Violations((order with { ShippingAddress = null, BnplProvider = OpttyProvider.Klarna }).Validate(), "/shippingAddress required-when");
    }
}
