using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

/// <summary>What the rules of the documents refuse, each in one place of a Paynova order.</summary>
internal static class PaynovaBreaks
{
    // What is required of a component stands in Paynova's client for .NET only.
    private static readonly IEnumerable<string> _required = PaynovaRequiredTests.RequiredPointers.Where(pointer => !pointer.Contains("/components/", StringComparison.Ordinal));

    private static readonly string[] _prices = ["unitAmountExcludingTax", "taxPercent"];

    public static Break<PaynovaOrder>[] All { get; } =
    [
        .. Break<PaynovaOrder>.OfEach(_required, [null]),
        .. Break<PaynovaOrder>.OfEach(PaynovaRequiredTests.RequiredTextPointers.Intersect(_required), "", " "),
        .. TooLong(50, "/orderNumber", "/salesChannel", "/lineItems/0/id", "/lineItems/0/articleNumber", "/customer/name/companyName", "/billTo/name/firstName", "/shipTo/name/lastName"),
        .. TooLong(255, "/lineItems/0/name", "/lineItems/0/description", "/orderDescription"),
        .. TooLong(10, "/billTo/name/title", "/shipTo/name/suffix"),
        .. TooLong(100, "/billTo/name/middleNames"),
        .. TooLong(30, "/purchaseReference"),
        .. TooLong(40, "/merchantReference"),
        Break<PaynovaOrder>.Of("/orderNumber", "A-1"),
        .. Break<PaynovaOrder>.OfEach(["/currencyCode"], "sek", "SE", "8", "7520", "S7K", "SEK ", " SEK", "+75"),
        .. Break<PaynovaOrder>.OfEach(["/totalAmount"], -0.01m, 0.001m, 12.345m, decimal.MinValue),
        new("/totalAmount", order => order with { CurrencyCode = "JPY", TotalAmount = decimal.Truncate(order.TotalAmount!.Value) + 0.5m }),
        new("/totalAmount", order => order with { CurrencyCode = "392", TotalAmount = decimal.Truncate(order.TotalAmount!.Value) + 0.01m }),
        new("/totalAmount", order => order.LineItems is null ? null : order with { TotalAmount = order.TotalAmount + 1 }),
        new("/totalAmount", order => order.LineItems is null ? null : order with { LineItems = [.. order.LineItems, order.LineItems[0] with { Id = "another" }] }),
        new("/lineItems/0/totalLineAmount", order => OfPricedLine(order, line => line with { TotalLineAmount = line.TotalLineAmount + 1 })),
        new("/lineItems/0/totalLineAmount", order => OfPricedLine(order, line => line with { TotalLineTaxAmount = line.TotalLineTaxAmount + 0.01m })),
        .. Break<PaynovaOrder>.OfEach(["/lineItems/0/quantity"], 0m, -1m),
        new("/lineItems/0/taxPercent", order => OfPricedLine(order, line => line with { TaxPercent = -25 })),
        .. _prices.Select(name => new Break<PaynovaOrder>($"/lineItems/0/{name}", order => OfPricedLine(order, line => Member.Set(line, $"/{name}", null)))),
        .. _prices.Select(name => new Break<PaynovaOrder>($"/lineItems/0/{name}", order => OfComponents(order, line => Member.Set(line, $"/{name}", 1m)))),
        .. new[] { "unitAmountExcludingTax", "taxPercent", "totalComponentTaxAmount", "totalComponentAmount" }.Select(name => new Break<PaynovaOrder>(
            $"/lineItems/0/components/0/{name}", order => OfComponents(order, line => Member.Set(line, $"/components/0/{name}", null)))),
        new("/lineItems/1", order => order.LineItems is not { Count: > 1 } ? null : Member.Set(order, "/lineItems/1/id", order.LineItems[0].Id)) { ProviderPointer = "/lineItems/1/id" },
        .. new[] { PaynovaPaymentMethod.Invoice, PaynovaPaymentMethod.Installment }.SelectMany(method => new Break<PaynovaOrder>[]
        {
            new("/customer", order => For(order, method) with { Customer = null }),
            new("/lineItems", order => For(order, method) with { Customer = new(), LineItems = null }),
            new("/lineItems", order => OfFirst(For(order, method) with { Customer = new() }, line => line with { Name = new string('x', 51) })) { ProviderPointer = "/lineItems/0/name" },
        }),
        .. new[] { PaynovaPaymentMethod.Card, PaynovaPaymentMethod.Swish }.Select(method =>
            new Break<PaynovaOrder>("/lineItems", order => order.LineItems is null ? null : For(order, method))),
        .. new[] { PaynovaPaymentMethod.PayPal, PaynovaPaymentMethod.Swish, PaynovaPaymentMethod.Other, PaynovaPaymentMethod.Invoice }.Select(method =>
            new Break<PaynovaOrder>("/salesLocationId", order => For(order, method) with { SalesLocationId = "Liljeholmen" })),
        .. new[] { null, "" }.Select(text =>
            new Break<PaynovaOrder>("/orderDescription", order => For(order, PaynovaPaymentMethod.PayPal) with { OrderDescription = text })),
        .. Break<PaynovaOrder>.OfEach(["/billTo/address/countryCode", "/shipTo/address/countryCode"], "se", "S", "SWED", "S1"),
    ];

    // With a number of its own: the provider has the valid order, and of a credit product takes no number twice.
    private static PaynovaOrder For(PaynovaOrder order, PaynovaPaymentMethod method) =>
        order with { PaymentMethod = method, SalesLocationId = null, OrderNumber = order.OrderNumber + "x" };

    private static PaynovaOrder? OfFirst(PaynovaOrder order, Func<PaynovaLineItem, PaynovaLineItem> change) =>
        order.LineItems is null ? null : order with { LineItems = [change(order.LineItems[0]), .. order.LineItems.Skip(1)] };

    private static PaynovaOrder? OfPricedLine(PaynovaOrder order, Func<PaynovaLineItem, PaynovaLineItem> change) =>
        order.LineItems?[0].UnitAmountExcludingTax is null ? null : OfFirst(order, change);

    private static PaynovaOrder? OfComponents(PaynovaOrder order, Func<PaynovaLineItem, PaynovaLineItem> change) =>
        order.LineItems is not [{ UnitAmountExcludingTax: null }, ..] ? null : OfFirst(order, change);

    private static IEnumerable<Break<PaynovaOrder>> TooLong(int limit, params string[] pointers) =>
        Break<PaynovaOrder>.OfEach(pointers, new string('x', limit + 1));
}
