using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Ordain.Rules;

/// <summary>What the rules about codes of international standards mean. Nothing is allocated.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class CodeRules
{
    /// <summary>Whether the text is an ISO 4217 alphabetic code in upper case, as <see cref="IsoCurrencies"/> lists them.</summary>
    /// <param name="value">The text; <see langword="null"/> is no code.</param>
    public static bool IsCurrency([NotNullWhen(true)] string? value) => IsoCurrencies.Contains(value);

    /// <summary>Whether the text is an ISO 3166-1 alpha-2 code in upper case, as <see cref="IsoCountries"/> lists them.</summary>
    /// <param name="value">The text; <see langword="null"/> is no code.</param>
    public static bool IsCountry([NotNullWhen(true)] string? value) => IsoCountries.Contains(value);

    /// <summary>Whether the text is a language of two or three lower-case letters, <c>-</c> or <c>_</c>, and a country: <c>en-AU</c>, <c>fil_PH</c>.</summary>
    /// <param name="value">The text; <see langword="null"/> is no locale.</param>
    public static bool IsLocale([NotNullWhen(true)] string? value)
    {
        if (value is null || value.Length is not (5 or 6))
        {
            return false;
        }

        int length = value.Length;
        return value[length - 3] is '-' or '_'
            && char.IsAsciiLetterLower(value[0])
            && char.IsAsciiLetterLower(value[1])
            && char.IsAsciiLetterLower(value[length - 4])
            && IsoCountries.Contains(value[length - 2], value[length - 1]);
    }
}
