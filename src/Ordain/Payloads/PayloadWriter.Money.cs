using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        Span<byte> free = Reserve(literal, MaxAmountLength);
        free[0] = (byte)'"';
        int length = WriteFixed(value, decimals, ref free[1]);
        free[length + 1] = (byte)'"';
        _position += length + 2;
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
    public void WriteMoney(scoped ReadOnlySpan<byte> literal, Money value, MoneyWireFormat format, int decimals) =>
        _position = WriteMoney(Position, literal, value, format, decimals).Value;

    private void WriteAnyMoney(scoped ReadOnlySpan<byte> literal, Money value, MoneyWireFormat format, int decimals)
    {
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

    /// <summary>An amount and a code in their usual form, into room of which the caller is certain.</summary>
    /// <returns>The number of bytes; 0 where the code is no three plain characters.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteUsual(in Money money, ref byte to)
    {
        if (money.Currency is not { Length: CodeLength } code)
        {
            return 0;
        }

        Copy("{\"amount\":\""u8, ref to);
        int length = "{\"amount\":\""u8.Length;
        length += WriteFixed(money.Amount, UsualDecimals, ref Unsafe.Add(ref to, length));
        Copy("\",\"currency\":\""u8, ref Unsafe.Add(ref to, length));
        length += "\",\"currency\":\""u8.Length;
        if (Utf8Text.Copy(ref Unsafe.AsRef(in code.GetPinnableReference()), ref Unsafe.Add(ref to, length), CodeLength) < 0)
        {
            return 0;
        }

        length += CodeLength;
        Copy("\"}"u8, ref Unsafe.Add(ref to, length));
        return length + "\"}"u8.Length;
    }

    /// <summary>Writes an amount into room of which the caller is certain.</summary>
    private static int WriteFixed(in decimal value, int decimals, ref byte to) => value.Scale == decimals
        ? Utf8Numbers.Write(in value, ref to)
        : Utf8Numbers.WriteFixed(value, decimals, MemoryMarshal.CreateSpan(ref to, MaxAmountLength - 2));
}
