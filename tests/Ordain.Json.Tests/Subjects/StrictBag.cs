namespace Ordain.Json.Tests.Subjects;

/// <summary>Its extension is there whether JSON has one or not.</summary>
public sealed record StrictBag
{
    public int? Name { get; init; }

    [JsonExtensionData]
    public required IDictionary<string, object?> Others { get; init; }
}
