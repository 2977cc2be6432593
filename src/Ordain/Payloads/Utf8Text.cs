using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Ordain;

/// <summary>Text from UTF-16 to JSON in UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>Room for what <see cref="WriteUnits"/> writes.</summary>
    public const int MaxUnitsLength = Block * MaxEscapeLength;

    /// <summary>How many units a vector of bytes holds.</summary>
    private const int Block = 16;

    /// <summary>The longest form of a unit: <c>\u001F</c>.</summary>
    private const int MaxEscapeLength = 6;

    /// <summary>Writes the first few units of a text, whatever they are.</summary>
    /// <param name="source">The text.</param>
    /// <param name="destination">At least <see cref="MaxUnitsLength"/> bytes.</param>
    /// <param name="read">How many units are written: a block, or all if the text is shorter. A surrogate pair is not parted.</param>
    /// <returns>The number of bytes.</returns>
    public static int WriteUnits(ReadOnlySpan<char> source, Span<byte> destination, out int read)
    {
        int end = Math.Min(source.Length, Block);
        int written = 0;
        read = 0;
        while (read < end)
        {
            char unit = source[read];
            if (unit > 0x7F)
            {
                // A lone surrogate decodes to U+FFFD.
                Rune.DecodeFromUtf16(source[read..], out Rune rune, out int units);
                written += rune.EncodeToUtf8(destination[written..]);
                read += units;
            }
            else
            {
                written += WriteAscii(unit, destination[written..]);
                read++;
            }
        }

        return written;
    }

    /// <summary>Copies units that stand for themselves in a JSON string and take one byte: ASCII that needs no escape.</summary>
    /// <param name="source">The text.</param>
    /// <param name="destination">At least as long as the text. What lies behind the copied bytes may be overwritten.</param>
    /// <returns>How many units are copied: all, or so many that the first other unit is less than two blocks away.</returns>
    /// <exception cref="ArgumentException">The destination is shorter than the text.</exception>
    public static int CopyPlain(ReadOnlySpan<char> source, Span<byte> destination)
    {
        int length = source.Length;
        if (destination.Length < length)
        {
            throw new ArgumentException("There is less room than the text takes.", nameof(destination));
        }

        return CopyPlain(ref MemoryMarshal.GetReference(source), ref MemoryMarshal.GetReference(destination), length);
    }

    /// <summary>Writes a string in quotes, into room of which the caller is certain. Where not all is copied, the rest goes over the closing quote.</summary>
    /// <param name="source">The text.</param>
    /// <param name="destination">The first of at least two more bytes than the text has units.</param>
    /// <returns>How many units are copied, as <see cref="CopyPlain(ReadOnlySpan{char}, Span{byte})"/> has it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int WriteQuoted(string source, ref byte destination)
    {
        destination = (byte)'"';
        int plain = CopyPlain(ref MemoryMarshal.GetReference(source.AsSpan()), ref Unsafe.Add(ref destination, 1), source.Length);
        Unsafe.Add(ref destination, plain + 1) = (byte)'"';
        return plain;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyPlain(ref char source, ref byte to, int length)
    {
        // Safe: below, each load of n units at i and each store of n bytes at i has 0 <= i <= length - n, and both have as much.
        ref ushort from = ref Unsafe.As<char, ushort>(ref source);
        return length >= Block ? CopyBlocks(ref from, ref to, length)
            : length >= Block / 2 ? CopyHalves(ref from, ref to, length - (Block / 2))
            : length >= Block / 4 ? CopyQuarters(ref from, ref to, length - (Block / 4))
            : CopyUnits(ref from, ref to, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyBlocks(ref ushort from, ref byte to, int length)
    {
        int last = length - Block;
        int i = 0;
        while (true)
        {
            Vector128<byte> bytes = Narrow(
                Vector128.LoadUnsafe(ref from, (nuint)i),
                Vector128.LoadUnsafe(ref from, (nuint)(i + (Block / 2))));
            if (!IsPlain(bytes))
            {
                return i;
            }

            bytes.StoreUnsafe(ref to, (nuint)i);
            if (i == last)
            {
                return length;
            }

            // The last block may overlap the one before it; it writes the same bytes again.
            i = Math.Min(i + Block, last);
        }
    }

    /// <summary>8 to 15 units: two halves of a block, which may overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyHalves(ref ushort from, ref byte to, int last)
    {
        Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, (nuint)last));
        if (!IsPlain(bytes))
        {
            return 0;
        }

        Unsafe.WriteUnaligned(ref to, bytes.AsUInt64().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), bytes.AsUInt64().GetElement(1));
        return last + (Block / 2);
    }

    /// <summary>4 to 7 units: two quarters of a block, which may overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyQuarters(ref ushort from, ref byte to, int last)
    {
        Vector128<ushort> units = Vector128.Create(
            Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref from)),
            Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref from, last)))).AsUInt16();
        Vector128<byte> bytes = Narrow(units, units);
        if (!IsPlain(bytes))
        {
            return 0;
        }

        Unsafe.WriteUnaligned(ref to, bytes.AsUInt32().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), bytes.AsUInt32().GetElement(1));
        return last + (Block / 4);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyUnits(ref ushort from, ref byte to, int length)
    {
        for (int i = 0; i < length; i++)
        {
            ushort unit = Unsafe.Add(ref from, i);
            if (unit > 0x7F || NeedsEscape(unit))
            {
                return i;
            }

            Unsafe.Add(ref to, i) = (byte)unit;
        }

        return length;
    }

    // It must saturate: cutting U+0122 down to 0x22 would make a quote of it. And it must take the units as unsigned, unlike the x86
    // instruction for it, which makes 0x00 of U+8000 and above.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper) =>
        Vector128.NarrowWithSaturation(lower, upper);

    // As signed numbers, 0x80 and above are less than a blank, like the control characters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(Vector128<byte> bytes) =>
        (Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))) == Vector128<byte>.Zero;

    private static bool NeedsEscape(int unit) => unit is < ' ' or '"' or '\\';

    private static int WriteAscii(char unit, Span<byte> destination)
    {
        if (!NeedsEscape(unit))
        {
            destination[0] = (byte)unit;
            return 1;
        }

        byte letter = unit switch
        {
            '"' or '\\' => (byte)unit,
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => (byte)'u',
        };
        destination[0] = (byte)'\\';
        destination[1] = letter;
        if (letter != (byte)'u')
        {
            return 2;
        }

        destination[2] = (byte)'0';
        destination[3] = (byte)'0';
        destination[4] = (byte)('0' + (unit >> 4));
        destination[5] = "0123456789ABCDEF"u8[unit & 0xF];
        return MaxEscapeLength;
    }
}
