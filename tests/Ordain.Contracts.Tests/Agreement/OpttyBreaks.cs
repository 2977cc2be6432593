using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

/// <summary>What the rules of the documents refuse, each in one place of an Optty order.</summary>
internal static class OpttyBreaks
{
    public static Break<OpttyOrder>[] All { get; } =
    [
        .. Break<OpttyOrder>.OfEach(OpttyRequiredTests.RequiredPointers, [null]),
        .. Break<OpttyOrder>.OfEach(OpttyRequiredTests.RequiredTextPointers, "", " ", "\t\u00a0"),
        .. Break<OpttyOrder>.OfEach(["/purchaseCountry", "/billingAddress/country", "/shippingAddress/country"], "", "au", "AUS", "XX", "A", "036"),
        .. Break<OpttyOrder>.OfEach(["/purchaseCurrency"], "", "aud", "AU", "AUDX", "036", "ZZZ", "XXX", "XAU"),
        .. Break<OpttyOrder>.OfEach(["/locale"], "", "en", "english", "EN_AU", "en_au", "en AU", "en_AUS", "e_AU", "en_AU "),
        .. Break<OpttyOrder>.OfEach(
            ["/bnplProvider"],
            [.. new[] { "", "klarna", "_X", "X_", "X__Y", "1X", "X-Y", "X\n", "\u00c4" }.Select(name => (object)OpttyProvider.From(name))]),
        .. Break<OpttyOrder>.OfEach(["/shippingMethod"], (OpttyShippingMethod)4, (OpttyShippingMethod)(-1)),
        .. Break<OpttyOrder>.OfEach(
            ["/orderAmount", "/taxAmount", "/shippingAmount", "/discountAmount", "/orderItems/0/unitPrice", "/orderItems/0/totalAmount"],
            -0.01m, 0.001m, 12.345m, decimal.MinValue),
        new("/orderItems", order => order with { OrderItems = [] }),
        new("/orderItems/0", order => order with { OrderItems = [null!, .. order.OrderItems!] }),
        new("/orderAmount", order => order with { OrderAmount = order.OrderAmount + 0.01m }),
        new("/orderAmount", order => order with { TaxAmount = (order.TaxAmount ?? 0) + 1 }),
        new("/orderAmount", order => order with { ShippingAmount = (order.ShippingAmount ?? 0) + 0.5m }),
        new("/orderAmount", order => order with { DiscountAmount = (order.DiscountAmount ?? 0) + 0.01m }),
        new("/orderAmount", order => order.ShippingAmount > 0 ? order with { ShippingAmount = null } : null),
        new("/orderAmount", order => order.OrderItems![0].TotalAmount > 0 ? order with { OrderItems = [.. order.OrderItems, order.OrderItems[0]] } : null),
        new("/orderItems/0/totalAmount", order => OpttyOrders.AddedUp(First(order, item => item with { TotalAmount = item.TotalAmount + 0.01m }))),
        new("/orderItems/0/totalAmount", order => First(order, item => item with { UnitPrice = item.UnitPrice + 100, Quantity = item.Quantity + 1 })),
        new("/shippingAddress", order => order with { BnplProvider = OpttyProvider.From("KLARNA_X"), ShippingAddress = null }),
        new("/shippingAddress", order => order with { BnplProvider = OpttyProvider.AfterpayNz, ShippingAddress = null, ShippingMethod = OpttyShippingMethod.Digital }),
        new("/billingAddress/state", order => order with { BillingAddress = order.BillingAddress! with { Country = null, State = "" } }),
        new("/shippingAddress/region", order => order.ShippingAddress is null ? null : order with { ShippingAddress = order.ShippingAddress with { Country = null, Region = null } }),
    ];

    private static OpttyOrder First(OpttyOrder order, Func<OpttyOrderItem, OpttyOrderItem> change) =>
        order with { OrderItems = [change(order.OrderItems![0]), .. order.OrderItems.Skip(1)] };
}
