using Ordain;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

namespace Checkout;

/// <summary>The shop's own order. Most members need no attribute, because their names say what they mean.</summary>
[PayloadFor<OpttyOrder>, PayloadFor<AfterpayOrder>, PayloadFor<PaynovaOrder>, PayloadFor<PeachOrder>]
internal sealed partial record CheckoutOrder
{
    [Term(OrderTerms.Reference)]
    public required string Number { get; init; }

    public required Money Total { get; init; }

    public required decimal Tax { get; init; }

    public required decimal ShippingCost { get; init; }

    public required Customer Customer { get; init; }

    public required Address BillingAddress { get; init; }

    [Term(OrderTerms.Shipping)]
    public required Address ShipTo { get; init; }

    public required IReadOnlyList<OrderLine> Lines { get; init; }

    public decimal Subtotal => Lines.Sum(line => line.LineTotal);

    public string Locale => "en_" + BillingAddress.Country;

    public required string Description { get; init; }

    public required Uri ConfirmUrl { get; init; }

    public required Uri CancelUrl { get; init; }

    // Fields that only one contract knows.
    [Field<OpttyOrder>(nameof(OpttyOrder.BnplProvider))]
    public OpttyProvider OpttyProvider { get; init; } = OpttyProvider.KlarnaAu;

    [Field<PaynovaOrder>(nameof(PaynovaOrder.PaymentMethod))]
    public PaynovaPaymentMethod PaynovaMethod { get; init; } = PaynovaPaymentMethod.Invoice;
}

internal sealed record Customer(string FirstName, string LastName, string Email, string Phone)
{
    // One piece for those who want one.
    public string Name { get; } = $"{FirstName} {LastName}";
}

internal sealed record Address(string Street, string City, string PostalCode, string Country, string? State = null);

internal sealed record OrderLine(string Name, string Sku, int Quantity, decimal UnitPrice)
{
    public string LineId => Sku;

    public string Unit { get; init; } = "pcs";

    public decimal LineTotal => UnitPrice * Quantity;

    // Prices include 10 % of tax.
    public decimal TaxPercent { get; init; } = 10;

    public decimal Tax => LineTotal - decimal.Round(LineTotal / 1.1m, 2);

    public decimal UnitPriceWithoutTax => decimal.Round(UnitPrice / 1.1m, 2);
}
