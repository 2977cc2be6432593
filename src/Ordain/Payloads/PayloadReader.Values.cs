using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Ordain;

// Texts, truth values and numbers.
public ref partial struct PayloadReader
{
    /// <summary>Reads a text.</summary>
    /// <returns>The text; <see langword="null"/> after a problem.</returns>
    public string? ReadString() => Text("string");

    /// <summary>Reads a text of one UTF-16 unit.</summary>
    /// <returns>The unit; <c>\0</c> after a problem.</returns>
    public char ReadChar()
    {
        if (Text("string (one character)") is not { } text)
        {
            return default;
        }

        if (text.Length == 1)
        {
            return text[0];
        }

        Refuse("string (one character)");
        return default;
    }

    /// <summary>Reads a locale with the provider's separator.</summary>
    /// <param name="separator">The separator that the provider wants.</param>
    /// <returns>The locale as it stands; <see langword="null"/> after a problem.</returns>
    public string? ReadLocale(char separator)
    {
        string? text = Text("string");
        if (text is not null && text.Contains(separator == '-' ? '_' : '-', StringComparison.Ordinal))
        {
            Refuse(separator == '-' ? "string (locale with -)" : "string (locale with _)");
        }

        return text;
    }

    /// <summary>Reads an open enum by its name, known or not.</summary>
    /// <returns>The value; <see langword="default"/> after a problem.</returns>
    public T ReadOpenEnum<T>()
        where T : struct, IOpenEnum<T> => Text("string") is { } name ? T.From(name) : default;

    /// <summary>Reports a text that is none of an enum's names.</summary>
    /// <param name="names">The names.</param>
    /// <returns><see langword="default"/>.</returns>
    public T RefuseName<T>(params string[] names)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(names);
        Add(RuleKind.Enum, "enum", [.. names]);
        return default;
    }

    /// <summary>Reads a truth value.</summary>
    /// <returns>The value; <see langword="false"/> after a problem.</returns>
    public bool ReadBoolean()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _json.TokenType == JsonTokenType.True;
        }

        Refuse("boolean");
        return default;
    }

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

    private string? Text(string expected)
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            try
            {
                return _json.GetString();
            }
            catch (InvalidOperationException)
            {
                // Half a surrogate pair, or bytes that are not UTF-8.
            }
        }

        Refuse(expected);
        return null;
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
