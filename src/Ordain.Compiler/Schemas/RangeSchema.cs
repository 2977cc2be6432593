using System.Globalization;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Schemas;

/// <summary>The limits of a range as keywords.</summary>
internal static class RangeSchema
{
    /// <returns>Null when a limit is no decimal number.</returns>
    public static IReadOnlyList<(string Name, string Limit)>? Limits(RuleSpec rule, int? power)
    {
        if (rule.Range is not { } range || power is not { } shift || !TryRead(range.MinimumText ?? rule.Arguments[0], out decimal minimum) || !TryRead(range.MaximumText ?? rule.Arguments[1], out decimal maximum))
        {
            return null;
        }

        bool excludesMinimum = range.ExcludesMinimum;
        bool excludesMaximum = range.ExcludesMaximum;
        if (range.Conversion.IndexOf("ToInt32", StringComparison.Ordinal) >= 0)
        {
            // The value is rounded to an integer first, halves to the even one: the limits of what is rounded into the range.
            minimum += excludesMinimum ? 1 : 0;
            maximum -= excludesMaximum ? 1 : 0;
            (excludesMinimum, excludesMaximum) = (minimum % 2 != 0, maximum % 2 != 0);
            minimum -= 0.5m;
            maximum += 0.5m;
        }

        for (int i = 0; i < shift; i++)
        {
            if (Math.Abs(minimum) > decimal.MaxValue / 10 || Math.Abs(maximum) > decimal.MaxValue / 10)
            {
                return null;
            }

            minimum *= 10;
            maximum *= 10;
        }

        return
        [
            (excludesMinimum ? "exclusiveMinimum" : "minimum", JsonText.Number(minimum)),
            (excludesMaximum ? "exclusiveMaximum" : "maximum", JsonText.Number(maximum)),
        ];
    }

    private static bool TryRead(string literal, out decimal value) =>
        decimal.TryParse(literal.TrimEnd('m', 'd', 'f', 'L', 'U'), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
