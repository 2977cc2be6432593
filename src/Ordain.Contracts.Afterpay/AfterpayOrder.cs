using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Afterpay;

/// <summary>
/// An order as Afterpay's Online API v1 accepts it. Every member can be absent, so that an incomplete order can be represented and
/// reported; those without a value are left out, and so are empty strings, which Afterpay refuses. An order cannot be changed once
/// there is a token for it: place a new one. Afterpay v1, Create Order.
/// </summary>
[Contract("Afterpay", Operation = "POST /v1/orders", Source = AfterpaySources.CreateOrder)]
[OmitWhenEmpty]
// Of what is no code at all it is said once that it is none.
[Rule(
    "tax-in-one-currency",
    "TaxAmount.Currency == TotalAmount.Currency",
    When = "TaxAmount.Currency.Length == 3 && TotalAmount.Currency.Length == 3",
    Source = AfterpaySources.OneCurrency)]
[Rule(
    "shipping-in-one-currency",
    "ShippingAmount.Currency == TotalAmount.Currency",
    When = "ShippingAmount.Currency.Length == 3 && TotalAmount.Currency.Length == 3",
    Source = AfterpaySources.OneCurrency)]
[Rule(
    "items-in-one-currency",
    "Items.All(item => !(item.Price.Currency.Length == 3) || item.Price.Currency == TotalAmount.Currency)",
    When = "TotalAmount.Currency.Length == 3",
    Source = AfterpaySources.OneCurrency)]
[Rule(
    "discounts-in-one-currency",
    "Discounts.All(discount => !(discount.Amount.Currency.Length == 3) || discount.Amount.Currency == TotalAmount.Currency)",
    When = "TotalAmount.Currency.Length == 3",
    Source = AfterpaySources.OneCurrency)]
public sealed partial record AfterpayOrder
{
    /// <summary>
    /// What the consumer is charged. Required; greater than zero, at most 2 decimals, in the currency of the merchant account.
    /// Afterpay v1, Create Order and Money Object.
    /// </summary>
    [Required, Positive, MoneyFormat(MoneyWireFormat.DecimalString)]
    [CurrencyCode("AUD", "NZD", "USD", "CAD", "GBP", "EUR")]
    [Source(AfterpaySources.PositiveMoney)]
    [Term(OrderTerms.Total)]
    public Money? TotalAmount { get; init; }

    /// <summary>The consumer requesting the order. Required. Afterpay v1, Create Order.</summary>
    [Required]
    [Term(OrderTerms.Buyer)]
    public AfterpayConsumer? Consumer { get; init; }

    /// <summary>The billing address. Optional; complete when there is one. Afterpay v1, Create Order.</summary>
    [Term(OrderTerms.Billing)]
    public AfterpayContact? Billing { get; init; }

    /// <summary>The shipping address. Optional; complete when there is one. Afterpay v1, Create Order.</summary>
    [Term(OrderTerms.Shipping)]
    public AfterpayContact? Shipping { get; init; }

    /// <summary>How the order is shipped. Optional. Afterpay v1, Create Order.</summary>
    [Term(OrderTerms.Delivery)]
    public AfterpayCourier? Courier { get; init; }

    /// <summary>A description of the order. Optional. Afterpay v1, Create Order.</summary>
    public string? Description { get; init; }

    /// <summary>What is ordered. Optional; each item complete. Afterpay v1, Create Order.</summary>
    [Term(OrderTerms.Lines)]
    public IReadOnlyList<AfterpayItem>? Items { get; init; }

    /// <summary>Discounts that the other amounts already contain. Optional; each complete. Afterpay v1, Create Order.</summary>
    [Term(OrderTerms.Discounts)]
    public IReadOnlyList<AfterpayDiscount>? Discounts { get; init; }

    /// <summary>
    /// Where the consumer is sent afterwards. Optional, but without it there is nowhere to go; complete when there is one. Afterpay v1,
    /// Create Order.
    /// </summary>
    [Recommended]
    [Term("")]
    public AfterpayMerchant? Merchant { get; init; }

    /// <summary>Your reference for the order. Optional. Afterpay v1, Create Order.</summary>
    [Term(OrderTerms.Reference)]
    public string? MerchantReference { get; init; }

    /// <summary>
    /// The tax that <see cref="TotalAmount"/> includes, after all discounts. Optional; not negative, at most 2 decimals. Afterpay v1,
    /// Create Order and Money Object.
    /// </summary>
    [NonNegative, MoneyFormat(MoneyWireFormat.DecimalString)]
    [CurrencyCode("AUD", "NZD", "USD", "CAD", "GBP", "EUR")]
    [Source(AfterpaySources.Money)]
    [Term(OrderTerms.Tax)]
    public Money? TaxAmount { get; init; }

    /// <summary>
    /// The shipping costs that <see cref="TotalAmount"/> includes. Optional; not negative, at most 2 decimals. Afterpay v1, Create Order
    /// and Money Object.
    /// </summary>
    [NonNegative, MoneyFormat(MoneyWireFormat.DecimalString)]
    [CurrencyCode("AUD", "NZD", "USD", "CAD", "GBP", "EUR")]
    [Source(AfterpaySources.Money)]
    [Term(OrderTerms.ShippingCost)]
    public Money? ShippingAmount { get; init; }
}
