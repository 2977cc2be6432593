using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Peach;

/// <summary>When an order expires, and what is said then. Peach, Create an order.</summary>
[Source(PeachSources.CreateOrder)]
[OmitWhenEmpty]
[Rule("expires-late-enough", "Timestamp >= Now.AddSeconds(300)", When = "Timestamp != null", Source = PeachSources.OrderDetails)]
public sealed record PeachExpiration
{
    /// <summary>The moment, in whole seconds on the wire. Optional; at least 300 seconds ahead. Peach, Create an order; how far ahead is WhatsApp's.</summary>
    [UnixSeconds]
    [Term(OrderTerms.Expires)]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The reason that is shown then. Optional; at most 120 characters. Peach, Create an order; the length is WhatsApp's.</summary>
    [StringLength(120)]
    [Source(PeachSources.OrderDetails)]
    [Term("expiresDescription")]
    public string? Description { get; init; }
}
