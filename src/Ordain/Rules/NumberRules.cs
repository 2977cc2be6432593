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

    /// <summary>Whether an amount is a whole number of minor units, and that number has at most 64 bits.</summary>
    /// <param name="value">The amount in major units.</param>
    /// <param name="decimals">The decimals of the minor unit, 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not between 0 and 28.</exception>
    public static bool HasMinorUnits(decimal value, int decimals) => HasDecimals(value, decimals) && decimal.Abs(value) <= new decimal(unchecked((int)long.MaxValue), int.MaxValue, 0, isNegative: false, (byte)decimals);

    /// <summary>Whether an amount is a whole number of the minor units of its currency, and that number has at most 64 bits.</summary>
    /// <param name="value">The amount in major units.</param>
    /// <param name="currency">The ISO 4217 code; what is none, <see langword="null"/> among it, has no minor units.</param>
    public static bool HasMinorUnits(decimal value, string? currency) => IsoCurrencies.DecimalsOf(currency) is { } decimals && HasMinorUnits(value, decimals);

    /// <summary>Whether a number is zero or more; negative zero is zero.</summary>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNonNegative(decimal value) => !decimal.IsNegative(value) || IsZero(value);

    /// <summary>Whether an amount, as it is written, is neither negative nor has too many decimals: what nearly all are.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="maximum">The most decimals, 0 or more.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUsualAmount(decimal value, int maximum) => ExactNumber.Of(value).IsUsualAmount(maximum);

    /// <summary>Checks an amount that is not usual: negative zero and trailing zeros break no rule.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="maximum">The most decimals, 0 or more.</param>
    /// <param name="nonNegative">The rule that it is not negative.</param>
    /// <param name="scale">The rule about its decimals.</param>
    /// <param name="violations">Where violations go.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void CheckAmount(decimal value, int maximum, RuleInfo nonNegative, RuleInfo scale, ref ViolationCollector violations)
    {
        if (!IsNonNegative(value))
        {
            violations.Add(nonNegative);
        }

        if (!HasDecimals(value, maximum))
        {
            violations.Add(scale);
        }
    }

    /// <summary>Whether a number has a form in JSON: it is neither infinite nor <see cref="double.NaN"/>.</summary>
    /// <param name="value">The number.</param>
    public static bool IsFinite(double value) => double.IsFinite(value);

    /// <summary>Whether a number has a form in JSON: it is neither infinite nor <see cref="float.NaN"/>.</summary>
    /// <param name="value">The number.</param>
    public static bool IsFinite(float value) => float.IsFinite(value);

    /// <summary>Whether a number has a form in JSON: it is neither infinite nor <see cref="Half.NaN"/>.</summary>
    /// <param name="value">The number.</param>
    public static bool IsFinite(Half value) => Half.IsFinite(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool HasUnusualDecimals(decimal value, int maximum) => decimal.Round(value, maximum) == value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsZero(decimal value) => value == 0;
}
