using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

/// <summary>What the rules of the documents refuse, each in one place of an Afterpay order.</summary>
internal static class AfterpayBreaks
{
    private static readonly string[] _money = ["/totalAmount", "/taxAmount", "/shippingAmount", "/items/0/price", "/discounts/0/amount"];

    public static Break<AfterpayOrder>[] All { get; } =
    [
        .. Break<AfterpayOrder>.OfEach(AfterpayRequiredTests.RequiredPointers, [null]),
        .. Break<AfterpayOrder>.OfEach(AfterpayRequiredTests.RequiredTextPointers, "", " "),
        .. TooLong(32, "/consumer/phoneNumber", "/billing/phoneNumber", "/shipping/phoneNumber"),
        .. TooLong(128, "/consumer/givenNames", "/consumer/surname", "/billing/line1", "/billing/line2", "/shipping/suburb", "/shipping/state", "/shipping/postcode"),
        .. TooLong(128, "/courier/name", "/courier/tracking", "/items/0/sku", "/discounts/0/displayName"),
        .. TooLong(255, "/billing/name", "/shipping/name", "/items/0/name"),
        Break<AfterpayOrder>.Of("/consumer/email", new string('x', 117) + "@example.com"),
        .. Break<AfterpayOrder>.OfEach(["/billing/countryCode", "/shipping/countryCode"], "au", "AUS", "XX", "A"),
        .. Break<AfterpayOrder>.OfEach(["/merchant/redirectConfirmUrl", "/merchant/redirectCancelUrl"], "/confirm", "shop.example/x", "mailto:x@example.com", "x", "https:"),
        Break<AfterpayOrder>.Of("/courier/priority", (AfterpayShippingPriority)2),
        .. _money.SelectMany(pointer => new[] { -0.01m, 0.001m, 12.345m, decimal.MinValue }.Select(amount => Money(pointer, "amount", new(amount, "AUD")))),
        .. _money.SelectMany(pointer => new[] { null, "", " ", "aud", "AU", "036", "XXX" }.Select(currency => Money(pointer, "currency", new(3, currency)))),
        Money("/totalAmount", "amount", new(0, "AUD")),
        Money("/items/0/price", "amount", new(0, "AUD")),
    ];

    private static IEnumerable<Break<AfterpayOrder>> TooLong(int limit, params string[] pointers) =>
        Break<AfterpayOrder>.OfEach(pointers, new string('x', limit + 1));

    private static Break<AfterpayOrder> Money(string pointer, string member, Money value) =>
        Break<AfterpayOrder>.Of(pointer, value) with { Pointer = $"{pointer}/{member}" };
}
