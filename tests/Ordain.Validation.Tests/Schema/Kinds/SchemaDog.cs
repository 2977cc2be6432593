using System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Schema;

public sealed record SchemaDog([property: Required] string? Name) : ISchemaAnimal;
