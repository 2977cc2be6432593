using System.Globalization;
using System.Text.RegularExpressions;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>
/// Rules about single values, over constants, with the meaning that <c>Ordain.Rules</c> has at run time. What only the run time can decide
/// is not broken here.
/// </summary>
internal static class ValueRules
{
    /// <summary>A pattern that takes longer to match has decided nothing: the editor does not wait for it.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether a value certainly breaks a rule.</summary>
    public static bool Breaks(RuleSpec rule, ValueSpec spec, RuleConstant value) => rule.Kind switch
    {
        RuleKinds.Length when value.Kind == RuleTypeKind.Text => !HasLength(rule, value.Text.Length),
        RuleKinds.Range when value.Kind == RuleTypeKind.Number => IsOutOfRange(rule, spec, value.Number),
        RuleKinds.Positive when value.Kind == RuleTypeKind.Number => value.Number <= 0,
        RuleKinds.NonNegative when value.Kind == RuleTypeKind.Number => value.Number < 0,
        RuleKinds.Scale when value.Kind == RuleTypeKind.Number => !HasDecimals(rule, value.Number),
        RuleKinds.Pattern when value.Kind == RuleTypeKind.Text && rule.Pattern is { } pattern => value.Text.Length > 0 && IsMismatch(pattern, value.Text),
        RuleKinds.Email when value.Kind == RuleTypeKind.Text => !IsEmail(value.Text),
        RuleKinds.Url when value.Kind == RuleTypeKind.Text => !IsUrl(value.Text),
        RuleKinds.Currency when value.Kind == RuleTypeKind.Text => rule.Arguments.Count > 0 ? !Lists(rule, value.Text) : !IsoCurrencies.Contains(value.Text),
        RuleKinds.Country when value.Kind == RuleTypeKind.Text => !IsoCountries.Contains(value.Text),
        RuleKinds.Locale when value.Kind == RuleTypeKind.Text => !IsLocale(value.Text),
        RuleKinds.AllowedValues => Lists(rule, spec, value) == false,
        RuleKinds.DeniedValues => Lists(rule, spec, value) == true,
        RuleKinds.Enum when value.Kind == RuleTypeKind.Enum && spec.Enum is { IsFlags: false } => IsUndeclared(value),
        RuleKinds.Enum when value.Kind == RuleTypeKind.OpenEnum => value.Text.Length == 0 || (spec.Pattern is { } names && IsMismatch(names, value.Text)),
        _ => false,
    };

    /// <summary>Whether a number of elements or of characters fits.</summary>
    public static bool HasLength(RuleSpec rule, int length) =>
        !(TryLimit(rule, 0, out int minimum) && length < minimum) && !(TryLimit(rule, 1, out int maximum) && length > maximum);

    /// <summary>What a rule asks for, in words.</summary>
    public static string Describe(RuleSpec rule, ValueSpec spec) => rule.Kind switch
    {
        RuleKinds.Length => DescribeLength(rule),
        RuleKinds.Range => $"it must be between {Limit(rule, 0)} and {Limit(rule, 1)}",
        RuleKinds.Positive => "it must be greater than 0",
        RuleKinds.NonNegative => "it must not be negative",
        RuleKinds.Scale => rule.Arguments[0] == "0" ? "it must have no decimals" : $"it must have at most {rule.Arguments[0]} decimals",
        RuleKinds.Pattern => $"it must match {rule.Pattern}",
        RuleKinds.Email => "it must be an e-mail address",
        RuleKinds.Url => "it must be an http, https or ftp URL",
        RuleKinds.Currency when rule.Arguments.Count > 0 => $"it must be one of {Listed(rule, spec)}",
        RuleKinds.Currency => "it must be an ISO 4217 currency code in upper case",
        RuleKinds.Country => "it must be an ISO 3166-1 alpha-2 country code in upper case",
        RuleKinds.Locale => "it must be a language and a country, such as en-AU",
        RuleKinds.AllowedValues => $"it must be one of {Listed(rule, spec)}",
        RuleKinds.DeniedValues => $"it must not be one of {Listed(rule, spec)}",
        _ => "it must be a known value",
    };

    private static string DescribeLength(RuleSpec rule)
    {
        string minimum = rule.Arguments[0];
        string maximum = rule.Arguments[1];
        return maximum == "int.MaxValue" ? $"its length must be at least {minimum}"
            : minimum == "0" ? $"its length must be at most {maximum}"
            : minimum == maximum ? $"its length must be {minimum}"
            : $"its length must be between {minimum} and {maximum}";
    }

