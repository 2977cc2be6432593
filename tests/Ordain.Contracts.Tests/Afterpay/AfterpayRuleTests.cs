using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

public sealed class AfterpayRuleTests
{
    public static TheoryData<string> Amounts { get; } = ["/totalAmount", "/taxAmount", "/shippingAmount", "/items/0/price", "/discounts/0/amount"];

    [Theory]
    [InlineData("/consumer/phoneNumber", 32)]
    [InlineData("/consumer/givenNames", 128)]
    [InlineData("/consumer/surname", 128)]
    [InlineData("/billing/name", 255)]
    [InlineData("/billing/line1", 128)]
    [InlineData("/billing/line2", 128)]
    [InlineData("/billing/suburb", 128)]
    [InlineData("/billing/state", 128)]
    [InlineData("/billing/postcode", 128)]
    [InlineData("/billing/phoneNumber", 32)]
    [InlineData("/shipping/name", 255)]
    [InlineData("/shipping/phoneNumber", 32)]
    [InlineData("/courier/name", 128)]
    [InlineData("/courier/tracking", 128)]
    [InlineData("/items/0/name", 255)]
    [InlineData("/items/0/sku", 128)]
    [InlineData("/discounts/0/displayName", 128)]
    public void A_text_has_a_limit(string pointer, int limit)
    {
        Expect.Valid(With(limit).Validate());
        Expect.Violations(With(limit + 1).Validate(), $"{pointer} length");

        AfterpayOrder With(int length) => Member.Set(AfterpayOrders.Complete(), pointer, new string('x', length));
    }

    [Fact]
    public void An_email_address_has_a_limit_and_a_form()
    {
        Expect.Valid(With(new string('x', 116) + "@example.com").Validate());
        Expect.Violations(With(new string('x', 117) + "@example.com").Validate(), "/consumer/email length");
        Expect.Violations(With("nobody").Validate(), "/consumer/email email");

        static AfterpayOrder With(string email) => Member.Set(AfterpayOrders.Complete(), "/consumer/email", email);
    }

    [Theory]
    [InlineData("/billing/countryCode", "AUS", "country")]
    [InlineData("/shipping/countryCode", "au", "country")]
    [InlineData("/merchant/redirectConfirmUrl", "/confirm", "url")]
    [InlineData("/merchant/redirectCancelUrl", "shop.example/cancel", "url")]
    public void A_malformed_text_is_exactly_that_violation(string pointer, string value, string rule)
    {
        AfterpayOrder order = Member.Set(AfterpayOrders.Complete(), pointer, value);

        Expect.Violations(order.Validate(), $"{pointer} {rule}");
    }

    [Theory]
    [MemberData(nameof(Amounts))]
    public void An_amount_has_two_decimals_and_a_currency_of_Afterpay(string pointer)
    {
        Expect.Violations(With(12.345m, "AUD").Validate(), $"{pointer}/amount scale");
        Assert.Contains($"{pointer}/currency", Currencies("SEK"));
        Assert.Contains($"{pointer}/currency", Currencies("aud"));
        Assert.Equal($"{pointer}/currency", Assert.Single(With(12, null).Validate().Violations).JsonPointer);
        Expect.Valid(With(12.5000m, "AUD").Validate());

        IEnumerable<string> Currencies(string currency) =>
            With(12, currency).Validate().Violations.Where(violation => violation.RuleId == "currency").Select(violation => violation.JsonPointer);

        AfterpayOrder With(decimal amount, string? currency) => Member.Set(AfterpayOrders.Complete(), pointer, new Money(amount, currency));
    }

    [Theory]
    [InlineData("AUD")]
    [InlineData("NZD")]
    [InlineData("USD")]
    [InlineData("CAD")]
    [InlineData("GBP")]
    [InlineData("EUR")]
    public void A_currency_of_Afterpay_is_accepted(string currency) =>
        Expect.Valid((AfterpayOrders.SeedSample() with { TotalAmount = new(12, currency) }).Validate());

    [Theory]
    [InlineData("/totalAmount")]
    [InlineData("/items/0/price")]
    public void A_price_is_positive(string pointer)
    {
        Expect.Violations(With(0).Validate(), $"{pointer}/amount positive");
        Expect.Violations(With(-1).Validate(), $"{pointer}/amount positive");

        AfterpayOrder With(decimal amount) => Member.Set(AfterpayOrders.Complete(), pointer, AfterpayOrders.Aud(amount));
    }

    [Theory]
    [InlineData("/taxAmount")]
    [InlineData("/shippingAmount")]
    [InlineData("/discounts/0/amount")]
    public void Any_other_amount_is_not_negative(string pointer)
    {
        Expect.Violations(With(-0.01m).Validate(), $"{pointer}/amount non-negative");
        Expect.Valid(With(0).Validate());

        AfterpayOrder With(decimal amount) => Member.Set(AfterpayOrders.Complete(), pointer, AfterpayOrders.Aud(amount));
    }

    [Fact]
    public void A_priority_is_one_of_the_two() =>
        Expect.Violations(Member.Set(AfterpayOrders.Complete(), "/courier/priority", (AfterpayShippingPriority)2).Validate(), "/courier/priority enum");

    [Fact]
    public void Lists_can_be_empty() =>
        Expect.Valid((AfterpayOrders.Complete() with { Items = [], Discounts = [] }).Validate());
}
