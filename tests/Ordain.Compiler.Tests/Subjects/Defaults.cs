namespace Ordain.Compiler.Tests.Subjects;

/// <summary>Members that are sent even when they have no value.</summary>
[Contract("Acme")]
public sealed partial class Defaults
{
    [DefaultsTo(Value = "N/A"), Required, StringLength(3)]
    public string? Constant { get; set; }

    [DefaultsTo(nameof(Country))]
    public string? Member { get; set; }

    [DefaultsTo("CountryName(Country)"), Required]
    public string? Name { get; set; }

    [DefaultsTo("CountryName(Country) ?? \"nowhere\"")]
    public string? NameOrElse { get; set; }

    public string? Country { get; set; }

    [DefaultsTo(Value = 0), NonNegative, MoneyFormat(MoneyWireFormat.DecimalString)]
    public decimal? Amount { get; set; }

    [DefaultsTo("Amount + 1")]
    public decimal? Next { get; set; }

    [DefaultsTo(Value = 7)]
    public byte? Small { get; set; }

    [DefaultsTo(Value = true)]
    public bool? Flag { get; set; }

    [DefaultsTo(Value = SampleKind.Card)]
    public SampleKind? Kind { get; set; }

    [DefaultsTo("SampleColor.Red")]
    public SampleColor? Color { get; set; }
}
