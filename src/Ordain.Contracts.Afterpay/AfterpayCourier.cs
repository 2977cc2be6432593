using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Afterpay;

/// <summary>How the order is shipped. Afterpay v1, Shipping Courier Object.</summary>
[OmitWhenEmpty]
[Source(AfterpaySources.Courier)]
[Sensitive]
public sealed partial record AfterpayCourier
{
    /// <summary>When the order was shipped; ISO 8601 on the wire. Optional. Afterpay v1, Shipping Courier Object.</summary>
    [Term(OrderTerms.ShippedAt)]
    public DateTimeOffset? ShippedAt { get; init; }

    /// <summary>The name of the courier. Optional; at most 128 characters. Afterpay v1, Shipping Courier Object.</summary>
    [StringLength(128)]
    [Term(OrderTerms.Carrier)]
    public string? Name { get; init; }

    /// <summary>The tracking number. Optional; at most 128 characters. Afterpay v1, Shipping Courier Object.</summary>
    [StringLength(128)]
    [Sensitive]
    [Term(OrderTerms.TrackingNumber)]
    public string? Tracking { get; init; }

    /// <summary>The priority. Optional. Afterpay v1, Shipping Courier Object.</summary>
    public AfterpayShippingPriority? Priority { get; init; }
}
