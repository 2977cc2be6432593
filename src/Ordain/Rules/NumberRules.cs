using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Ordain.Rules;

/// <summary>What the rules about numbers mean. Nothing is allocated.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class NumberRules
{
    /// <summary>Whether a number has at most so many decimals; trailing zeros do not count, so 1.500 has one.</summary>
    /// <param name="value">The number.</param>
    /// <param name="maximum">The most decimals, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximum"/> is negative.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasDecimals(decimal value, int maximum) => value.Scale <= maximum || HasUnusualDecimals(value, maximum);

    /// <summary>Whether a number is zero or more; negative zero is zero.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNonNegative(decimal value) => !decimal.IsNegative(value) || IsZero(value);

    /// <summary>Whether a number has a form in JSON: it is neither infinite nor <see cref="double.NaN"/>.</summary>
    /// <param name="value">The number.</param>
    public static bool IsFinite(double value) => double.IsFinite(value);

    /// <summary>Whether a number has a form in JSON: it is neither infinite nor <see cref="float.NaN"/>.</summary>
    /// <param name="value">The number.</param>
    public static bool IsFinite(float value) => float.IsFinite(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool HasUnusualDecimals(decimal value, int maximum) => decimal.Round(value, maximum) == value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsZero(decimal value) => value == 0;
}
