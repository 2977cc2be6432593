using System.Text.Json;

namespace Ordain;

// Amounts of money in every form in which they are written. Nothing is ever rounded.
public ref partial struct PayloadReader
{
    /// <summary>Reads a decimal number that stands in a string: <c>"12.50"</c>.</summary>
    /// <returns>The number; 0 after a problem.</returns>
    public decimal ReadDecimalString()
    {
        const string Expected = "string (decimal number)";
        if (_json.TokenType != JsonTokenType.String)
        {
            Refuse(Expected);
            return default;
        }

        ReadOnlySpan<byte> text = Name;
        if (IsPlainNumber(text) && TryGetExact(text, out decimal value))
        {
            return value;
        }

        Refuse(Expected);
        return default;
    }

    /// <summary>Reads an amount with its currency.</summary>
    /// <param name="format">The form of the amount.</param>
    /// <returns>The amount; <see langword="default"/> after a problem.</returns>
    public Money ReadMoney(MoneyWireFormat format)
    {
        if (!EnterObject())
        {
            return default;
        }

        ulong seen = 0;
        decimal amount = 0;
        string? currency = null;
        while (NextMember())
        {
            if (Name.SequenceEqual("amount"u8))
            {
                if (Begin(ref seen, 0, "amount", "Amount"))
                {
                    amount = format == MoneyWireFormat.DecimalString ? ReadDecimalString() : ReadDecimal();
                }
            }
            else if (!Name.SequenceEqual("currency"u8))
            {
                SkipMember();
            }
            else if (Begin(ref seen, 1, "currency", "Currency") && !IsNull)
            {
                currency = ReadString();
            }
        }

        bool hasAmount = (seen & 1) != 0;
        Require(hasAmount, "amount", "Amount");
        return new Money(hasAmount && format == MoneyWireFormat.MinorUnits ? FromMinorUnits(amount, currency, "amount", "Amount") : amount, currency);
    }

    /// <summary>Reads a number of minor units.</summary>
    /// <param name="decimals">The decimals of the minor unit, 0 to 28.</param>
    /// <returns>The amount in major units; 0 after a problem.</returns>
    public decimal ReadMinorUnits(int decimals)
    {
        if (_json.TokenType == JsonTokenType.Number && TryGetExact(_json.ValueSpan, out decimal units) && TryShift(units, decimals, out decimal amount))
        {
            return amount;
        }

        Refuse(MinorUnits);
        return default;
    }

    /// <summary>The amount in major units of a number of minor units that was read, once its currency is known.</summary>
    /// <param name="units">The number of minor units.</param>
    /// <param name="currency">The ISO 4217 code; where it is none, there are no minor units, and that is a problem.</param>
    /// <param name="jsonName">The member's name in JSON.</param>
    /// <param name="memberName">The member's name in C#.</param>
    /// <returns>The amount; 0 after a problem.</returns>
    public decimal FromMinorUnits(decimal units, string? currency, string jsonName, string memberName)
    {
        if (IsoCurrencies.DecimalsOf(currency) is { } decimals && TryShift(units, decimals, out decimal amount))
        {
            return amount;
        }

        AddBeside(jsonName, memberName, RuleKind.Type, "type", MinorUnits);
        return default;
    }

    private const string MinorUnits = "integer (minor units of a currency)";

    private static bool TryShift(decimal units, int decimals, out decimal amount)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(units, parts);
        int scale = units.Scale + decimals;
        amount = scale <= 28 ? new decimal(parts[0], parts[1], parts[2], parts[3] < 0, (byte)scale) : 0;
        return scale <= 28;
    }

    private static bool IsPlainNumber(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("-"u8) ? text[1..] : text;
        int point = text.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? text : text[..point];
        return !whole.IsEmpty && !whole.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && (whole.Length == 1 || whole[0] != '0')
            && (point < 0 || (point + 1 < text.Length && !text[(point + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9')));
    }
}
