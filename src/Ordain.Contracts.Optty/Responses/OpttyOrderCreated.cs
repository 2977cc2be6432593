using System.Text.Json.Serialization;

namespace Ordain.Contracts.Optty;

/// <summary>
/// Optty's answer to an order that it accepts (201). Optty reference. Every member can be absent, and members that are not listed here
/// are ignored; an answer without <see cref="OrderId"/> does not count as accepted.
/// </summary>
[Sensitive]
public sealed partial record OpttyOrderCreated
{
    /// <summary>Optty's id of the order.</summary>
    public string? OrderId { get; init; }

    /// <summary>The token of the order's session.</summary>
    [Sensitive]
    public string? OrderToken { get; init; }

    /// <summary>Where to send the customer.</summary>
    [Sensitive]
    public string? RedirectUrl { get; init; }

    /// <summary>The provider's name, as it was sent.</summary>
    public string? BnplProvider { get; init; }

    /// <summary>Your reference. Optty says that it is the one that was sent; its own sample shows another.</summary>
    public string? OrderReference { get; init; }

    /// <summary>The amount of the order, in major units.</summary>
    public decimal? OrderAmount { get; init; }

    /// <summary>The kind of payment, for example <c>buy now pay later</c>.</summary>
    public string? OrderPaymentOption { get; init; }

    /// <summary>When the order was made.</summary>
    [JsonConverter(typeof(LenientTimestampConverter))]
    public DateTimeOffset? OrderDate { get; init; }

    /// <summary>The status of the payment, for example <c>pending</c>.</summary>
    public string? PaymentStatus { get; init; }

    /// <summary>The payment provider's reference.</summary>
    public string? TransactionReference { get; init; }

    /// <summary>The fee that the customer bears, in major units.</summary>
    public decimal? Surcharge { get; init; }

    /// <summary>What the payment provider says about late fees.</summary>
    public string? BnplLateFeeText { get; init; }

    /// <summary>What the payment provider says about fees for the customer.</summary>
    public string? BnplCustomerFeeText { get; init; }

    /// <summary>How the payment provider's page is best shown.</summary>
    public string? PreferredDisplayMode { get; init; }

    /// <summary>How the payment provider's page is shown within yours.</summary>
    public string? IncontextDisplayMode { get; init; }
}
