namespace Ordain;

// Amounts of money. Nothing is ever rounded: an amount that the provider would refuse is the validator's to report.
public ref partial struct PayloadWriter
{
    /// <summary>Room for any amount with any number of decimals, in quotes.</summary>
    private const int MaxAmountLength = 64;

    /// <summary>Room for an amount and a code with their names.</summary>
    private const int MaxMoneyLength = MaxAmountLength + 48;

    private const int UsualDecimals = 2;
    private const int CodeLength = 3;

    /// <summary>Writes a literal and a number as a JSON string with a fixed number of decimals: <c>"12.50"</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number. One with more significant decimals is written with all of them, never rounded.</param>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not between 0 and 28.</exception>
    public void WriteDecimalString(scoped ReadOnlySpan<byte> literal, decimal value, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)decimals, 28u, nameof(decimals));
        MakeRoom(literal.Length + MaxAmountLength);
        Copy(literal);
        Copy("\""u8);
        WriteFixed(value, decimals);
        Copy("\""u8);
    }

    /// <summary>Writes a literal and a number as a JSON string with the decimals of its currency: <c>"12.50"</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number. One with more significant decimals is written with all of them, never rounded.</param>
    /// <param name="currency">The ISO 4217 code; where it is none, the number is written with the decimals that it has.</param>
    public void WriteDecimalString(scoped ReadOnlySpan<byte> literal, decimal value, string? currency) =>
        WriteDecimalString(literal, value, IsoCurrencies.DecimalsOf(currency) ?? value.Scale);

    /// <summary>Writes a literal and an amount as a JSON number of minor units: 12.50 with two decimals is <c>1250</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The amount in major units. What is left of a minor unit is written as decimals, never rounded.</param>
    /// <param name="decimals">The decimals of the minor unit, 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not between 0 and 28.</exception>
    public void WriteMinorUnits(scoped ReadOnlySpan<byte> literal, decimal value, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)decimals, 28u, nameof(decimals));
        Span<byte> free = Reserve(literal, MaxAmountLength);
        _position += Utf8Numbers.WriteShifted(value, decimals, free);
    }

    /// <summary>Writes a literal and an amount as a JSON number of the minor units of its currency: 12.50 AUD is <c>1250</c>, 1.5 KWD <c>1500</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The amount in major units. What is left of a minor unit is written as decimals, never rounded.</param>
    /// <param name="currency">The ISO 4217 code; where it is none, the amount has no minor units and is written as <c>null</c>.</param>
    public void WriteMinorUnits(scoped ReadOnlySpan<byte> literal, decimal value, string? currency)
    {
        if (IsoCurrencies.DecimalsOf(currency) is { } decimals)
        {
            WriteMinorUnits(literal, value, decimals);
        }
        else
        {
            WriteNull(literal);
        }
    }

    /// <summary>Writes a literal and an amount with its currency as a JSON object: <c>{"amount":12.5,"currency":"AUD"}</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The amount; a currency that is <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="format">The form of the amount.</param>
    /// <param name="decimals">For <see cref="MoneyWireFormat.DecimalString"/>, the number of decimals, 0 to 28; <see cref="MoneyFormatAttribute.OfCurrency"/> for those of the currency.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> counts and is not between 0 and 28.</exception>
    public void WriteMoney(scoped ReadOnlySpan<byte> literal, Money value, MoneyWireFormat format, int decimals)
    {
        // What most payloads have, with one question for room.
        if (format == MoneyWireFormat.DecimalString && decimals == UsualDecimals && value.Currency is { Length: CodeLength } code
            && literal.Length + MaxMoneyLength <= Room)
        {
            Copy(literal);
            WriteUsual(value.Amount, code);
            return;
        }

        WriteRaw(literal);
        switch (format)
        {
            case MoneyWireFormat.MinorUnits:
                WriteMinorUnits("{\"amount\":"u8, value.Amount, value.Currency);
                break;
            case MoneyWireFormat.DecimalString when decimals == MoneyFormatAttribute.OfCurrency:
                WriteDecimalString("{\"amount\":"u8, value.Amount, value.Currency);
                break;
            case MoneyWireFormat.DecimalString:
                WriteDecimalString("{\"amount\":"u8, value.Amount, decimals);
                break;
            default:
                Write("{\"amount\":"u8, value.Amount);
                break;
        }

        Write(",\"currency\":"u8, value.Currency);
        WriteRaw("}"u8);
    }

    private void WriteUsual(decimal amount, string code)
    {
        Copy("{\"amount\":\""u8);
        WriteFixed(amount, UsualDecimals);
        Copy("\",\"currency\":"u8);
        WritePlain(code);

        // A code that needs escapes has taken the room of the last byte.
        WriteRaw("}"u8);
    }

    /// <summary>Writes an amount into room of which the caller is certain.</summary>
    private void WriteFixed(decimal value, int decimals) => _position += value.Scale == decimals
        ? Utf8Numbers.Write(value, ref Next)
        : Utf8Numbers.WriteFixed(value, decimals, System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref Next, MaxAmountLength));
}
