namespace Ordain.Compiler.Tests.Subjects;

/// <summary>Amounts and times in collections.</summary>
[Contract("Acme")]
public sealed partial class AmountLists
{
    [MoneyFormat(MoneyWireFormat.DecimalString)]
    public List<decimal?>? Fees { get; set; }

    [MoneyFormat(MoneyWireFormat.MinorUnits, Currency = "KWD")]
    public Dictionary<string, decimal[]>? Shares { get; set; }

    [MoneyFormat(MoneyWireFormat.MinorUnits)]
    public IReadOnlyList<Money>? Refunds { get; set; }

    [UnixSeconds]
    public List<DateTimeOffset>? Seconds { get; set; }

    [Iso8601Utc]
    public Dictionary<string, DateTime?>? Moments { get; set; }
}
