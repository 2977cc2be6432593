namespace Ordain;

/// <summary>The form of an amount of money in JSON.</summary>
public enum MoneyWireFormat
{
    /// <summary>A JSON number in major units: <c>12.5</c>.</summary>
    Number,

    /// <summary>A JSON string in major units with a fixed number of decimals: <c>"12.50"</c>.</summary>
    DecimalString,
}
