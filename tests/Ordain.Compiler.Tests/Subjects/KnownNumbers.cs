namespace Ordain.Compiler.Tests.Subjects;

[Contract("Acme")]
[Rule("known", "Left + Right == 0", When = "Left is not null")]
[Rule("perhaps", "Left + 1 == 1", When = "Left is not null || Right is null")]
[Rule("unknown", "Left + 1 == 1", When = "Left is null")]
[Rule("another", "Right + 1 == 1", When = "Left is not null && Right is null")]
public sealed partial record KnownNumbers
{
    public decimal? Left { get; init; }

    public decimal? Right { get; init; }

    [NonNegative, MoneyFormat(MoneyWireFormat.Number)]
    public decimal? Price { get; init; }
}
