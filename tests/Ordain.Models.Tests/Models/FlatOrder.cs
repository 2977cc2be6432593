using System.Collections.Immutable;

namespace Ordain.Models.Tests;

/// <summary>An order as a table has it: no objects but the lines, an amount and a currency of their own.</summary>
[PayloadFor<OpttyOrder>, PayloadFor<AfterpayOrder>, PayloadFor<PaynovaOrder>, PayloadFor<PeachOrder>, PayloadFor<LumoCheckout>]
public partial class FlatOrder
{
    public long OrderNumber { get; init; }

    [Term("total.amount")]
    public decimal Total { get; init; }

    [Term("total.currency")]
    public string? Currency { get; init; }

    [Term(OrderTerms.Tax)]
    public int? TaxInUnits { get; init; }

    [Term("customer.givenName")]
    public string? First { get; init; }

    [Term("customer.familyName")]
    public string? Last { get; init; }

    [Term("customer.email")]
    public string? Mail { get; init; }

    [Term("customer.telephone")]
    [Term("billingAddress.telephone")]
    public string? Phone { get; init; }

    [Term("billingAddress.streetAddress")]
    public string? BillingStreet { get; init; }

    [Term("billingAddress.addressLocality")]
    public string? BillingCity { get; init; }

    [Term("billingAddress.postalCode")]
    public string? BillingZip { get; init; }

    [Term("billingAddress.addressCountry")]
    public string? BillingCountry { get; init; }

    [Term("deliveryAddress.name")]
    [Field<OpttyOrder>]
    public string? Receiver { get; init; }

    [Term("deliveryAddress.streetAddress")]
    public string? ShippingStreet { get; init; }

    public ImmutableArray<FlatLine> Lines { get; init; }

    [Field<LumoCheckout>(nameof(LumoCheckout.Channel))]
    public string Locale { get; init; } = "en_AU";

    [Field<OpttyOrder>(nameof(OpttyOrder.BnplProvider), Convert = nameof(ToProvider))]
    public string? Method { get; init; }

    private static OpttyProvider ToProvider(string method) => OpttyProvider.From(method.ToUpperInvariant());
}

/// <summary>A struct, so that no line can be null.</summary>
public readonly record struct FlatLine(string? Name, string? Sku, int Quantity, decimal Price, [property: Term(OrderTerms.LineTotal)] decimal Sum);
