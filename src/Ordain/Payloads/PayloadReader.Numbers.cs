using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ordain;

// Numbers, and numbers in strings where [JsonNumberHandling] says so.
public ref partial struct PayloadReader
{
    /// <summary>Reads an integer. As in JSON Schema, <c>1.0</c> and <c>1e0</c> are integers.</summary>
    /// <returns>The number; 0 after a problem, such as a number that does not fit.</returns>
    public T ReadInteger<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (_json.TokenType == JsonTokenType.Number)
        {
            if (T.TryParse(_json.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out T value))
            {
                return value;
            }

            if (TryGetExact(_json.ValueSpan, out decimal number) && decimal.IsInteger(number)
                && T.TryParse(decimal.Truncate(number).ToString("F0", CultureInfo.InvariantCulture), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            {
                return value;
            }
        }

        Refuse(string.Create(CultureInfo.InvariantCulture, $"integer ({T.MinValue} to {T.MaxValue})"));
        return default;
    }

    /// <summary>Reads a binary floating-point number.</summary>
    /// <returns>The nearest number; 0 after a problem, such as a number that is too large.</returns>
    public T ReadFloating<T>()
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        if (_json.TokenType == JsonTokenType.Number && T.TryParse(_json.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out T value) && T.IsFinite(value))
        {
            return value;
        }

        Refuse("number");
        return default;
    }

    /// <summary>Reads a decimal number with all its decimals: <c>9.90</c> stays <c>9.90</c>.</summary>
    /// <returns>The number; 0 after a problem, such as one with more digits than a <see cref="decimal"/> has.</returns>
    public decimal ReadDecimal()
    {
        if (_json.TokenType == JsonTokenType.Number && TryGetExact(_json.ValueSpan, out decimal value))
        {
            return value;
        }

        Refuse("number (at most 28 digits)");
        return default;
    }

    /// <summary>Reads an integer that is, or may be, in a string.</summary>
    /// <param name="handling">As the member has it: what is written as a string is read as one, and <c>AllowReadingFromString</c> takes both.</param>
    /// <returns>The number; 0 after a problem.</returns>
    public T ReadInteger<T>(JsonNumberHandling handling)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (!IsInString(handling))
        {
            return ReadInteger<T>();
        }

        ReadOnlySpan<byte> text = NumberText;
        return IsPlainNumber(text) && T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out T value)
            ? value
            : Refused<T>(string.Create(CultureInfo.InvariantCulture, $"string (integer, {T.MinValue} to {T.MaxValue})"));
    }

    /// <summary>Reads a binary floating-point number that is, or may be, in a string, or is named.</summary>
    /// <param name="handling">As the member has it.</param>
    /// <returns>The nearest number; 0 after a problem.</returns>
    public T ReadFloating<T>(JsonNumberHandling handling)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        ReadOnlySpan<byte> text = NumberText;
        if ((handling & JsonNumberHandling.AllowNamedFloatingPointLiterals) != 0 && Named<T>(text) is { } named)
        {
            return named;
        }

        if (!IsInString(handling))
        {
            return ReadFloating<T>();
        }

        return IsJsonNumber(text) && T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out T value) && T.IsFinite(value)
            ? value
            : Refused<T>("string (number)");
    }

    /// <summary>Reads a decimal number that is, or may be, in a string.</summary>
    /// <param name="handling">As the member has it.</param>
    /// <returns>The number; 0 after a problem.</returns>
    public decimal ReadDecimal(JsonNumberHandling handling) => IsInString(handling) ? ReadDecimalString() : ReadDecimal();

    private readonly ReadOnlySpan<byte> NumberText => IsString ? Name : default;

    private readonly bool IsInString(JsonNumberHandling handling) =>
        (handling & JsonNumberHandling.AllowReadingFromString) != 0 ? IsString : (handling & JsonNumberHandling.WriteAsString) != 0;

    private static T? Named<T>(ReadOnlySpan<byte> text)
        where T : struct, IBinaryFloatingPointIeee754<T> =>
        text.SequenceEqual("NaN"u8) ? T.NaN
        : text.SequenceEqual("Infinity"u8) ? T.PositiveInfinity
        : text.SequenceEqual("-Infinity"u8) ? T.NegativeInfinity
        : null;

    /// <summary>Whether a text is a number as JSON has them: parsing takes more.</summary>
    private static bool IsJsonNumber(ReadOnlySpan<byte> text)
    {
        int exponent = text.IndexOfAny((byte)'e', (byte)'E');
        if (exponent < 0)
        {
            return IsPlainNumber(text);
        }

        ReadOnlySpan<byte> power = text[(exponent + 1)..];
        power = power.StartsWith("+"u8) || power.StartsWith("-"u8) ? power[1..] : power;
        return IsPlainNumber(text[..exponent]) && !power.IsEmpty && !power.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    /// <summary>Parsing rounds what has too many digits; money is not rounded.</summary>
    private static bool TryGetExact(ReadOnlySpan<byte> text, out decimal value)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        const int AlwaysExact = 28;
        if (text.Length <= AlwaysExact && !text.ContainsAny((byte)'e', (byte)'E'))
        {
            return true;
        }

        Span<byte> parsed = stackalloc byte[40];
        return value.TryFormat(parsed, out int written, default, CultureInfo.InvariantCulture) && HaveSameDigits(text, parsed[..written]);
    }

    /// <summary>Whether two numbers have the same digits, zeros in front and behind aside.</summary>
    private static bool HaveSameDigits(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int i = 0, j = 0;
        bool hasStarted = false;
        while (true)
        {
            int a = NextDigit(left, ref i, hasStarted);
            int b = NextDigit(right, ref j, hasStarted);
            hasStarted = true;
            if (a < 0 || b < 0)
            {
                return (a <= 0 && OnlyZeros(left, i)) && (b <= 0 && OnlyZeros(right, j));
            }

            if (a != b)
            {
                return false;
            }
        }
    }

    private static int NextDigit(ReadOnlySpan<byte> text, ref int index, bool hasStarted)
    {
        while (index < text.Length && text[index] is not ((byte)'e' or (byte)'E'))
        {
            int digit = text[index++] - '0';
            if (digit is >= 0 and <= 9 && (hasStarted || digit != 0))
            {
                return digit;
            }
        }

        return -1;
    }

    private static bool OnlyZeros(ReadOnlySpan<byte> text, int index)
    {
        int digit;
        do
        {
            digit = NextDigit(text, ref index, hasStarted: true);
        }
        while (digit == 0);

        return digit < 0;
    }
}