    private static string Limit(RuleSpec rule, int index) => rule.Arguments[index].TrimEnd('m', 'd', 'L');

    private static string Listed(RuleSpec rule, ValueSpec spec) => string.Join(", ", rule.Arguments.Select(argument =>
        spec.Enum is { } @enum && NumberOf(argument) is { } number && @enum.Members.FirstOrDefault(member => member.Value == number) is { } named ? named.WireName : argument.Trim('"')));

    /// <summary>The number in a literal, or in an enum's member as attributes have it; null when there is none.</summary>
    public static decimal? NumberOf(string literal)
    {
        string text = literal.EndsWith(")", StringComparison.Ordinal) ? literal.Substring(literal.LastIndexOf('(') + 1).TrimEnd(')') : literal;
        return decimal.TryParse(text.TrimEnd('m', 'd', 'L', 'U', 'u', 'l', 'f'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }

    private static bool TryLimit(RuleSpec rule, int index, out int limit) => int.TryParse(rule.Arguments[index], NumberStyles.Integer, CultureInfo.InvariantCulture, out limit);

    /// <summary>As the emitted check compares: with the type of the limits.</summary>
    private static bool IsOutOfRange(RuleSpec rule, ValueSpec spec, decimal value)
    {
        if (rule.Range is not { Type.Length: 0 } range || spec.Kind is not (ValueKind.Integer or ValueKind.Decimal))
        {
            return false;
        }

        if (range.Conversion.StartsWith("(double)", StringComparison.Ordinal))
        {
            return double.TryParse(Limit(rule, 0), NumberStyles.Float, CultureInfo.InvariantCulture, out double least)
                && double.TryParse(Limit(rule, 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double most)
                && ((double)value < least || (double)value > most || (range.ExcludesMinimum && (double)value == least) || (range.ExcludesMaximum && (double)value == most));
        }

        if (range.Conversion.Contains("ToInt32"))
        {
            value = decimal.Round(value);
        }

        return decimal.TryParse(Limit(rule, 0), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal minimum)
            && decimal.TryParse(Limit(rule, 1), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal maximum)
            && (value < minimum || value > maximum || (range.ExcludesMinimum && value == minimum) || (range.ExcludesMaximum && value == maximum));
    }

    private static bool HasDecimals(RuleSpec rule, decimal value) => !TryLimit(rule, 0, out int decimals) || decimals is < 0 or > 28 || decimal.Round(value, decimals) == value;

    private static bool IsMismatch(string pattern, string value)
    {
        try
        {
            Match match = Regex.Match(value, pattern, RegexOptions.None, _patience);
            return !match.Success || match.Index != 0 || match.Length != value.Length;
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or ArgumentException)
        {
            return false;
        }
    }

    private static bool IsEmail(string value)
    {
        int at = value.IndexOf('@');
        return at > 0 && at < value.Length - 1 && value.IndexOf('@', at + 1) < 0 && value.IndexOfAny(['\r', '\n']) < 0;
    }

    private static bool IsUrl(string value) =>
        value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    private static bool IsLocale(string value)
    {
        if (value.Length is not (5 or 6))
        {
            return false;
        }

        int separator = value.Length - 3;
        return value[separator] is '-' or '_' && IsLower(value[0]) && IsLower(value[1]) && IsLower(value[separator - 1]) && IsoCountries.Contains(value.AsSpan(separator + 1));
    }

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool Lists(RuleSpec rule, string value) => rule.Arguments.Contains(Literals.String(value));

    /// <summary>Whether a value is among those that are listed; null for values that are not compared here.</summary>
    private static bool? Lists(RuleSpec rule, ValueSpec spec, RuleConstant value) => value.Kind switch
    {
        // A character is a text to rules, and a literal of its own in attributes.
        RuleTypeKind.Text => spec.Kind == ValueKind.Text ? Lists(rule, value.Text) : null,
        RuleTypeKind.Number or RuleTypeKind.Enum => rule.Arguments.Any(argument => NumberOf(argument) == value.Number),
        _ => null,
    };

    /// <summary>A member of an enum has a name; another value only its number.</summary>
    private static bool IsUndeclared(RuleConstant value) => value.MemberName is { Length: > 0 } name && (char.IsDigit(name[0]) || name[0] == '-');
}
