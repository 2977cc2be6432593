using System.Text.Json.Serialization;

namespace Ordain.Validation.Tests.Schema;

[JsonConverter(typeof(JsonStringEnumConverter<SchemaMethod>))]
public enum SchemaMethod
{
    Post,

    [JsonStringEnumMemberName("EXPRESS")]
    Express,

    Pickup,
}
