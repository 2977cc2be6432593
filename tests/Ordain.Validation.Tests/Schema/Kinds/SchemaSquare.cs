namespace Ordain.Validation.Tests.Schema;

public sealed record SchemaSquare : SchemaShape
{
    [RequiredWhen("Title is not null")]
    public SchemaShape? Inner { get; init; }
}
