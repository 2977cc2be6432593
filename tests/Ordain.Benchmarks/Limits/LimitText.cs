using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Ordain.Benchmarks.Limits;

/// <summary>The two kernels: text and numbers from UTF-16 and <see cref="decimal"/> to JSON in UTF-8. No bounds are checked.</summary>
internal static class LimitText
{
    /// <summary>Room for a text in the worst case, and for stores of whole vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Room(string? text) => text is null ? 0 : (text.Length * 6) + 16;

    /// <summary>Writes the inside of a JSON string. What lies up to 16 bytes behind it may be overwritten.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(ref byte to, string text)
    {
        nint length = text.Length;
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        if (length >= 16)
        {
            nint i = 0;
            nint last = length - 16;
            while (true)
            {
                Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref from, (nuint)i), Vector128.LoadUnsafe(ref from, (nuint)i + 8));
                if (!IsPlain(bytes))
                {
                    return Slow(ref to, text);
                }

                bytes.StoreUnsafe(ref to, (nuint)i);
                if (i == last)
                {
                    return (int)length;
                }

                i = i + 16 < last ? i + 16 : last;
            }
        }

        if (length >= 8)
        {
            Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, (nuint)length - 8));
            if (!IsPlain(bytes))
            {
                return Slow(ref to, text);
            }

            Unsafe.WriteUnaligned(ref to, bytes.AsUInt64().GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - 8), bytes.AsUInt64().GetElement(1));
            return (int)length;
        }

        if (length >= 4)
        {
            ulong head = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref from));
            ulong tail = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref from, length - 4)));
            Vector128<ushort> units = Vector128.Create(head, tail).AsUInt16();
            Vector128<byte> bytes = Narrow(units, units);
            if (!IsPlain(bytes))
            {
                return Slow(ref to, text);
            }

            Unsafe.WriteUnaligned(ref to, bytes.AsUInt32().GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - 4), bytes.AsUInt32().GetElement(1));
            return (int)length;
        }

        for (nint i = 0; i < length; i++)
        {
            ushort unit = Unsafe.Add(ref from, i);
            if (unit is < ' ' or '"' or '\\' or > 0x7F)
            {
                return Slow(ref to, text);
            }

            Unsafe.Add(ref to, i) = (byte)unit;
        }

        return (int)length;
    }

    /// <summary>The text that the invariant culture gives the number.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Write(ref byte to, decimal number)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        uint digits = (uint)parts[0];
        if ((parts[1] | parts[2]) != 0 || (parts[3] != 0 && parts[3] != 0x0002_0000))
        {
            Utf8Formatter.TryFormat(number, MemoryMarshal.CreateSpan(ref to, 32), out int written);
            return written;
        }

        if (parts[3] == 0)
        {
            return Write(ref to, digits);
        }

        uint whole = digits / 100;
        int length = Write(ref to, whole);
        Unsafe.Add(ref to, length) = (byte)'.';
        Pair(ref Unsafe.Add(ref to, length + 1), digits - (whole * 100));
        return length + 3;
    }

    /// <summary>A number with exactly two decimals; one that has more than two is written as it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int WriteTwoDecimals(ref byte to, decimal number)
    {
        int length = Write(ref to, number);
        int scale = number.Scale;
        if (scale == 2)
        {
            return length;
        }

        Utf8Formatter.TryFormat(number, MemoryMarshal.CreateSpan(ref to, 40), out int written, new('F', (byte)Math.Max(scale, 2)));
        return written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(ref byte to, uint number)
    {
        int length = number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : number < 100_000 ? 5
            : number < 1_000_000 ? 6 : number < 10_000_000 ? 7 : number < 100_000_000 ? 8 : number < 1_000_000_000 ? 9 : 10;
        int end = length;
        while (end >= 2)
        {
            uint rest = number / 100;
            end -= 2;
            Pair(ref Unsafe.Add(ref to, end), number - (rest * 100));
            number = rest;
        }

        if (end == 1)
        {
            to = (byte)('0' + number);
        }

        return length;
    }

    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819"u8
        + "2021222324252627282930313233343536373839"u8
        + "4041424344454647484950515253545556575859"u8
        + "6061626364656667686970717273747576777879"u8
        + "8081828384858687888990919293949596979899"u8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair(ref byte to, uint number) =>
        Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), number * 2)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper) => Vector128.NarrowWithSaturation(lower, upper);

    // As signed numbers, 0x80 and above are less than a blank, like the control characters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(Vector128<byte> bytes) =>
        (Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))) == Vector128<byte>.Zero;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Slow(ref byte to, string text)
    {
        Span<byte> free = MemoryMarshal.CreateSpan(ref to, Room(text));
        int written = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is < ' ' or '"' or '\\')
            {
                written += Encoding.UTF8.GetBytes($"\\u{rune.Value:X4}", free[written..]);
            }
            else
            {
                written += rune.EncodeToUtf8(free[written..]);
            }
        }

        return written;
    }
}
