using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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

        int copied = Copy(ref MemoryMarshal.GetReference(source), ref MemoryMarshal.GetReference(destination), length);
        return copied < 0 ? ~copied : copied;
    }

    /// <summary>Writes a string in quotes, into room of which the caller is certain. Where not all is copied, the rest goes over the closing quote.</summary>
    /// <param name="source">The text.</param>
    /// <param name="destination">The first of at least two more bytes than the text has units.</param>
    /// <returns>The length of the text; if not all of it is copied, the complement of how many units are, as <see cref="CopyPlain"/> has it.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int WriteQuoted(string source, ref byte destination)
    {
        destination = (byte)'"';
        Unsafe.Add(ref destination, source.Length + 1) = (byte)'"';
        return Copy(ref Unsafe.AsRef(in source.GetPinnableReference()), ref Unsafe.Add(ref destination, 1), source.Length);
    }

    /// <returns>The length; if not all units are copied, the complement of how many are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Copy(ref char source, ref byte to, int length)
    {
        // Safe: each load of n units at i and each store of n bytes at i has 0 <= i <= length - n, and both have as much. Texts that are
        // not a multiple of a block long are copied in two pieces that overlap: the second writes the same bytes again.
        ref ushort from = ref Unsafe.As<char, ushort>(ref source);
        if (length >= Block)
        {
            nint last = length - Block;
            nint i = 0;
            for (; i < last; i += Block)
            {
                if (!CopyBlock(ref from, ref to, i))
                {
                    return ~(int)i;
                }
            }

            return CopyBlock(ref from, ref to, last) ? length : ~(int)i;
        }

        if (length >= Block / 2)
        {
            nint last = length - (Block / 2);
            Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, (nuint)last));
            if (!IsPlain(bytes))
            {
                return ~0;
            }

            Unsafe.WriteUnaligned(ref to, bytes.AsUInt64().ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), bytes.AsUInt64().GetElement(1));
            return length;
        }

        if (length >= Block / 4)
        {
            nint last = length - (Block / 4);
            Vector128<byte> bytes = Narrow(Vector128.Create(Read<ulong>(ref from, 0), Read<ulong>(ref from, last)).AsUInt16());
            if (!IsPlain(bytes))
            {
                return ~0;
            }

            Unsafe.WriteUnaligned(ref to, bytes.AsUInt32().ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), bytes.AsUInt32().GetElement(1));
            return length;
        }

        if (length >= Block / 8)
        {
            nint last = length - (Block / 8);
            Vector128<byte> bytes = Narrow(Vector128.Create(Read<uint>(ref from, 0) | ((ulong)Read<uint>(ref from, last) << 32)).AsUInt16());
            if (!IsPlain(bytes))
            {
                return ~0;
            }

            Unsafe.WriteUnaligned(ref to, bytes.AsUInt16().ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), bytes.AsUInt16().GetElement(1));
            return length;
        }

        if (length == 0)
        {
            return 0;
        }

        to = (byte)from;
        return from > 0x7F || NeedsEscape(from) ? ~0 : 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CopyBlock(ref ushort from, ref byte to, nint at)
    {
        Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref from, (nuint)at), Vector128.LoadUnsafe(ref from, (nuint)(at + (Block / 2))));
        if (!IsPlain(bytes))
        {
            return false;
        }

        bytes.StoreUnsafe(ref to, (nuint)at);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Read<T>(ref ushort from, nint at)
        where T : struct => Unsafe.ReadUnaligned<T>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref from, at)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> units) => Narrow(units, units);

    // It must saturate: cutting U+0122 down to 0x22 would make a quote of it. The x86 instruction takes the units as signed, and makes 0 of
    // U+8000 and above: that is not plain either.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper) => Sse2.IsSupported
        ? Sse2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16())
        : Vector128.NarrowWithSaturation(lower, upper);

    // As signed numbers, 0x80 and above are less than a blank, like the control characters. Flipping a bit puts the quote in front of the
    // blank, and swaps others without taking one over that border.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(Vector128<byte> bytes) =>
        (Vector128.LessThan((bytes ^ Vector128.Create((byte)('"' ^ ' '))).AsSByte(), Vector128.Create((sbyte)(' ' + 1))).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))) == Vector128<byte>.Zero;

    // Inlined, so that nothing calls: what copies a text needs no frame.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
