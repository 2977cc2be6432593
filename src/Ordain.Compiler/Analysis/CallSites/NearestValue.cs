using System.Globalization;
using Ordain.Compiler.Analysis.Mapping;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Schemas;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>The value that rules allow and that is nearest to one that they refuse.</summary>
internal static class NearestValue
{
    /// <summary>What an amount has where no rule says.</summary>
    private const int UsualDecimals = 2;

    /// <summary>A number, a text, a name of an open enum, or the C# name of an enum's member; null when none is near.</summary>
    /// <param name="rules">All rules about the value.</param>
    /// <param name="spec">What the value is.</param>
    /// <param name="value">The value that is refused.</param>
    public static string? Of(IReadOnlyList<RuleSpec> rules, ValueSpec spec, RuleConstant value) => value.Kind switch
    {
        RuleTypeKind.Number => First(Numbers(rules, spec, value.Number).Select(RuleConstant.OfNumber), rules, spec)?.Text,
        RuleTypeKind.Text => First(Texts(rules, value.Text).Where(static text => !string.IsNullOrWhiteSpace(text)).Select(RuleConstant.OfText), rules, spec)?.Text,
        RuleTypeKind.OpenEnum => First(Cases(value.Text.Trim()).Select(RuleConstant.OfOpenEnum), rules, spec)?.Text,
        RuleTypeKind.Enum when spec.Enum is { } @enum => First(Members(@enum, spec, value.Number), rules, spec)?.MemberName,
        _ => null,
    };

    private static RuleConstant? First(IEnumerable<RuleConstant> candidates, IReadOnlyList<RuleSpec> rules, ValueSpec spec)
    {
        foreach (RuleConstant candidate in candidates)
        {
            if (!rules.Any(rule => ValueRules.Breaks(rule, spec, candidate)))
            {
                return candidate;
            }
        }

        return null;
    }

    private static IEnumerable<RuleConstant> Members(EnumSpec @enum, ValueSpec spec, decimal value) =>
        @enum.Members.OrderBy(member => Math.Abs(member.Value - value)).Select(member => RuleConstant.OfEnum($"{spec.TypeName}.{member.Name}", member.Value, member.WireName));

    private static IEnumerable<decimal> Numbers(IReadOnlyList<RuleSpec> rules, ValueSpec spec, decimal value)
    {
        foreach (RuleSpec rule in rules)
        {
            if (rule.Kind == RuleKinds.AllowedValues)
            {
                foreach (decimal listed in rule.Arguments.Select(ValueRules.NumberOf).OfType<decimal>().OrderBy(listed => Math.Abs(listed - value)))
                {
                    yield return listed;
                }
            }
        }

        int decimals = spec.Kind == ValueKind.Integer ? 0 : DecimalsOf(rules, value);
        decimal step = new(1, 0, 0, isNegative: false, (byte)decimals);
        decimal nearest = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        foreach (RuleSpec rule in rules)
        {
            switch (rule.Kind)
            {
                case RuleKinds.Positive when nearest <= 0:
                    nearest = step;
                    break;
                case RuleKinds.NonNegative when nearest < 0:
                    nearest = 0;
                    break;
                case RuleKinds.Range when ValueRules.NumberOf(rule.Arguments[0]) is { } least && nearest <= least:
                    nearest = rule.Range is { ExcludesMinimum: true } ? least + step : Math.Max(nearest, least);
                    break;
                case RuleKinds.Range when ValueRules.NumberOf(rule.Arguments[1]) is { } most && nearest >= most:
                    nearest = rule.Range is { ExcludesMaximum: true } ? most - step : Math.Min(nearest, most);
                    break;
            }
        }

        yield return nearest;
    }

    /// <summary>How many decimals there may be; without a rule, as many as the value itself has.</summary>
    private static int DecimalsOf(IReadOnlyList<RuleSpec> rules, decimal value)
    {
        int decimals = Math.Max(UsualDecimals, (decimal.GetBits(value)[3] >> 16) & 0xFF);
        foreach (RuleSpec rule in rules)
        {
            if (rule.Kind == RuleKinds.Scale && int.TryParse(rule.Arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out int scale))
            {
                decimals = Math.Min(decimals, scale);
            }
        }

        return decimals;
    }

    private static IEnumerable<string> Texts(IReadOnlyList<RuleSpec> rules, string value)
    {
        string trimmed = value.Trim();
        foreach (string text in Cases(trimmed))
        {
            yield return text;
        }

        foreach (RuleSpec rule in rules)
        {
            string? nearest = rule.Kind switch
            {
                RuleKinds.AllowedValues or RuleKinds.Currency when rule.Arguments.Count > 0 => NearestText.To(trimmed, rule.Arguments.Select(static argument => argument.Trim('"'))),
                RuleKinds.Currency => OnlyNeighbour(trimmed, IsoCodes.Currencies),
                RuleKinds.Country => OnlyNeighbour(trimmed, IsoCodes.Countries),
                RuleKinds.Locale => Locale(trimmed),
                RuleKinds.Url => "https://" + trimmed,
                _ => null,
            };
            if (nearest is not null)
            {
                yield return nearest;
            }
        }

        int length = LongestOf(rules);
        if (length < trimmed.Length)
        {
            foreach (string text in Cases(Cut(trimmed, length)))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string> Cases(string text) => [text, text.ToUpperInvariant(), text.ToLowerInvariant()];

    /// <summary>The code that one edit leads to. Of two nobody knows which was meant, and a currency is nothing to guess.</summary>
    private static string? OnlyNeighbour(string text, IReadOnlyList<string> codes)
    {
        string? only = null;
        foreach (string code in codes)
        {
            if (NearestText.Distance(text, code) == 1)
            {
                if (only is not null)
                {
                    return null;
                }

                only = code;
            }
        }

        return only;
    }

    /// <summary>A language and a country, if only their case or what is between them was wrong.</summary>
    private static string? Locale(string text) => text.Length is 5 or 6
        ? text.Substring(0, text.Length - 3).ToLowerInvariant() + (text[text.Length - 3] == '_' ? '_' : '-') + text.Substring(text.Length - 2).ToUpperInvariant()
        : null;

    private static int LongestOf(IReadOnlyList<RuleSpec> rules)
    {
        int longest = int.MaxValue;
        foreach (RuleSpec rule in rules)
        {
            if (rule.Kind == RuleKinds.Length && ValueRules.NumberOf(rule.Arguments[1]) is { } length)
            {
                longest = Math.Min(longest, (int)length);
            }
        }

        return longest;
    }

    private static string Cut(string text, int length) =>
        text.Substring(0, length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length).TrimEnd();
}
