using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD1020: amounts whose form is not said completely.</summary>
public sealed class AmountTests
{
    private static string Order(string arguments, string type) => $$"""
        [Contract("Acme")]
        public sealed partial class Order
        {
            [{|#0:MoneyFormat({{arguments}})|}]
            public {{type}} Member { get; init; }

            public string? Currency { get; init; }

            public int? Number { get; init; }

            public Shade? Shade { get; init; }
        }

        public enum Shade { Dark }
        """;

    [Theory]
    [InlineData("MoneyWireFormat.MinorUnits", "decimal", "the currency is not known; set Currency or CurrencyMember")]
    [InlineData("MoneyWireFormat.Number, Decimals = -1", "decimal?", "the currency is not known; set Currency or CurrencyMember")]
    [InlineData("MoneyWireFormat.MinorUnits, Currency = \"INX\"", "decimal", "'INX' is no currency of ISO 4217 that has a minor unit")]
    [InlineData("MoneyWireFormat.Number, Currency = \"\"", "decimal", "'' is no currency of ISO 4217 that has a minor unit")]
    [InlineData("MoneyWireFormat.MinorUnits, Currency = \"INR\", CurrencyMember = nameof(Currency)", "decimal", "Currency and CurrencyMember are both set")]
    [InlineData("MoneyWireFormat.MinorUnits, Currency = \"INR\"", "Money", "a Money has its own currency")]
    [InlineData("MoneyWireFormat.MinorUnits, CurrencyMember = \"Curency\"", "decimal", "'Order' has no member 'Curency' that could hold the currency")]
    [InlineData("MoneyWireFormat.DecimalString, CurrencyMember = nameof(Number)", "decimal", "'Number' is no text, and a currency is one")]
    [InlineData("MoneyWireFormat.DecimalString, CurrencyMember = nameof(Shade)", "decimal", "'Shade' is no text, and a currency is one")]
    [InlineData("MoneyWireFormat.DecimalString, CurrencyMember = nameof(Member)", "decimal", "'Member' is no text, and a currency is one")]
    [InlineData("MoneyWireFormat.MinorUnits, CurrencyMember = nameof(Currency)", "List<decimal>", "the amounts of a collection have one Currency, or each its own in a Money")]
    [InlineData("MoneyWireFormat.DecimalString, Decimals = 29", "decimal", "Decimals is 0 to 28, or OfCurrency")]
    [InlineData("MoneyWireFormat.DecimalString, Decimals = -2", "Money?", "Decimals is 0 to 28, or OfCurrency")]
    public Task AmountWithoutAForm_IsReported(string arguments, string type, string reason) =>
        Definition.Verify(Order(arguments, type), Definition.At(Descriptors.AmountNotWritable, "Member", reason));

    [Theory]
    [InlineData("MoneyWireFormat.MinorUnits, Currency = \"INR\"", "decimal?")]
    [InlineData("MoneyWireFormat.MinorUnits, CurrencyMember = \"Currency\"", "decimal")]
    [InlineData("MoneyWireFormat.MinorUnits", "Money?")]
    [InlineData("MoneyWireFormat.DecimalString, Decimals = MoneyFormatAttribute.OfCurrency", "Money")]
    [InlineData("MoneyWireFormat.Number, Decimals = 3, CurrencyMember = \"Currency\"", "decimal")]
    public Task AmountWithAForm_IsSilent(string arguments, string type) => Definition.Verify(Order(arguments, type));

    [Theory]
    [InlineData("UnixSeconds", "long")]
    [InlineData("UnixSeconds", "DateOnly")]
    [InlineData("Iso8601Utc", "TimeSpan")]
    public Task TimeFormatOnAnotherType_IsReported(string attribute, string type) => Definition.Verify(
        $$"""[Contract("Acme")] public sealed partial class Order { [{|#0:{{attribute}}|}] public {{type}} Member { get; init; } }""",
        Definition.At(Descriptors.AttributeNotApplicable, attribute, "Member", type + " and never null"));
}
