using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Ordain.Validation.Tests.Schema;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SchemaCircle), "one")]
[JsonDerivedType(typeof(SchemaSquare), 5)]
public record SchemaShape
{
    [MaxLength(4)]
    public string? Title { get; init; }
}
