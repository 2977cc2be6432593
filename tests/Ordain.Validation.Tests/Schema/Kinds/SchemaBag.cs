using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ordain.Validation.Tests.Schema;

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SchemaBag
{
    public int? Number { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; init; }
}
