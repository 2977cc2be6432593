using System.Text.Json.Serialization;

namespace Ordain.AspNetCore.Tests;

[JsonConverter(typeof(JsonStringEnumConverter<DepotSpeed>))]
public enum DepotSpeed
{
    [JsonStringEnumMemberName("slow")]
    Slow,

    [JsonStringEnumMemberName("express")]
    Express,
}
