using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Afterpay;

/// <summary>One line of the order. Afterpay v1, Item Object.</summary>
[OmitWhenEmpty]
[Source(AfterpaySources.Item)]
public sealed record AfterpayItem
{
    /// <summary>The name of the product. Required; at most 255 characters. Afterpay v1, Item Object.</summary>
    [Required, StringLength(255)]
    [Term(OrderTerms.Name)]
    public string? Name { get; init; }

    /// <summary>The stock keeping unit (product code). Optional; at most 128 characters. Afterpay v1, Item Object.</summary>
    [StringLength(128)]
    [Term(OrderTerms.Sku)]
    public string? Sku { get; init; }

    /// <summary>How many. Required; a signed 32-bit integer. Afterpay v1, Item Object.</summary>
    [Required]
    [Term(OrderTerms.Quantity)]
    public int? Quantity { get; init; }

    /// <summary>The price of one. Required; greater than zero, at most 2 decimals. Afterpay v1, Item Object and Money Object.</summary>
    [Required, Positive, MoneyFormat(MoneyWireFormat.DecimalString)]
    [CurrencyCode("AUD", "NZD", "USD", "CAD", "GBP", "EUR")]
    [Term(OrderTerms.UnitPrice)]
    public Money? Price { get; init; }
}
