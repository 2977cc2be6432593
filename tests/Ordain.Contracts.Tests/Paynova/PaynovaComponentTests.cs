using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

/// <summary>"Only the following two cases are permitted": the price is on the line, or on every component. Paynova, Line item.</summary>
public sealed class PaynovaComponentTests
{
    public static TheoryData<string> Amounts { get; } =
    [
        "/lineItems/0/components/0/unitAmountExcludingTax",
        "/lineItems/0/components/0/taxPercent",
        "/lineItems/0/components/0/totalComponentTaxAmount",
        "/lineItems/0/components/0/totalComponentAmount",
    ];

    [Theory]
    [MemberData(nameof(Amounts))]
    public void A_component_has_all_of_its_amounts(string pointer) =>
        Expect.Violations(Member.Set(PaynovaOrders.PricedByComponents(), pointer, null).Validate(), $"{pointer} required-when");

    [Theory]
    [MemberData(nameof(Amounts))]
    public void A_component_with_any_amount_forbids_the_price_of_the_line(string pointer)
    {
        PaynovaOrder order = Member.Set(PaynovaOrders.Complete(), pointer, 1m);

        Assert.Equal(
            ["/lineItems/0/taxPercent forbidden-when", "/lineItems/0/unitAmountExcludingTax forbidden-when"],
            order.Validate().Violations.Where(violation => violation.RuleId == "forbidden-when").Select(violation => $"{violation.JsonPointer} {violation.RuleId}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_components_have_amounts_or_none()
    {
        PaynovaOrder order = PaynovaOrders.PricedByComponents();
        PaynovaLineItem line = order.LineItems![0];
        PaynovaLineItemComponent bare = line.Components![1] with { UnitAmountExcludingTax = null, TaxPercent = null, TotalComponentTaxAmount = null, TotalComponentAmount = null };

        Expect.Violations(
            (order with { LineItems = [line with { Components = [line.Components[0], bare] }] }).Validate(),
            "/lineItems/0/components components-priced-alike");
    }

    [Theory]
    [InlineData("/lineItems/0/unitAmountExcludingTax")]
    [InlineData("/lineItems/0/taxPercent")]
    public void A_line_priced_by_its_components_has_no_price(string pointer) =>
        Expect.Violations(Member.Set(PaynovaOrders.PricedByComponents(), pointer, 5m).Validate(), $"{pointer} forbidden-when");

    [Fact]
    public void A_line_priced_by_its_components_has_its_tax_amount() =>
        Expect.Violations(
            Member.Set(PaynovaOrders.PricedByComponents(), "/lineItems/0/totalLineTaxAmount", null).Validate(), "/lineItems/0/totalLineTaxAmount required");

    [Fact]
    public void A_wrong_total_of_a_component_is_advice()
    {
        PaynovaOrder order = PaynovaOrders.PricedByComponents();
        Assert.Empty(order.Advise());

        order = Member.Set(order, "/lineItems/0/components/1/totalComponentAmount", 107m);
        Expect.Valid(order.Validate());
        Assert.Equal("/lineItems/0/components/1/totalComponentAmount component-total", Assert.Single(order.Advise()) is { } advice ? $"{advice.JsonPointer} {advice.RuleId}" : "");
    }
}
