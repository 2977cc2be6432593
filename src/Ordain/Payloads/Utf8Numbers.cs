using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ordain;

/// <summary>Decimal numbers as text in UTF-8, in the invariant culture.</summary>
internal static class Utf8Numbers
{
    /// <summary>The most digits of a 64-bit number.</summary>
    private const int MaxDigits = 20;

    /// <summary>The most characters of a decimal.</summary>
    private const int MaxLength = 31;

    /// <summary>The flags of a decimal that is not negative and has a scale of 2.</summary>
    private const int TwoDecimals = 0x0002_0000;

    /// <summary>What <see cref="WriteShort"/> writes is less.</summary>
    private const uint MaxShort = 10_000;

    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819"u8
        + "2021222324252627282930313233343536373839"u8
        + "4041424344454647484950515253545556575859"u8
        + "6061626364656667686970717273747576777879"u8
        + "8081828384858687888990919293949596979899"u8;

    /// <summary>The text of <see cref="decimal.ToString(IFormatProvider)"/>: the scale is kept.</summary>
    /// <param name="value">The number.</param>
    /// <param name="destination">At least 31 bytes.</param>
    /// <returns>The number of bytes.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)] // Inlined, it copies its arguments so that it must wait for them.
    public static int Write(decimal value, Span<byte> destination)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        ulong digits = (uint)parts[0] | ((ulong)(uint)parts[1] << 32);

