using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Ordain.Contracts.Peach;

/// <summary>One line of the order. Every member is optional. Peach, Create an order.</summary>
[Source(PeachSources.CreateOrder)]
[OmitWhenEmpty]
[Rule(
    "sale-below-price",
    "SaleAmount < Amount",
    When = "SaleAmount != null && Amount != null",
    Message = "WhatsApp asks for less than the amount.",
    Source = PeachSources.OrderDetails,
    IsAdvice = true)]
public sealed record PeachItem
{
    /// <summary>The name. Optional; at most 60 characters. Peach, Create an order; the length is WhatsApp's.</summary>
    [StringLength(60)]
    [Source(PeachSources.OrderDetails)]
    [Term(OrderTerms.Name)]
    public string? Name { get; init; }

    /// <summary>The price of one in rupees, which is shown struck through beside a <see cref="SaleAmount"/>. Optional; not negative, at most 2 decimals. Peach, Create an order.</summary>
    [NonNegative, MoneyFormat(MoneyWireFormat.MinorUnits, Currency = "INR")]
    [Term(OrderTerms.UnitPrice)]
    public decimal? Amount { get; init; }

    /// <summary>How many. Optional; greater than zero. Peach, Create an order.</summary>
    [Positive]
    [Term(OrderTerms.Quantity)]
    public int? Quantity { get; init; }

    /// <summary>What one costs in a sale, in rupees; it counts instead of <see cref="Amount"/>. Optional; not negative, at most 2 decimals. Peach, Create an order.</summary>
    [JsonPropertyName("sale_amount"), NonNegative, MoneyFormat(MoneyWireFormat.MinorUnits, Currency = "INR")]
    public decimal? SaleAmount { get; init; }
}
