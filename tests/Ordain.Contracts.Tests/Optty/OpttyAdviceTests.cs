using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

public sealed class OpttyAdviceTests
{
    [Fact]
    public void Orders_of_the_documents_need_no_advice()
    {
        Expect.Advice(OpttyOrders.ReferenceSample().Advise());
        Expect.Advice(OpttyOrders.GuideExamples().Advise());
        Expect.Advice(OpttyOrders.Complete().Advise());
    }

    [Theory]
    [InlineData("LATITUDEPAY_AU", OpttyShippingMethod.Delivery, true)]
    [InlineData("LATITUDEPAY_AU", OpttyShippingMethod.Store, true)]
    [InlineData("LATITUDEPAY_AU", OpttyShippingMethod.Pickup, true)]
    [InlineData("LATITUDEPAY_AU", null, true)]
    [InlineData("LATITUDEPAY_AU", OpttyShippingMethod.Digital, false)]
    // Whether Clearpay counts as Afterpay is not documented: advice, even where nothing is shipped.
    [InlineData("CLEARPAY", null, true)]
    [InlineData("CLEARPAY", OpttyShippingMethod.Digital, true)]
    [InlineData("SOMETHING_NEW", null, true)]
    public void A_shipping_address_is_recommended(string provider, OpttyShippingMethod? method, bool isAdvised)
    {
        OpttyOrder order = OpttyOrders.Complete() with { BnplProvider = OpttyProvider.From(provider), ShippingMethod = method };
        Expect.Advice(order.Advise());

        order = order with { ShippingAddress = null };
        Expect.Advice(order.Advise(), isAdvised ? ["/shippingAddress"] : []);
        Expect.Valid(order.Validate());
    }

    [Theory]
    [InlineData("KLARNA_AU")]
    [InlineData("AFTERPAY_US")]
    public void What_is_required_is_not_recommended_as_well(string provider)
    {
        OpttyOrder order = OpttyOrders.Complete() with { BnplProvider = OpttyProvider.From(provider), ShippingAddress = null };

        Expect.Advice(order.Advise());
        Expect.Violations(order.Validate(), "/shippingAddress required-when");
    }

    [Theory]
    [InlineData("/orderItems/0/departureDate")]
    [InlineData("/orderItems/0/flightNumber")]
    [InlineData("/orderItems/0/origin")]
    [InlineData("/orderItems/0/destination")]
    public void O7_An_item_with_a_member_of_a_flight_says_its_type(string pointer)
    {
        OpttyOrder order = OpttyOrders.WithItem(1, 1, 1);
        order = order with { OrderItems = [new() { Name = "x", Sku = "x", Quantity = 1, UnitPrice = 1, TotalAmount = 1 }] };
        Expect.Advice(order.Advise());

        order = Member.Set(order, pointer, "x");
        Expect.Advice(order.Advise(), "/orderItems/0/type");
        Expect.Valid(order.Validate());
        Expect.Advice(Member.Set(order, "/orderItems/0/type", "Flights").Advise());
    }

    [Theory]
    [InlineData("flight", false)]
    [InlineData("Flights", false)]
    [InlineData("FLIGHT", false)]
    [InlineData("hotel", true)]
    [InlineData("flightless", true)]
    public void O7_R20_Members_of_a_flight_are_of_a_flight(string type, bool isAdvised)
    {
        OpttyOrder order = Member.Set(OpttyOrders.Complete(), "/orderItems/0/type", type);

        Expect.Valid(order.Validate());
        Assert.Equal(isAdvised ? ["/orderItems/0/type flight-members"] : [], order.Advise().Select(advice => $"{advice.JsonPointer} {advice.RuleId}"));
    }

    [Theory]
    [InlineData("/shippingType")]
    [InlineData("/shippingMethod")]
    public void What_is_conditional_without_a_condition_is_optional(string pointer) =>
        Expect.Advice(Member.Set(OpttyOrders.Complete(), pointer, null).Advise());

    [Fact]
    public void An_order_without_anything_is_advised_too() => Expect.Advice(new OpttyOrder().Advise(), "/shippingAddress");

    [Fact]
    public void Advice_says_when_and_where_it_is_documented()
    {
        Violation advice = Assert.Single(OpttyOrders.WithFallbacks().Advise());

        Assert.Equal("recommended", advice.RuleId);
        Assert.Equal(
            "shippingAddress is recommended when bnplProvider does not start with KLARNA and bnplProvider does not start with AFTERPAY"
                + " and (shippingMethod is not digital or bnplProvider starts with CLEARPAY).",
            advice.Message);
        Assert.Contains("docs.optty.com", advice.Rule.Source, StringComparison.Ordinal);
    }
}
