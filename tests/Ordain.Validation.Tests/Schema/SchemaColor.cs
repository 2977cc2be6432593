namespace Ordain.Validation.Tests.Schema;

[OpenEnum(Pattern = "[a-z]+")]
public readonly partial struct SchemaColor
{
    [WireName("red")]
    public static partial SchemaColor Red { get; }
}
