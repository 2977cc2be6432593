using System.Text.Json.Serialization;

namespace Ordain.Validation.Tests.Schema;

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SchemaCircle : SchemaShape
{
    [Positive]
    public double Radius { get; init; }
}
