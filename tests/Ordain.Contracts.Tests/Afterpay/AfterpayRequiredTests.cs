using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

public sealed class AfterpayRequiredTests
{
    // Top level: Create Order. Nested: required within an optional object that is there.
    internal static readonly string[] RequiredPointers =
    [
        "/totalAmount",
        "/consumer",
        "/consumer/givenNames",
        "/consumer/surname",
        "/consumer/email",
        "/billing/name",
        "/billing/line1",
        "/billing/postcode",
        "/billing/countryCode",
        "/billing/phoneNumber",
        "/shipping/name",
        "/shipping/line1",
        "/shipping/postcode",
        "/shipping/countryCode",
        "/shipping/phoneNumber",
        "/items/0/name",
        "/items/0/quantity",
        "/items/0/price",
        "/discounts/0/displayName",
        "/discounts/0/amount",
        "/merchant/redirectConfirmUrl",
        "/merchant/redirectCancelUrl",
    ];

    internal static readonly string[] RequiredTextPointers =
    [
        "/consumer/givenNames",
        "/consumer/surname",
        "/consumer/email",
        "/billing/name",
        "/billing/line1",
        "/billing/postcode",
        "/billing/countryCode",
        "/shipping/phoneNumber",
        "/items/0/name",
        "/discounts/0/displayName",
        "/merchant/redirectConfirmUrl",
        "/merchant/redirectCancelUrl",
    ];

    public static TheoryData<string> Required { get; } = [.. RequiredPointers];

    public static TheoryData<string> Optional { get; } =
        [.. Member.PointersOf(AfterpayOrders.Complete()).Except(RequiredPointers, StringComparer.Ordinal)];

    public static TheoryData<string> RequiredText { get; } = [.. RequiredTextPointers];

    [Fact]
    public void Orders_of_the_documents_are_valid()
    {
        Expect.Valid(AfterpayOrders.SeedSample().Validate());
        Expect.Valid(AfterpayOrders.Complete().Validate());
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Without_a_required_member_that_is_the_only_violation(string pointer)
    {
        AfterpayOrder order = Member.Set(AfterpayOrders.Complete(), pointer, null);

        Expect.Violations(order.Validate(), $"{pointer} required");
    }

    [Theory]
    [MemberData(nameof(Optional))]
    public void Without_any_other_member_the_order_is_valid(string pointer)
    {
        AfterpayOrder order = Member.Set(AfterpayOrders.Complete(), pointer, null);

        Expect.Valid(order.Validate());
    }

    [Theory]
    [MemberData(nameof(RequiredText))]
    public void A_required_text_that_is_empty_is_missing(string pointer)
    {
        AfterpayOrder order = Member.Set(AfterpayOrders.Complete(), pointer, "");

        Expect.Violations(order.Validate(), $"{pointer} required");
    }

    [Fact]
    public void Without_anything_the_two_required_members_are_reported() =>
        Expect.Violations(new AfterpayOrder().Validate(), "/totalAmount required", "/consumer required");

    [Fact]
    public void An_optional_object_that_is_there_is_complete() =>
        Expect.Violations(
            (AfterpayOrders.SeedSample() with { Shipping = new() { Line2 = "Unit 1" } }).Validate(),
            "/shipping/name required",
            "/shipping/line1 required",
            "/shipping/postcode required",
            "/shipping/countryCode required",
            "/shipping/phoneNumber required");
}
