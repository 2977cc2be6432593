using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace Ordain;

// Numbers and truth values, with the text that System.Text.Json gives them.
public ref partial struct PayloadWriter
{
    /// <summary>Room for any number: a <see cref="decimal"/> has at most 31 characters, a <see cref="double"/> 24.</summary>
    private const int MaxNumberLength = 32;

    /// <summary>Room for any wide number in quotes: an <see cref="Int128"/> has at most 40 characters.</summary>
    private const int MaxWideLength = 48;

    /// <summary>Writes a literal and <c>true</c> or <c>false</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The value.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, bool value) => _position = Write(Position, literal, value).Value;

    /// <summary>Writes a literal and a number.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, int value) => Write(literal, (long)value);

    /// <summary>Writes a literal and a number.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, uint value) => Write(literal, (long)value);

    /// <summary>Writes a literal and a number.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, long value) => _position = Write(Position, literal, value).Value;

    /// <summary>Writes a literal and a number.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, ulong value)
    {
        value.TryFormat(Reserve(literal, MaxNumberLength), out int written, default, CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Writes a literal and a number with all its decimals: <c>9.90</c> stays <c>9.90</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, decimal value) => _position = Write(Position, literal, value).Value;

    /// <summary>Writes a literal and a number in the shortest form that reads back as the same number.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number; what is not finite has no form in JSON and is written as <c>null</c>.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, double value)
    {
        if (!double.IsFinite(value))
        {
            WriteNull(literal);
            return;
        }

        Utf8Formatter.TryFormat(value, Reserve(literal, MaxNumberLength), out int written);
        _position += written;
    }

    /// <summary>Writes a literal and a number in the shortest form that reads back as the same number.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number; what is not finite has no form in JSON and is written as <c>null</c>.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, float value)
    {
        if (!float.IsFinite(value))
        {
            WriteNull(literal);
            return;
        }

        Utf8Formatter.TryFormat(value, Reserve(literal, MaxNumberLength), out int written);
        _position += written;
    }

    /// <summary>Writes a literal and a number of a type that has no method of its own: <see cref="Int128"/>, <see cref="UInt128"/> or <see cref="Half"/>.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number; what is not finite has no form in JSON and is written as <c>null</c>.</param>
    public void WriteNumber<T>(scoped ReadOnlySpan<byte> literal, T value)
        where T : INumberBase<T>
    {
        if (!T.IsFinite(value))
        {
            WriteNull(literal);
            return;
        }

        value.TryFormat(Reserve(literal, MaxWideLength), out int written, default, CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Writes a literal and a number as a JSON string: <c>"12.5"</c>, <c>"NaN"</c>.</summary>
    /// <typeparam name="T">A number type of the framework.</typeparam>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number.</param>
    public void WriteNumberString<T>(scoped ReadOnlySpan<byte> literal, T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> free = Reserve(literal, MaxWideLength);
        free[0] = (byte)'"';
        value.TryFormat(free[1..], out int written, default, CultureInfo.InvariantCulture);
        free[written + 1] = (byte)'"';
        _position += written + 2;
    }

    /// <summary>Writes a literal and a number; one that is not finite by its name, as a JSON string: <c>"NaN"</c>, <c>"-Infinity"</c>.</summary>
    /// <typeparam name="T"><see cref="double"/>, <see cref="float"/> or <see cref="Half"/>.</typeparam>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number.</param>
    public void WriteNamedNumber<T>(scoped ReadOnlySpan<byte> literal, T value)
        where T : INumberBase<T>
    {
        if (T.IsFinite(value))
        {
            value.TryFormat(Reserve(literal, MaxNumberLength), out int written, default, CultureInfo.InvariantCulture);
            _position += written;
        }
        else
        {
            WriteNumberString(literal, value);
        }
    }
}
