using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

public sealed class OpttyRequiredTests
{
    // The rows of the guide's field table; those with a fallback are in OpttyPayloadTests.
    internal static readonly string[] RequiredPointers =
    [
        "/orderReference",
        "/bnplProvider",
        "/purchaseCountry",
        "/purchaseCurrency",
        "/locale",
        "/orderAmount",
        "/orderItems",
        "/orderItems/0/name",
        "/orderItems/0/quantity",
        "/orderItems/0/sku",
        "/orderItems/0/unitPrice",
        "/orderItems/0/totalAmount",
        "/customer",
        "/customer/firstName",
        "/customer/lastName",
        "/customer/email",
        "/customer/phoneNumber",
        "/billingAddress",
        "/billingAddress/firstName",
        "/billingAddress/lastName",
        "/billingAddress/email",
        "/billingAddress/phoneNumber",
        "/billingAddress/streetAddress",
        "/billingAddress/city",
        "/billingAddress/country",
        "/billingAddress/postalCode",
        "/shippingAddress/firstName",
        "/shippingAddress/lastName",
        "/shippingAddress/email",
        "/shippingAddress/phoneNumber",
        "/shippingAddress/streetAddress",
        "/shippingAddress/city",
        "/shippingAddress/country",
        "/shippingAddress/postalCode",
    ];

    internal static readonly string[] RequiredTextPointers =
    [
        "/orderReference",
        "/orderItems/0/name",
        "/orderItems/0/sku",
        "/customer/firstName",
        "/customer/lastName",
        "/customer/phoneNumber",
        "/billingAddress/firstName",
        "/billingAddress/streetAddress",
        "/billingAddress/city",
        "/billingAddress/postalCode",
        "/shippingAddress/lastName",
        "/shippingAddress/phoneNumber",
    ];

    public static TheoryData<string> Required { get; } = [.. RequiredPointers];

    public static TheoryData<string> Optional { get; } =
        [.. Member.PointersOf(OpttyOrders.Complete()).Except(RequiredPointers, StringComparer.Ordinal)];

    public static TheoryData<string> RequiredText { get; } = [.. RequiredTextPointers];

    [Fact]
    public void Orders_of_the_documents_are_valid()
    {
        Expect.Valid(OpttyOrders.ReferenceSample().Validate());
        Expect.Valid(OpttyOrders.GuideExamples().Validate());
        Expect.Valid(OpttyOrders.WithFallbacks().Validate());
        Expect.Valid(OpttyOrders.Complete().Validate());
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Without_a_required_member_that_is_the_only_violation(string pointer)
    {
        OpttyOrder order = Member.Set(OpttyOrders.Complete(), pointer, null);

        Expect.Violations(order.Validate(), $"{pointer} required");
    }

    [Theory]
    [MemberData(nameof(Optional))]
    public void Without_any_other_member_the_order_is_valid(string pointer)
    {
        OpttyOrder order = Member.Set(OpttyOrders.Complete(), pointer, null);

        // An amount that is left out counts as 0, and the others have to add up without it.
        Expect.Valid(OpttyOrders.AddedUp(order).Validate());
    }

    [Theory]
    [MemberData(nameof(RequiredText))]
    public void A_required_text_of_white_space_is_missing(string pointer)
    {
        Expect.Violations(Member.Set(OpttyOrders.Complete(), pointer, "").Validate(), $"{pointer} required");
        Expect.Violations(Member.Set(OpttyOrders.Complete(), pointer, " \t").Validate(), $"{pointer} required");
    }

    [Fact]
    public void Without_anything_every_required_member_is_reported_in_document_order() =>
        Expect.Violations(
            new OpttyOrder().Validate(),
            "/orderReference required",
            "/bnplProvider required",
            "/purchaseCountry required",
            "/purchaseCurrency required",
            "/locale required",
            "/orderAmount required",
            "/orderItems required",
            "/customer required",
            "/billingAddress required");

    [Fact]
    public void A_violation_names_the_member_and_the_source()
    {
        OpttyOrder order = OpttyOrders.Complete() with { OrderItems = [OpttyOrders.Complete().OrderItems![0], new() { Name = "x", Sku = "x", Quantity = 1, UnitPrice = 0 }] };

        Violation violation = Assert.Single(order.Validate().Violations);

        Assert.Equal("/orderItems/1/totalAmount", violation.JsonPointer);
        Assert.Equal("OrderItems[1].TotalAmount", violation.MemberPath);
        Assert.Equal("orderItems[1].totalAmount is required.", violation.Message);
        Assert.Contains("docs.optty.com", violation.Rule.Source, StringComparison.Ordinal);
    }
}
