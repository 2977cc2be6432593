using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Afterpay;

/// <summary>A discount on the order. Afterpay v1, Discount Object.</summary>
[OmitWhenEmpty]
[Source(AfterpaySources.Discount)]
public sealed record AfterpayDiscount
{
    /// <summary>What the consumer sees. Required; at most 128 characters. Afterpay v1, Discount Object.</summary>
    [Required, StringLength(128)]
    [Term(OrderTerms.Name)]
    public string? DisplayName { get; init; }

    /// <summary>The discount. Required; not negative, at most 2 decimals. Afterpay v1, Discount Object and Money Object.</summary>
    [Required, NonNegative, MoneyFormat(MoneyWireFormat.DecimalString)]
    [CurrencyCode("AUD", "NZD", "USD", "CAD", "GBP", "EUR")]
    [Term(OrderTerms.Amount)]
    public Money? Amount { get; init; }
}
