using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

/// <summary>The limits of single members, as Paynova's pages have them.</summary>
public sealed class PaynovaRuleTests
{
    [Theory]
    [InlineData("/orderNumber", 50)]
    [InlineData("/salesChannel", 50)]
    [InlineData("/salesLocationId", 50)]
    [InlineData("/orderDescription", 255)]
    [InlineData("/purchaseReference", 30)]
    [InlineData("/merchantReference", 40)]
    [InlineData("/lineItems/0/id", 50)]
    [InlineData("/lineItems/0/articleNumber", 50)]
    [InlineData("/lineItems/0/name", 255)]
    [InlineData("/lineItems/0/description", 255)]
    [InlineData("/lineItems/0/components/0/id", 50)]
    [InlineData("/lineItems/0/components/0/articleNumber", 50)]
    [InlineData("/lineItems/0/components/0/name", 255)]
    [InlineData("/lineItems/0/components/0/description", 255)]
    [InlineData("/customer/name/companyName", 50)]
    [InlineData("/billTo/name/title", 10)]
    [InlineData("/billTo/name/firstName", 50)]
    [InlineData("/billTo/name/middleNames", 100)]
    [InlineData("/billTo/name/lastName", 50)]
    [InlineData("/shipTo/name/suffix", 10)]
    public void A_text_has_a_limit(string pointer, int limit)
    {
        Expect.Valid(With(limit).Validate());
        Expect.Violations(With(limit + 1).Validate(), $"{pointer} length");

        PaynovaOrder With(int length) => Member.Set(PaynovaOrders.Complete(), pointer, new string('x', length));
    }

    [Fact]
    public void An_order_number_has_four_characters_at_least()
    {
        Expect.Valid((PaynovaOrders.Simple() with { OrderNumber = "A-10" }).Validate());
        Expect.Violations((PaynovaOrders.Simple() with { OrderNumber = "A-1" }).Validate(), "/orderNumber length");
    }

    [Theory]
    [InlineData("SEK", true)]
    [InlineData("752", true)]
    [InlineData("036", true)]
    [InlineData("36", true)]
    [InlineData("sek", false)]
    [InlineData("SE", false)]
    [InlineData("8", false)]
    [InlineData("7520", false)]
    [InlineData("SEK\n", false)]
    [InlineData("S7K", false)]
    [InlineData("٧٥٢", false)]
    public void R42_A_currency_is_three_capitals_or_a_number(string currency, bool isValid) =>
        Expect.Violations((PaynovaOrders.Simple() with { CurrencyCode = currency }).Validate(), isValid ? [] : ["/currencyCode pattern"]);

    [Theory]
    [InlineData("SE", true)]
    [InlineData("SWE", true)]
    [InlineData("752", true)]
    [InlineData("se", false)]
    [InlineData("S", false)]
    [InlineData("SWED", false)]
    public void A_country_is_two_or_three_capitals_or_a_number(string country, bool isValid) =>
        Expect.Violations(
            Member.Set(PaynovaOrders.Complete(), "/billTo/address/countryCode", country).Validate(),
            isValid ? [] : ["/billTo/address/countryCode pattern"]);

    [Theory]
    [InlineData(100, null)]
    [InlineData(0.01, null)]
    [InlineData(99.95, null)]
    [InlineData(8.4375, "/totalAmount scale")]
    [InlineData(0.001, "/totalAmount scale")]
    [InlineData(0, "/totalAmount positive")]
    [InlineData(-1, "/totalAmount positive")]
    public void R41_A_total_is_positive_and_has_two_decimals(decimal amount, string? violation) =>
        Expect.Violations((PaynovaOrders.Simple() with { TotalAmount = amount }).Validate(), violation is null ? [] : [violation]);

    [Fact]
    public void R41_Zeros_behind_the_point_do_not_count() => Expect.Valid((PaynovaOrders.Simple() with { TotalAmount = 100.0000m }).Validate());

    [Theory]
    [InlineData("JPY", 1500, true)]
    [InlineData("JPY", 1500.50, false)]
    [InlineData("392", 1500.50, false)]
    [InlineData("SEK", 1500.50, true)]
    [InlineData("KRW", 1500.50, true)]
    public void R41_Yen_are_whole(string currency, decimal amount, bool isValid) =>
        Expect.Violations(
            (PaynovaOrders.Simple() with { CurrencyCode = currency, TotalAmount = amount }).Validate(), isValid ? [] : ["/totalAmount yen-are-whole"]);

    [Theory]
    [InlineData("/lineItems/0/quantity")]
    [InlineData("/lineItems/0/components/0/quantity")]
    public void A_quantity_is_positive_and_may_be_a_fraction(string pointer)
    {
        Assert.Contains($"{pointer} positive", Violations(0));
        Assert.Contains($"{pointer} positive", Violations(-1));
        Assert.DoesNotContain($"{pointer} positive", Violations(0.333m));

        IEnumerable<string> Violations(decimal quantity) =>
            Member.Set(PaynovaOrders.Complete(), pointer, quantity).Validate().Violations.Select(violation => $"{violation.JsonPointer} {violation.RuleId}");
    }

    [Fact]
    public void A_tax_is_not_negative()
    {
        Expect.Violations(Member.Set(PaynovaOrders.Complete(), "/lineItems/0/taxPercent", -25m).Validate(), "/lineItems/0/taxPercent non-negative");
        Expect.Violations(
            Member.Set(PaynovaOrders.PricedByComponents(), "/lineItems/0/components/0/taxPercent", -25m).Validate(),
            "/lineItems/0/components/0/taxPercent non-negative");
    }

    [Fact]
    public void An_email_address_has_a_form() =>
        Expect.Violations(Member.Set(PaynovaOrders.Complete(), "/customer/emailAddress", "nobody").Validate(), "/customer/emailAddress email");

    [Fact]
    public void Ids_of_lines_do_not_repeat()
    {
        PaynovaOrder order = PaynovaOrders.Complete();
        Expect.Violations(Member.Set(order, "/lineItems/1/id", "1").Validate(), "/lineItems/1 unique");
    }

    [Fact]
    public void Ids_of_components_do_not_repeat()
    {
        PaynovaOrder order = PaynovaOrders.PricedByComponents();
        Expect.Violations(Member.Set(order, "/lineItems/0/components/1/id", "2").Validate(), "/lineItems/0/components/1 unique");
    }
}
