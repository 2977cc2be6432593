namespace Ordain.Json.Tests.Subjects;

/// <summary>Extension data without a setter: System.Text.Json leaves it as it is.</summary>
[Contract("Acme")]
public sealed partial class GetOnlyBag
{
    public string? Name { get; set; }

    [JsonExtensionData]
    public Dictionary<string, object?> Others { get; } = new() { ["kept"] = "k", ["given"] = "old" };
}
