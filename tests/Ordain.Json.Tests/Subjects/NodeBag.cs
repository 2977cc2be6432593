namespace Ordain.Json.Tests.Subjects;

/// <summary>Apart from the others: of a JsonObject as extension data the source generator of System.Text.Json writes two braces.</summary>
[Contract("Acme")]
public sealed partial class NodeBag
{
    public string? Name { get; set; }

    [JsonExtensionData]
    public JsonObject? Others { get; set; }
}
