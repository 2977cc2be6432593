namespace Ordain.Json.Tests.Subjects;

public sealed class NodeBag
{
    [JsonExtensionData]
    public JsonObject? Others { get; set; }
}
