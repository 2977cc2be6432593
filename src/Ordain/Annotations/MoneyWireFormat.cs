namespace Ordain;

/// <summary>The form of an amount of money in JSON.</summary>
public enum MoneyWireFormat
{
    /// <summary>A JSON number in major units: <c>12.5</c>.</summary>
    Number,

    /// <summary>A JSON string in major units with a fixed number of decimals: <c>"12.50"</c>.</summary>
    DecimalString,

    /// <summary>A JSON integer in the minor units of the currency by ISO 4217: 12.50 AUD is <c>1250</c>, 1200 JPY <c>1200</c>, 1.5 KWD <c>1500</c>.</summary>
    MinorUnits,
}
