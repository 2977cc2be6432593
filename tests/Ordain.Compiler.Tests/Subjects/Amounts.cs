namespace Ordain.Compiler.Tests.Subjects;

/// <summary>Amounts in every form, with the currency from everywhere.</summary>
[Contract("Acme")]
public sealed partial class Amounts
{
    [MoneyFormat(MoneyWireFormat.MinorUnits, Currency = "INR")]
    public decimal? Rupees { get; set; }

    [MoneyFormat(MoneyWireFormat.MinorUnits, Currency = "KWD")]
    public decimal Dinars { get; set; }

    [MoneyFormat(MoneyWireFormat.MinorUnits, CurrencyMember = nameof(Currency))]
    public decimal? Units { get; set; }

    [MoneyFormat(MoneyWireFormat.MinorUnits, CurrencyMember = nameof(Choice))]
    public decimal? ByChoice { get; set; }

    [MoneyFormat(MoneyWireFormat.MinorUnits, CurrencyMember = nameof(Open))]
    public decimal? ByOpen { get; set; }

    [MoneyFormat(MoneyWireFormat.DecimalString, CurrencyMember = nameof(Currency))]
    public decimal? Text { get; set; }

    [MoneyFormat(MoneyWireFormat.DecimalString, Currency = "JPY")]
    public decimal? Yen { get; set; }

    [MoneyFormat(MoneyWireFormat.Number, Decimals = MoneyFormatAttribute.OfCurrency, CurrencyMember = nameof(Currency))]
    public decimal? Number { get; set; }

    [MoneyFormat(MoneyWireFormat.MinorUnits)]
    public Money? Minor { get; set; }

    [MoneyFormat(MoneyWireFormat.DecimalString, Decimals = MoneyFormatAttribute.OfCurrency)]
    public Money? OwnText { get; set; }

    [DefaultsTo(Value = "AUD")]
    public string? Currency { get; set; }

    public AmountsCurrency? Choice { get; set; }

    [JsonIgnore]
    public SampleColor? Open { get; set; }
}
