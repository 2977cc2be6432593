using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ordain.Rules;

namespace Ordain;

// What generated code calls most, with the position in its own local variable: that spares a load and a store for each member.
public ref partial struct PayloadWriter
{
    /// <summary>Where the next byte goes. Generated code takes it into a local variable, and gives it back before it calls what has no position among its arguments.</summary>
    /// <exception cref="InvalidOperationException">The position is one of another writer, or from before the output was asked for more room.</exception>
    public PayloadPosition Position
    {
        readonly get => new(_position);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            // Never negative: only this type makes one.
            if (value.Value > _capacity)
            {
                ThrowForeign();
            }

            _position = value.Value;
        }
    }

    /// <summary>Writes bytes as they are.</summary>
    /// <param name="at">Where to write.</param>
    /// <param name="utf8">Part of a JSON document in UTF-8.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PayloadPosition WriteRaw(PayloadPosition at, scoped ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _capacity - at.Value)
        {
            return WriteRawInChunks(at, utf8);
        }

        Copy(utf8, ref At(at));
        return new(at.Value + utf8.Length);
    }

    /// <summary>Writes a literal and a JSON string.</summary>
    /// <param name="at">Where to write.</param>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The text; <see langword="null"/> is written as <c>null</c>.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PayloadPosition Write(PayloadPosition at, scoped ReadOnlySpan<byte> literal, string? value)
    {
        // Room for a byte a unit, and for two quotes.
        if (value is null || value.Length > _capacity - at.Value - literal.Length - 2)
        {
            return WriteRare(at, literal, value);
        }

        ref byte to = ref At(at);
        Copy(literal, ref to);
        int copied = Utf8Text.WriteQuoted(value, ref Unsafe.Add(ref to, literal.Length));
        return copied >= 0 ? new(at.Value + literal.Length + copied + 2) : WriteRest(new(at.Value + literal.Length), value, ~copied);
    }

    /// <summary>Writes a literal and a JSON string.</summary>
    /// <param name="at">Where to write.</param>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The text; none is written as <c>null</c>.</param>
    /// <returns>Where to go on.</returns>
    public PayloadPosition Write(PayloadPosition at, scoped ReadOnlySpan<byte> literal, JoinedText value)
    {
        if (value is not { First: { } first, Second: { } second })
        {
            return Write(at, literal, value.First);
        }

        if (value.Length <= _capacity - at.Value - literal.Length - 2)
        {
            ref byte to = ref At(at);
            Copy(literal, ref to);
            to = ref Unsafe.Add(ref to, literal.Length);
            ref byte space = ref Unsafe.Add(ref to, first.Length + 1);
            if (Utf8Text.WriteQuoted(first, ref to) >= 0 && Utf8Text.WriteQuoted(second, ref space) >= 0)
            {
                // The quotes between the two give way to a space.
                space = (byte)' ';
                return new(at.Value + literal.Length + value.Length + 2);
            }
        }

        return WriteUnusual(at, literal, first, second);
    }

    /// <summary>Writes a literal and <c>true</c> or <c>false</c>.</summary>
    /// <param name="at">Where to write.</param>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The value.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PayloadPosition Write(PayloadPosition at, scoped ReadOnlySpan<byte> literal, bool value)
    {
        at = WriteRaw(at, literal);
        return value ? WriteRaw(at, "true"u8) : WriteRaw(at, "false"u8);
    }

    /// <summary>Writes a literal and a number.</summary>
    /// <param name="at">Where to write.</param>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PayloadPosition Write(PayloadPosition at, scoped ReadOnlySpan<byte> literal, long value)
    {
        if (literal.Length + MaxNumberLength > _capacity - at.Value)
        {
            at = MakeRoom(at, literal.Length + MaxNumberLength);
        }

        ref byte to = ref At(at);
        Copy(literal, ref to);
        return new(at.Value + literal.Length + Utf8Numbers.Write(value, ref Unsafe.Add(ref to, literal.Length)));
    }

    /// <summary>Writes a literal and a number with all its decimals: <c>9.90</c> stays <c>9.90</c>.</summary>
    /// <param name="at">Where to write.</param>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The number.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PayloadPosition Write(PayloadPosition at, scoped ReadOnlySpan<byte> literal, in decimal value)
    {
        if (literal.Length + MaxNumberLength > _capacity - at.Value)
        {
            at = MakeRoom(at, literal.Length + MaxNumberLength);
        }

        ref byte to = ref At(at);
        Copy(literal, ref to);
        return new(at.Value + literal.Length + Utf8Numbers.Write(in value, ref Unsafe.Add(ref to, literal.Length)));
    }

    /// <summary>Writes a literal and an amount with its currency as a JSON object: <c>{"amount":12.5,"currency":"AUD"}</c>.</summary>
    /// <param name="at">Where to write.</param>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The amount; a currency that is <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="format">The form of the amount.</param>
    /// <param name="decimals">As <see cref="WriteMoney(ReadOnlySpan{byte}, Money, MoneyWireFormat, int)"/> has it.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PayloadPosition WriteMoney(PayloadPosition at, scoped ReadOnlySpan<byte> literal, Money value, MoneyWireFormat format, int decimals)
    {
        // What most payloads have, with one question for room. Form and decimals are constants there, and cost nothing to ask for.
        if (format == MoneyWireFormat.DecimalString && decimals == UsualDecimals && literal.Length + MaxMoneyLength <= _capacity - at.Value)
        {
            ref byte to = ref At(at);
            Copy(literal, ref to);
            int length = WriteUsual(in value, ref Unsafe.Add(ref to, literal.Length));
            if (length > 0)
            {
                return new(at.Value + literal.Length + length);
            }
        }

        return WriteUnusual(at, literal, value, format, decimals);
    }

    private static void ThrowForeign() => throw new InvalidOperationException("The position is none of this writer's.");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte At(PayloadPosition at) => ref Unsafe.Add(ref _start, (nint)(uint)at.Value);

    /// <summary>Copies a literal into room of which the caller is certain.</summary>
    /// <remarks>Where this is inlined the literal is a constant: of each read the compiler makes a number in the code, which a block copy would load.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(scoped ReadOnlySpan<byte> literal, ref byte to)
    {
        ref byte from = ref MemoryMarshal.GetReference(literal);
        int length = literal.Length;
        if (length > 4 * sizeof(ulong))
        {
            Unsafe.CopyBlockUnaligned(ref to, ref from, (uint)length);
        }
        else if (length >= sizeof(ulong))
        {
            // The last eight may overlap those before them.
            if (length > sizeof(ulong))
            {
                Copy<ulong>(ref from, ref to, 0);
            }

            if (length > 2 * sizeof(ulong))
            {
                Copy<ulong>(ref from, ref to, sizeof(ulong));
            }

            if (length > 3 * sizeof(ulong))
            {
                Copy<ulong>(ref from, ref to, 2 * sizeof(ulong));
            }

            Copy<ulong>(ref from, ref to, length - sizeof(ulong));
        }
        else if (length >= sizeof(uint))
        {
            Copy<uint>(ref from, ref to, 0);
            Copy<uint>(ref from, ref to, length - sizeof(uint));
        }
        else if (length >= sizeof(ushort))
        {
            Copy<ushort>(ref from, ref to, 0);
            Copy<ushort>(ref from, ref to, length - sizeof(ushort));
        }
        else if (length > 0)
        {
            to = from;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy<T>(ref byte from, ref byte to, int at)
        where T : struct => Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), Unsafe.ReadUnaligned<T>(ref Unsafe.Add(ref from, at)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PayloadPosition MakeRoom(PayloadPosition at, int size)
    {
        Position = at;
        Reserve(size);
        return new(_position);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PayloadPosition WriteRawInChunks(PayloadPosition at, scoped ReadOnlySpan<byte> utf8)
    {
        Position = at;
        while (!utf8.IsEmpty)
        {
            Span<byte> free = Reserve(1);
            int count = Math.Min(utf8.Length, free.Length);
            utf8[..count].CopyTo(free);
            _position += count;
            utf8 = utf8[count..];
        }

        return new(_position);
    }

    /// <summary>What a string is seldom: none, or without room for it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PayloadPosition WriteRare(PayloadPosition at, scoped ReadOnlySpan<byte> literal, string? value)
    {
        Position = at;
        if (value is null)
        {
            WriteNull(literal);
        }
        else
        {
            WriteRaw(literal);
            WriteQuoted(value);
        }

        return new(_position);
    }

    /// <summary>Goes on behind the opening quote and the plain units.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PayloadPosition WriteRest(PayloadPosition at, string value, int plain)
    {
        Position = new(at.Value + plain + 1);
        WriteText(value.AsSpan(plain + WriteUnits(value.AsSpan(plain))));
        WriteRaw("\""u8);
        return new(_position);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PayloadPosition WriteUnusual(PayloadPosition at, scoped ReadOnlySpan<byte> literal, string first, string second)
    {
        Position = at;
        WriteRaw(literal);
        WriteRaw("\""u8);
        WriteText(first);
        WriteRaw(" "u8);
        WriteText(second);
        WriteRaw("\""u8);
        return new(_position);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PayloadPosition WriteUnusual(PayloadPosition at, scoped ReadOnlySpan<byte> literal, Money value, MoneyWireFormat format, int decimals)
    {
        Position = at;
        WriteAnyMoney(literal, value, format, decimals);
        return new(_position);
    }
}
