using System.ComponentModel;

namespace Ordain.Rules;

/// <summary>Ranges with limits of another type than the value, as <c>RangeAttribute</c> converts them. Nothing is allocated.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class RangeRules
{
    /// <summary>The value as <c>[Range(1, 10)]</c> compares it: rounded to an integer, half to even; a value that is no <see cref="int"/> is <see langword="null"/>, and in no range.</summary>
    /// <param name="value">The value.</param>
    public static int? ToInt32(decimal value) => value is >= int.MinValue - 0.5m and < int.MaxValue + 0.5m ? (int)decimal.Round(value) : null;

    /// <summary>The value as <c>[Range(1, 10)]</c> compares it: rounded to an integer, half to even; a value that is no <see cref="int"/> is <see langword="null"/>, and in no range.</summary>
    /// <param name="value">The value.</param>
    public static int? ToInt32(double value) => value is >= int.MinValue - 0.5 and < int.MaxValue + 0.5 ? (int)Math.Round(value) : null;
}
