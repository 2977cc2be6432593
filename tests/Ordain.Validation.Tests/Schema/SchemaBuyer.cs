using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Ordain.Validation.Tests.Schema;

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SchemaBuyer([property: EmailAddress] string? Email, string? Phone = null)
{
    public required string Name { get; init; }
}
