using System.Globalization;
using System.Numerics;

namespace Ordain.Simulator;

/// <summary>
/// A JSON number, exactly: <c>Unscaled / 10^Scale</c> in lowest terms. Neither double nor decimal, because both round, and
/// a rounded sum is not a check.
/// </summary>
internal readonly record struct WireNumber(BigInteger Unscaled, int Scale)
{
    private const int LongestText = 64;
    private const int GreatestExponent = 64;

    public bool IsNegative => Unscaled.Sign < 0;

    public bool IsInteger => Scale <= 0;

    public BigInteger Integer => Unscaled * BigInteger.Pow(10, -Scale);

    /// <summary>The number in hundredths, for an amount with at most two decimals.</summary>
    public BigInteger Hundredths => Unscaled * BigInteger.Pow(10, 2 - Scale);

    public static WireNumber operator +(WireNumber left, WireNumber right)
    {
        int scale = Math.Max(left.Scale, right.Scale);
        return Reduce(left.UnscaledAt(scale) + right.UnscaledAt(scale), scale);
    }

    public static WireNumber operator *(WireNumber left, WireNumber right)
        => Reduce(left.Unscaled * right.Unscaled, left.Scale + right.Scale);

    /// <summary>Reads the text of a JSON number; false when it is too long or too large to be meant.</summary>
    public static bool TryParse(string text, out WireNumber number)
    {
        number = default;
        if (text.Length > LongestText)
        {
            return false;
        }

        int exponent = 0;
        int exponentAt = text.AsSpan().IndexOfAny('e', 'E');
        if (exponentAt >= 0)
        {
            if (!int.TryParse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || Math.Abs((long)exponent) > GreatestExponent)
            {
                return false;
            }

            text = text[..exponentAt];
        }

        int point = text.IndexOf('.', StringComparison.Ordinal);
        int scale = point < 0 ? 0 : text.Length - point - 1;
        BigInteger unscaled = BigInteger.Parse(
            text.Replace(".", "", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture);
        number = Reduce(unscaled, scale - exponent);
        return true;
    }

    private BigInteger UnscaledAt(int scale) => Unscaled * BigInteger.Pow(10, scale - Scale);

    private static WireNumber Reduce(BigInteger unscaled, int scale)
    {
        if (unscaled.IsZero)
        {
            return new WireNumber(BigInteger.Zero, 0);
        }

        // 130.00 has no decimals: what counts is the number, not how it is written.
        while (unscaled % 10 == 0)
        {
            unscaled /= 10;
            scale--;
        }

        return new WireNumber(unscaled, scale);
    }
}
