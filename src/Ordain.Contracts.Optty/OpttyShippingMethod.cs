using System.Text.Json.Serialization;

namespace Ordain.Contracts.Optty;

/// <summary>
/// How the order reaches the customer. Optty guide. The Optty reference's sample also shows <c>store pick-up</c>, which is none of the
/// four documented values.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<OpttyShippingMethod>))]
public enum OpttyShippingMethod
{
    /// <summary>Normal shipping.</summary>
    [JsonStringEnumMemberName("delivery")]
    Delivery,

    /// <summary>Picked up in a store; the shipping address should be the store's.</summary>
    [JsonStringEnumMemberName("store")]
    Store,

    /// <summary>Nothing tangible: no shipping.</summary>
    [JsonStringEnumMemberName("digital")]
    Digital,

    /// <summary>Picked up at any other place.</summary>
    [JsonStringEnumMemberName("pickup")]
    Pickup,
}
