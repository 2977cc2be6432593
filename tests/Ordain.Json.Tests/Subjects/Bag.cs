namespace Ordain.Json.Tests.Subjects;

public sealed class Bag
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }

    public string? Name { get; set; }
}
