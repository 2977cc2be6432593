using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Ordain.Rules;

/// <summary>What the rules about text mean: for those that System.ComponentModel.DataAnnotations has, the same as there. Nothing is allocated.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class TextRules
{
    /// <summary>Whether there is a value that is not only white space, as <c>RequiredAttribute</c> asks.</summary>
    /// <param name="value">The text; <see langword="null"/> is no value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasText([NotNullWhen(true)] string? value) =>
        // Only the usual case is inlined: ASCII other than white space in front. Of an empty text that reads the null character behind its end.
        (value is not null && (uint)(value.GetPinnableReference() - '!') <= '~' - '!') || HasUnusualText(value);

    /// <summary>Whether there is a value that is not only white space.</summary>
    /// <param name="value">The text.</param>
    public static bool HasText(JoinedText value) => value.Second is not null || HasText(value.First);

    /// <summary>Whether the number of UTF-16 units is within limits, as <c>StringLengthAttribute</c> counts.</summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The least number.</param>
    /// <param name="maximum">The greatest number.</param>
    public static bool HasLength(JoinedText value, int minimum, int maximum) => value.Length >= minimum && value.Length <= maximum;

    /// <summary>Whether the number of UTF-16 units is within limits, as <c>StringLengthAttribute</c> counts.</summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The least number.</param>
    /// <param name="maximum">The greatest number.</param>
    public static bool HasLength(string value, int minimum, int maximum) => value.Length >= minimum && value.Length <= maximum;

    /// <summary>Whether the text has one <c>@</c>, neither first nor last, and no line break, as <c>EmailAddressAttribute</c> asks.</summary>
    /// <param name="value">The text.</param>
    public static bool IsEmail(string value) => EmailAddress.IsValid(value);

    /// <summary>Whether the text starts with <c>http://</c>, <c>https://</c> or <c>ftp://</c> in any case, as <c>UrlAttribute</c> asks; the rest is not looked at.</summary>
    /// <param name="value">The text.</param>
    public static bool IsUrl(string value) =>
        value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text is a telephone number with an optional extension, as <c>PhoneAttribute</c> asks.</summary>
    /// <param name="value">The text.</param>
    public static bool IsPhone(string value) => PhoneNumber.IsValid(value);

    /// <summary>Whether the digits are a credit card number by their check digit, as <c>CreditCardAttribute</c> asks.</summary>
    /// <param name="value">The text.</param>
    public static bool IsCreditCard(string value) => CreditCardNumber.IsValid(value);

    /// <summary>Whether the text is base64, as <c>Base64StringAttribute</c> asks.</summary>
    /// <param name="value">The text.</param>
    public static bool IsBase64(string value) => System.Buffers.Text.Base64.IsValid(value);

    /// <summary>
    /// Whether the first match of an expression is the whole text, as <c>RegularExpressionAttribute</c> asks; an empty text passes.
    /// An expression that runs into its time-out does not match.
    /// </summary>
    /// <param name="regex">The expression.</param>
    /// <param name="value">The text.</param>
    public static bool IsMatch(Regex regex, string value) => value.Length == 0 || IsWhole(regex, value);

    /// <summary>What a regular expression such as <c>[A-Z][A-Z0-9_]*</c> asks: only certain characters, and not too few or too many; an empty text passes.</summary>
    /// <param name="value">The text.</param>
    /// <param name="first">What the first character can be.</param>
    /// <param name="rest">What the others can be.</param>
    /// <param name="minimum">The least length.</param>
    /// <param name="maximum">The greatest length.</param>
    public static bool HasForm(string value, AsciiSet first, AsciiSet rest, int minimum, int maximum)
    {
        ReadOnlySpan<char> text = value;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length < minimum || text.Length > maximum || !first.Contains(text[0]))
        {
            return false;
        }

        for (int i = 1; i < text.Length; i++)
        {
            if (!rest.Contains(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a regular expression such as <c>[A-Z][A-Z0-9]*(_[A-Z0-9]+)*</c> asks: no separator stands beside another one or last; an empty text passes.</summary>
    /// <param name="value">The text.</param>
    /// <param name="first">What the first character can be.</param>
    /// <param name="rest">What the others can be.</param>
    /// <param name="separator">What can stand between others; none of them is in <paramref name="rest"/>.</param>
    public static bool HasSegments(string value, AsciiSet first, AsciiSet rest, AsciiSet separator)
    {
        ReadOnlySpan<char> text = value;
        if (text.IsEmpty)
        {
            return true;
        }

        if (!first.Contains(text[0]))
        {
            return false;
        }

        for (int i = 1; i < text.Length; i++)
        {
            // The character behind a separator is looked at with it.
            if (!rest.Contains(text[i]) && (!separator.Contains(text[i]) || ++i == text.Length || !rest.Contains(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool HasUnusualText([NotNullWhen(true)] string? value) => !string.IsNullOrWhiteSpace(value);

    internal static bool IsWhole(Regex regex, string value)
    {
        try
        {
            foreach (ValueMatch match in regex.EnumerateMatches(value))
            {
                return match.Index == 0 && match.Length == value.Length;
            }
        }
        catch (RegexMatchTimeoutException)
        {
        }

        return false;
    }
}
