using System.Text.Json.Serialization;

namespace Ordain.Validation.Tests.Schema;

[JsonDerivedType(typeof(SchemaDog), "a")]
public interface ISchemaAnimal
{
    string? Name { get; }
}