        // What amounts of money are. The rest is rare: more digits than 64 bits hold, or negative.
        bool isUsual = parts[2] == 0 && parts[3] >= 0;
        return isUsual ? WriteUsual(digits, value.Scale, destination) : WriteAny(value, destination);
    }

    /// <summary>As the other one, into room of which the caller is certain; fastest for what amounts usually are.</summary>
    /// <param name="value">The number.</param>
    /// <param name="destination">The first of at least 31 bytes.</param>
    /// <returns>The number of bytes.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(in decimal value, ref byte destination)
    {
        ref Parts parts = ref Unsafe.As<decimal, Parts>(ref Unsafe.AsRef(in value));
        if (parts.High != 0 || parts.Low > uint.MaxValue || (parts.Flags != 0 && parts.Flags != TwoDecimals))
        {
            return Write(value, MemoryMarshal.CreateSpan(ref destination, MaxLength));
        }

        uint digits = (uint)parts.Low;
        if (parts.Flags == 0)
        {
            return Write(digits, ref destination);
        }

        uint whole = digits / 100;
        if (whole < MaxShort && BitConverter.IsLittleEndian)
        {
            return WriteShort(whole, digits - (whole * 100), ref destination);
        }

        int length = Write(whole, ref destination);
        Unsafe.Add(ref destination, length) = (byte)'.';
        WritePair(digits - (whole * 100), ref Unsafe.Add(ref destination, length + 1));
        return length + 3;
    }

    /// <summary>An amount of up to four digits and two decimals: one store. What follows in the buffer goes by the length, which is guessed with the branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteShort(uint whole, uint decimals, ref byte destination)
    {
        ulong end = '.' | ((ulong)Pair(decimals) << 8);
        if (whole < 10)
        {
            Unsafe.WriteUnaligned(ref destination, ('0' + whole) | (uint)(end << 8));
            return 4;
        }

        if (whole < 100)
        {
            Unsafe.WriteUnaligned(ref destination, Pair(whole) | (end << 16));
            return 5;
        }

        uint high = whole / 100;
        end = (end << 16) | Pair(whole - (high * 100));
        if (whole < 1000)
        {
            Unsafe.WriteUnaligned(ref destination, ('0' + high) | (end << 8));
            return 6;
        }

        Unsafe.WriteUnaligned(ref destination, Pair(high) | (end << 16));
        return 7;
    }

    /// <summary>A number, into room of which the caller is certain.</summary>
    /// <param name="value">The number.</param>
    /// <param name="destination">The first of at least 20 bytes.</param>
    /// <returns>The number of bytes.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(long value, ref byte destination)
    {
        if (value is >= 0 and <= uint.MaxValue)
        {
            return Write((uint)value, ref destination);
        }

        value.TryFormat(MemoryMarshal.CreateSpan(ref destination, MaxDigits), out int written, default, CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>The digits of a number, into room of which the caller is certain.</summary>
    /// <param name="number">The number.</param>
    /// <param name="destination">The first of at least 10 bytes.</param>
    /// <returns>The number of bytes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(uint number, ref byte destination)
    {
        int length = number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : number < 100_000 ? 5
            : number < 1_000_000 ? 6 : number < 10_000_000 ? 7 : number < 100_000_000 ? 8 : number < 1_000_000_000 ? 9 : 10;
        int end = length;
        while (end >= 2)
        {
            uint rest = number / 100;
            end -= 2;
            WritePair(number - (rest * 100), ref Unsafe.Add(ref destination, end));
            number = rest;
        }

        if (end == 1)
        {
            destination = (byte)('0' + number);
        }

        return length;
    }

    // Safe: a pair is less than 100, and there are 100 of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WritePair(uint pair, ref byte destination) => Unsafe.WriteUnaligned(ref destination, Pair(pair));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort Pair(uint pair) => Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), pair * 2));

    /// <summary>The text with a number of decimals, or with all that are significant if these are more. Nothing is rounded.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <param name="destination">At least 60 bytes.</param>
    /// <returns>The number of bytes.</returns>
    public static int WriteFixed(decimal value, int decimals, Span<byte> destination)
    {
        int length = Write(value, destination);
        int scale = value.Scale;
        if (scale > decimals)
        {
            return length - CountExcess(destination[..length], scale, decimals);
        }

        if (scale < decimals)
        {
            if (scale == 0)
            {
                destination[length++] = (byte)'.';
            }

            destination.Slice(length, decimals - scale).Fill((byte)'0');
            length += decimals - scale;
        }

        return length;
    }

    /// <summary>The text of a number times a power of ten. Decimals that are left, without trailing zeros, stay: nothing is rounded.</summary>
    /// <param name="value">The number.</param>
    /// <param name="power">The exponent of ten, 0 to 28.</param>
    /// <param name="destination">At least 60 bytes.</param>
    /// <returns>The number of bytes.</returns>
    public static int WriteShifted(decimal value, int power, Span<byte> destination)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        if ((parts[0] | parts[1] | parts[2]) == 0)
        {
            destination[0] = (byte)'0';
            return 1;
        }

        int left = value.Scale - power;
        var shifted = new decimal(parts[0], parts[1], parts[2], parts[3] < 0, (byte)Math.Max(left, 0));
        if (left >= 0)
        {
            return WriteFixed(shifted, 0, destination);
        }

        int length = Write(shifted, destination);
        destination.Slice(length, -left).Fill((byte)'0');
        return length - left;
    }

    /// <summary>How many trailing zeros are more than the wanted decimals, with the point if no decimal is left.</summary>
    private static int CountExcess(ReadOnlySpan<byte> text, int scale, int decimals)
    {
        int excess = 0;
        while (scale - excess > decimals && text[^(excess + 1)] == (byte)'0')
        {
            excess++;
        }

        return excess == scale ? excess + 1 : excess;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteUsual(ulong digits, int scale, Span<byte> destination)
    {
        int count = Math.Max(CountDigits(digits), scale + 1);
        int length = scale == 0 ? count : count + 1;
        int end = length;
        ulong rest;
        for (; scale > 0; scale--, digits = rest)
        {
            rest = digits / 10;
            destination[--end] = (byte)('0' + (digits - (rest * 10)));
            if (scale == 1)
            {
                destination[--end] = (byte)'.';
            }
        }

        for (; end > 0; digits = rest)
        {
            rest = digits / 10;
            destination[--end] = (byte)('0' + (digits - (rest * 10)));
        }

        return length;
    }

    private static int CountDigits(ulong number)
    {
        int count = 1;
        for (ulong power = 10; count < MaxDigits && number >= power; power *= 10)
        {
            count++;
        }

        return count;
    }

    private static int WriteAny(decimal value, Span<byte> destination)
    {
        // The culture must be given: without it the current one decides, and half of the world gets 9,90.
        value.TryFormat(destination, out int written, default, CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>A decimal as it is in memory.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Parts
    {
        public readonly int Flags;
        public readonly uint High;
        public readonly ulong Low;
    }
}
