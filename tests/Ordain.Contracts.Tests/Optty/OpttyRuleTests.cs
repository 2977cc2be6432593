using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

public sealed class OpttyRuleTests
{
    [Theory]
    [InlineData("/purchaseCountry", "AUS", "country")]
    [InlineData("/purchaseCountry", "au", "country")]
    [InlineData("/purchaseCountry", "XX", "country")]
    [InlineData("/purchaseCurrency", "aud", "currency")]
    [InlineData("/purchaseCurrency", "036", "currency")]
    [InlineData("/purchaseCurrency", "ZZZ", "currency")]
    [InlineData("/locale", "english", "locale")]
    [InlineData("/locale", "en", "locale")]
    [InlineData("/locale", "en_AUS", "locale")]
    [InlineData("/customer/email", "nobody", "email")]
    [InlineData("/billingAddress/email", "nobody", "email")]
    [InlineData("/shippingAddress/email", "no@bo@dy", "email")]
    [InlineData("/billingAddress/country", "Australia", "country")]
    [InlineData("/shippingAddress/country", "AUS", "country")]
    public void A_malformed_text_is_exactly_that_violation(string pointer, string value, string rule)
    {
        OpttyOrder order = Member.Set(OpttyOrders.Complete(), pointer, value);

        Expect.Violations(order.Validate(), $"{pointer} {rule}");
    }

    [Theory]
    [InlineData("en_AU")]
    [InlineData("en-AU")]
    [InlineData("fr_CA")]
    public void A_locale_can_have_either_separator(string locale) =>
        Expect.Valid((OpttyOrders.Complete() with { Locale = locale }).Validate());

    [Theory]
    [InlineData("/orderAmount")]
    [InlineData("/taxAmount")]
    [InlineData("/shippingAmount")]
    [InlineData("/discountAmount")]
    public void An_amount_is_not_negative_and_has_two_decimals(string pointer)
    {
        Expect.Violations(With(-0.01m).Validate(), $"{pointer} non-negative");
        Expect.Valid(With(0m).Validate());
        Expect.Valid(With(12.34m).Validate());
        // The zeros at the end are no decimals.
        Expect.Valid(With(12.3400m).Validate());
        // Amounts of two decimals never add up to one of three.
        Expect.Violations(Member.Set(OpttyOrders.Complete(), pointer, 1.005m).Validate(), $"{pointer} scale", "/orderAmount amounts-add-up");

        OpttyOrder With(decimal amount)
        {
            OpttyOrder order = Member.Set(OpttyOrders.Complete(), pointer, amount);
            return pointer == "/orderAmount"
                ? order with { DiscountAmount = OpttyOrders.Items(order) + order.ShippingAmount + order.TaxAmount - amount }
                : OpttyOrders.AddedUp(order);
        }
    }

    [Fact]
    public void A_unit_price_is_not_negative_and_has_two_decimals()
    {
        Expect.Violations(OpttyOrders.WithItem(0, -0.01m, 0).Validate(), "/orderItems/0/unitPrice non-negative");
        Expect.Violations(OpttyOrders.WithItem(2, 1.005m, 2.01m).Validate(), "/orderItems/0/unitPrice scale");
        Expect.Valid(OpttyOrders.WithItem(2, 0, 0).Validate());
        Expect.Valid(OpttyOrders.WithItem(1, 12.34m, 12.34m).Validate());
        Expect.Valid(OpttyOrders.WithItem(1, 12.3400m, 12.34m).Validate());
    }

    [Fact]
    public void The_amount_of_a_line_is_not_negative_and_has_two_decimals()
    {
        Expect.Violations(OpttyOrders.WithItem(-1, 0.01m, -0.01m).Validate(), "/orderItems/0/totalAmount non-negative");
        Expect.Violations(
            Member.Set(OpttyOrders.Complete(), "/orderItems/0/totalAmount", 1.005m).Validate(),
            "/orderItems/0/totalAmount scale",
            "/orderItems/0/totalAmount line-total",
            "/orderAmount amounts-add-up");
        Expect.Valid(OpttyOrders.WithItem(1, 12.34m, 12.3400m).Validate());
    }

    [Fact]
    public void An_order_has_an_item() =>
        Expect.Violations((OpttyOrders.Complete() with { OrderItems = [] }).Validate(), "/orderItems length");

    [Fact]
    public void An_item_that_is_null_is_no_item()
    {
        OpttyOrder order = OpttyOrders.Complete() with { OrderItems = [OpttyOrders.Complete().OrderItems![0], null!] };

        Assert.Equal("/orderItems/1", Assert.Single(order.Validate().Violations).JsonPointer);
    }

    [Fact]
    public void A_shipping_method_is_one_of_the_four() =>
        Expect.Violations((OpttyOrders.Complete() with { ShippingMethod = (OpttyShippingMethod)4 }).Validate(), "/shippingMethod enum");

    [Fact]
    public void Shipping_types_and_initiators_can_be_new_ones()
    {
        OpttyOrder order = OpttyOrders.Complete() with
        {
            ShippingType = OpttyShippingType.From("overnight"),
            Initiator = OpttyInitiator.From("kiosk"),
        };

        Expect.Valid(order.Validate());
    }

    [Fact]
    public void An_address_without_country_and_state_lacks_both()
    {
        OpttyOrder order = OpttyOrders.Complete();
        order = order with { BillingAddress = order.BillingAddress! with { Country = null, State = null, Region = null } };

        Expect.Violations(
            order.Validate(),
            "/billingAddress/state required",
            "/billingAddress/country required",
            "/billingAddress/region required");
    }
}
