using System.Globalization;
using Ordain.Compiler.Contracts;

namespace Ordain.CodeFixes.Placeholders;

/// <summary>Numbers that the rules of a member accept: 0, or the one closest to it.</summary>
internal static class PlaceholderNumber
{
    /// <summary>Decimals that an amount has where no rule says.</summary>
    private const int UsualDecimals = 2;

    /// <summary>Chooses a number.</summary>
    /// <param name="member">The member; null for an element, which has no rules.</param>
    /// <param name="step">The least difference between two values of its type.</param>
    public static decimal Of(MemberSpec? member, decimal step)
    {
        decimal least = decimal.MinValue;
        decimal greatest = decimal.MaxValue;
        if (member is not null)
        {
            foreach (RuleSpec rule in member.Rules)
            {
                switch (rule)
                {
                    case { IsElement: true }:
                        break;
                    case { Kind: RuleKinds.Positive }:
                        least = Math.Max(least, step);
                        break;
                    case { Kind: RuleKinds.NonNegative }:
                        least = Math.Max(least, 0);
                        break;
                    case { Kind: RuleKinds.Range, Arguments.Count: 2 }:
                        least = Math.Max(least, Limit(rule.Arguments[0]) is { } minimum ? Up(minimum, step, rule.Range is { ExcludesMinimum: true }) : decimal.MinValue);
                        greatest = Math.Min(greatest, Limit(rule.Arguments[1]) is { } maximum ? -Up(-maximum, step, rule.Range is { ExcludesMaximum: true }) : decimal.MaxValue);
                        break;
                }
            }
        }

        return least > 0 ? least : Math.Min(greatest, 0);
    }

    /// <summary>The least amount that is more than nothing.</summary>
    public static decimal StepOf(MemberSpec? member)
    {
        int decimals = UsualDecimals;
        RuleSpec? scale = RuleArguments.Find(member, RuleKinds.Scale) ?? RuleArguments.Find(member, RuleKinds.MinorUnits);
        if (scale is { Arguments.Count: 1 } && int.TryParse(scale.Arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            decimals = Math.Min(number, UsualDecimals);
        }
        else if (scale is not null)
        {
            // A currency that is not known may have no decimals.
            decimals = 0;
        }

        decimal step = 1;
        for (int i = 0; i < decimals; i++)
        {
            step /= 10;
        }

        return step;
    }

    /// <summary>The next multiple of a step. A limit that is too large for that is taken as it is.</summary>
    private static decimal Up(decimal limit, decimal step, bool isExcluded)
    {
        if (Math.Abs(limit) > decimal.MaxValue * step / 2)
        {
            return limit;
        }

        decimal rounded = Math.Ceiling(limit / step) * step;
        return isExcluded && rounded == limit ? rounded + step : rounded;
    }

    /// <summary>A limit is a literal, or a text that its type parses.</summary>
    private static decimal? Limit(string code)
    {
        string[] quoted = code.Split('"');
        return decimal.TryParse(quoted.Length == 3 ? quoted[1] : code.TrimEnd('m', 'd'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal limit) ? limit : null;
    }
}
