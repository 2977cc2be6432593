using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

/// <summary>Which members Paynova's pages require, of an order whose payment method is not known.</summary>
public sealed class PaynovaRequiredTests
{
    internal static readonly string[] RequiredTextPointers =
    [
        "/orderNumber",
        "/currencyCode",
        "/lineItems/0/id",
        "/lineItems/0/articleNumber",
        "/lineItems/0/name",
        "/lineItems/0/unitMeasure",
        "/lineItems/0/components/0/id",
        "/lineItems/0/components/0/articleNumber",
        "/lineItems/0/components/0/name",
        "/lineItems/0/components/0/unitMeasure",
    ];

    internal static readonly string[] RequiredPointers =
    [
        .. RequiredTextPointers,
        "/totalAmount",
        "/lineItems/0/quantity",
        "/lineItems/0/totalLineTaxAmount",
        "/lineItems/0/totalLineAmount",
        "/lineItems/0/components/0/quantity",
        "/billTo/name",
        "/billTo/address",
        "/shipTo/name",
        "/shipTo/address",
    ];

    // Required because the components have no prices.
    internal static readonly string[] PricePointers = ["/lineItems/0/unitAmountExcludingTax", "/lineItems/0/taxPercent"];

    public static TheoryData<string> Required { get; } = [.. RequiredPointers];

    public static TheoryData<string> RequiredText { get; } = [.. RequiredTextPointers];

    public static TheoryData<string> Prices { get; } = [.. PricePointers];

    public static TheoryData<string> Optional { get; } =
        [.. Member.PointersOf(PaynovaOrders.Complete(), PaynovaOrders.EmptyInComplete).Except([.. RequiredPointers, .. PricePointers], StringComparer.Ordinal)];

    [Fact]
    public void Orders_of_the_documents_are_valid()
    {
        Expect.Valid(PaynovaOrders.Simple().Validate());
        Expect.Valid(PaynovaOrders.Invoice().Validate());
        Expect.Valid(PaynovaOrders.Complete().Validate());
        Expect.Valid(PaynovaOrders.PricedByComponents().Validate());
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Without_a_required_member_that_is_the_only_violation(string pointer) =>
        Expect.Violations(Member.Set(PaynovaOrders.Complete(), pointer, null).Validate(), $"{pointer} required");

    [Theory]
    [MemberData(nameof(Prices))]
    public void Without_a_price_that_is_the_only_violation(string pointer) =>
        Expect.Violations(Member.Set(PaynovaOrders.Complete(), pointer, null).Validate(), $"{pointer} required-when");

    [Theory]
    [MemberData(nameof(Optional))]
    public void Without_any_other_member_the_order_is_valid(string pointer) =>
        Expect.Valid(Member.Set(PaynovaOrders.Complete(), pointer, null).Validate());

    [Theory]
    [MemberData(nameof(RequiredText))]
    public void A_required_text_that_is_empty_is_missing(string pointer)
    {
        Expect.Violations(Member.Set(PaynovaOrders.Complete(), pointer, "").Validate(), $"{pointer} required");
        Expect.Violations(Member.Set(PaynovaOrders.Complete(), pointer, " ").Validate(), $"{pointer} required");
    }

    [Fact]
    public void Without_anything_the_three_values_are_reported() =>
        Expect.Violations(new PaynovaOrder().Validate(), "/orderNumber required", "/currencyCode required", "/totalAmount required");
}
