using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ordain.Rules;

/// <summary>
/// A number while a rule calculates with it: a <see cref="decimal"/>, or <see langword="null"/>. Where <see cref="decimal"/> itself would
/// round, the result is <see langword="null"/>, as it is where it does not fit.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct ExactNumber
{
    private const int NullFlags = 1;
    private const int HighShift = 32;
    private const int SignMask = int.MinValue;
    private const int ScaleShift = 16;
    private const int ScaleMask = 0xFF << ScaleShift;
    private const int MaxScale = 28;

    // As in a decimal, whose lowest bit of the flags is never set: here it says that there is no number.
    // Flags and the highest 32 bits are one field, so that a number is passed and returned in two registers.
    private readonly ulong _top;
    private readonly ulong _low;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ExactNumber(ulong top, ulong low)
    {
        _top = top;
        _low = low;
    }

    /// <summary>No number.</summary>
    public static ExactNumber Null => new(Top(NullFlags, 0), 0);

    /// <summary>Zero.</summary>
    public static ExactNumber Zero => default;

    /// <summary>What is not set in a number that is there, not negative and of 64 bits.</summary>
    private static ulong UnusualTop => Top(SignMask | NullFlags, uint.MaxValue);

    private int Flags => (int)(BitConverter.IsLittleEndian ? _top : _top >> HighShift);

    private uint High => (uint)(BitConverter.IsLittleEndian ? _top >> HighShift : _top);

    private bool IsNull => (_top & Top(NullFlags, 0)) != 0;

    private int Scale => (Flags & ScaleMask) >> ScaleShift;

    private bool IsNegative => Flags < 0;

    private decimal Value => Unsafe.BitCast<ExactNumber, decimal>(this);

    /// <summary>A number to calculate with.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ExactNumber Of(decimal value) => Unsafe.BitCast<decimal, ExactNumber>(value);

    /// <summary>A number to calculate with.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ExactNumber Of(decimal? value) => value.HasValue ? Of(value.GetValueOrDefault()) : Null;

    /// <summary>A number to calculate with.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ExactNumber Of(long value)
    {
        // Without a branch: all bits of the sign are those of the flags' sign, and of what turns a negative number round.
        long sign = value >> 63;
        return new(Top((int)sign & SignMask, 0), unchecked((ulong)((value ^ sign) - sign)));
    }

    /// <summary>A number to calculate with.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ExactNumber Of(long? value) => value.HasValue ? Of(value.GetValueOrDefault()) : Null;

    /// <summary>Whether a number, as it is written, is not negative and has at most so many decimals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsUsualAmount(int maximum) => Flags >= 0 && Flags <= maximum << ScaleShift;

    /// <summary><c>left + right</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ExactNumber operator +(ExactNumber left, ExactNumber right)
    {
        // The usual case is inlined: two amounts of one sign, with as many decimals. Null and null stay null.
        ulong low = unchecked(left._low + right._low);
        return left._top == right._top && left.High == 0 && low >= left._low
            ? new(left._top, low)
            // A sum starts at zero, which has no decimals.
            : (left._top | left._low) == 0 ? right
            : Add(left, right);
    }

    /// <summary><c>left - right</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ExactNumber operator -(ExactNumber left, ExactNumber right) =>
        left._top == right._top && left.High == 0 && left._low >= right._low
            ? new(left._top, left._low - right._low)
            : Add(left, -right);

    /// <summary><c>left * right</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ExactNumber operator *(ExactNumber left, ExactNumber right)
    {
        // The usual case is inlined: two amounts that are not negative, with a product of 64 bits. Flags of such are nothing but a scale.
        ulong top = left._top + right._top;
        return ((left._top | right._top) & UnusualTop) == 0 && (left._low | right._low) <= uint.MaxValue && top <= Top(MaxScale << ScaleShift, 0)
            ? new(top, left._low * right._low)
            : Multiply(left, right);
    }

    /// <summary><c>-value</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ExactNumber operator -(ExactNumber value) => value.IsNull ? value : new(value._top ^ Top(SignMask, 0), value._low);

    /// <summary>Whether two numbers are there and equal; decimals that are zero do not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreEqual(ExactNumber left, ExactNumber right) =>
        (left._top == right._top && left._low == right._low && !left.IsNull) || Compare(left, right) == 0;

    /// <summary>Whether two numbers are there and differ.</summary>
    public static bool AreDifferent(ExactNumber left, ExactNumber right) => Compare(left, right) is not (null or 0);

    /// <summary>Whether two numbers are there and the left one is less.</summary>
    public static bool IsLess(ExactNumber left, ExactNumber right) => Compare(left, right) < 0;

    /// <summary>Whether two numbers are there and the left one is less or the same.</summary>
    public static bool IsLessOrEqual(ExactNumber left, ExactNumber right) => Compare(left, right) <= 0;

    /// <summary>The number; <see langword="null"/> if there is none.</summary>
    public decimal? ToDecimal() => IsNull ? null : Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Top(int flags, uint high) =>
        BitConverter.IsLittleEndian ? (uint)flags | ((ulong)high << HighShift) : ((ulong)(uint)flags << HighShift) | high;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int? Compare(ExactNumber left, ExactNumber right) => left.ToDecimal() is { } a && right.ToDecimal() is { } b ? decimal.Compare(a, b) : null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ExactNumber Add(ExactNumber left, ExactNumber right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Null;
        }

        if ((left._low | left.High) == 0)
        {
            return right;
        }

        (ExactNumber coarse, ExactNumber fine) = left.Scale < right.Scale ? (left, right) : (right, left);
        ulong low = coarse._low;
        int missing = fine.Scale - coarse.Scale;
        for (; missing > 0 && low <= ulong.MaxValue / 10; missing--)
        {
            low *= 10;
        }

        if ((left.High | right.High) != 0 || missing > 0)
        {
            return Wide.Add(left, right);
        }

        int scale = fine.Flags & ScaleMask;
        if (coarse.IsNegative == fine.IsNegative)
        {
            ulong sum = unchecked(low + fine._low);
            return new(Top(fine.Flags, sum < low ? 1u : 0u), sum);
        }

        return low >= fine._low ? new(Top((coarse.Flags & SignMask) | scale, 0), low - fine._low) : new(Top(fine.Flags, 0), fine._low - low);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ExactNumber Multiply(ExactNumber left, ExactNumber right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Null;
        }

        ulong high = Math.BigMul(left._low, right._low, out ulong low);
        int scale = left.Scale + right.Scale;
        return (left.High | right.High) == 0 && high <= uint.MaxValue && scale <= MaxScale
            ? new(Top(((left.Flags ^ right.Flags) & SignMask) | (scale << ScaleShift), (uint)high), low)
            : Wide.Multiply(left, right);
    }
}
