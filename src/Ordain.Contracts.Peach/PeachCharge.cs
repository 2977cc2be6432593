using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Peach;

/// <summary>A tax, a shipping cost or a discount. Peach, Create an order.</summary>
[Source(PeachSources.CreateOrder)]
[OmitWhenEmpty]
public sealed record PeachCharge
{
    /// <summary>How much, in rupees. Optional; not negative, at most 2 decimals. Peach, Create an order.</summary>
    [NonNegative, MoneyFormat(MoneyWireFormat.MinorUnits, Currency = "INR")]
    [Term(OrderTerms.Amount), Term("")]
    public decimal? Value { get; init; }

    /// <summary>What for, for example <c>GST</c>. Optional; at most 60 characters. Peach, Create an order; the length is WhatsApp's.</summary>
    [StringLength(60)]
    [Source(PeachSources.OrderDetails)]
    public string? Description { get; init; }
}
