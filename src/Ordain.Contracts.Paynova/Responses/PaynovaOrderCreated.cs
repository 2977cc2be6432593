using System.Text.Json.Serialization;

namespace Ordain.Contracts.Paynova;

/// <summary>
/// Paynova's answer to an order. Paynova, Create order. Members that are not listed here are ignored. It counts as accepted when the status
/// says success and there is an order id other than zeros.
/// </summary>
public sealed record PaynovaOrderCreated
{
    /// <summary>How the operation went.</summary>
    public PaynovaStatus? Status { get; init; }

    /// <summary>Paynova's id of the order, to initialize its payment with; absent or zeros when the operation failed.</summary>
    [JsonConverter(typeof(LenientGuidConverter))]
    public Guid? OrderId { get; init; }

    /// <summary>The type and <see cref="OrderId"/>.</summary>
    public override string ToString() => OrderId is null ? nameof(PaynovaOrderCreated) : $"{nameof(PaynovaOrderCreated)} {OrderId}";
}
