using System.Text.Json.Serialization;

namespace Ordain.Contracts.Afterpay;

/// <summary>The priority of a shipment. Afterpay v1, Shipping Courier Object.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AfterpayShippingPriority>))]
public enum AfterpayShippingPriority
{
    /// <summary>Standard shipping.</summary>
    [JsonStringEnumMemberName("STANDARD")]
    Standard,

    /// <summary>Express shipping.</summary>
    [JsonStringEnumMemberName("EXPRESS")]
    Express,
}
