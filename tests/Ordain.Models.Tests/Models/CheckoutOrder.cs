namespace Ordain.Models.Tests;

/// <summary>An order as a shop has it: objects, amounts with currency, names that are its own.</summary>
[PayloadFor<OpttyOrder>, PayloadFor<AfterpayOrder>, PayloadFor<PaynovaOrder>, PayloadFor<PeachOrder>, PayloadFor<LumoCheckout>]
public sealed partial record CheckoutOrder
{
    [Term(OrderTerms.Reference)]
    public required string? Number { get; init; }

    public required Money? Total { get; init; }

    public Money? Tax { get; init; }

    public Money? ShippingCost { get; init; }

    public decimal? Discount { get; init; }

    [Term(OrderTerms.Buyer)]
    public Customer? Person { get; init; }

    public Address? Billing { get; init; }

    [Term(OrderTerms.Shipping)]
    public Address? ShipTo { get; init; }

    public IReadOnlyList<OrderLine?>? Lines { get; init; }

    public string? Locale { get; init; }

    public string? Description { get; init; }

    public Uri? ConfirmUrl { get; init; }

    public string? CancelUrl { get; init; }

    [Field<OpttyOrder>(nameof(OpttyOrder.BnplProvider))]
    public OpttyProvider? Provider { get; init; }

    [Field<OpttyOrder>(nameof(OpttyOrder.ShippingMethod)), Field<AfterpayOrder>, Field<LumoCheckout>(nameof(LumoCheckout.Way), Convert = nameof(ToWay))]
    public DeliveryKind? Delivery { get; init; }

    [Field<AfterpayOrder>(nameof(AfterpayOrder.Discounts))]
    public List<Reduction>? Reductions { get; init; }

    public PaynovaPaymentMethod? PaymentMethod { get; init; }

    public decimal? Subtotal { get; init; }

    public DateTime? Expires { get; init; }

    [Field<OpttyOrder>("BillingAddress.Region")]
    public string? TaxRegion { get; init; }

    private static LumoWay ToWay(DeliveryKind kind) => kind switch
    {
        DeliveryKind.Digital => LumoWay.Digital,
        DeliveryKind.Courier => LumoWay.Post,
        _ => LumoWay.Hand,
    };
}

public sealed record Customer
{
    public string? Name { get; init; }

    public string? GivenName { get; init; }

    public string? FamilyName { get; init; }

    public string? Email { get; init; }

    [Term(OrderTerms.Phone)]
    public string? Mobile { get; init; }
}

public sealed record Address
{
    public string? Name { get; init; }

    public string? Street { get; init; }

    public string? Street2 { get; init; }

    public string? City { get; init; }

    public string? State { get; init; }

    [Term(OrderTerms.PostalCode)]
    public string? Zip { get; init; }

    [DefaultsTo(Value = "AU")]
    public string? Country { get; init; }

    public string? Phone { get; init; }
}

public sealed record OrderLine
{
    [Term(OrderTerms.Name)]
    public string? Product { get; init; }

    public string? Sku { get; init; }

    public short Quantity { get; init; }

    public decimal? UnitPrice { get; init; }

    public decimal? LineTotal => UnitPrice * Quantity;

    [Term(OrderTerms.LineId)]
    public int Position { get; init; }

    public string? Unit { get; init; }

    [Term(OrderTerms.UnitPriceWithoutTax)]
    public decimal? NetPrice { get; init; }

    public byte? TaxPercent { get; init; }

    public Money? Tax { get; init; }
}

public enum DeliveryKind
{
    [WireName("delivery")]
    Courier,

    Store,

    Digital,

    Pickup,
}

public sealed record Reduction(string? Name, Money? Amount);
