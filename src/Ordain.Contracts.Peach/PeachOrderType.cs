using System.Text.Json.Serialization;

namespace Ordain.Contracts.Peach;

/// <summary>What kind of goods is ordered. Peach, Create an order; WhatsApp writes the same with a hyphen.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PeachOrderType>))]
public enum PeachOrderType
{
    /// <summary>Goods that are shipped: <c>physical_goods</c>.</summary>
    [JsonStringEnumMemberName("physical_goods")]
    PhysicalGoods,

    /// <summary>Goods that are not: <c>digital_goods</c>.</summary>
    [JsonStringEnumMemberName("digital_goods")]
    DigitalGoods,
}
