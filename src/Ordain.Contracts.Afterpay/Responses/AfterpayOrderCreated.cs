using System.Text.Json.Serialization;

namespace Ordain.Contracts.Afterpay;

/// <summary>
/// Afterpay's answer to an order that it accepts (201). Afterpay v1, Create Order. Members that are not listed here are ignored; an
/// answer without <see cref="Token"/> does not count as accepted.
/// </summary>
[Sensitive]
public sealed partial record AfterpayOrderCreated
{
    /// <summary>The order's token, to send the consumer through Afterpay's screens with.</summary>
    [Sensitive]
    public string? Token { get; init; }

    /// <summary>When the token expires.</summary>
    [JsonConverter(typeof(LenientTimestampConverter))]
    public DateTimeOffset? Expires { get; init; }
}
