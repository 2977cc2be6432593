using System.Text.RegularExpressions;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.CodeFixes.Placeholders;

/// <summary>Texts that the rules of a member accept: the member's own name where they leave the choice.</summary>
internal static class PlaceholderText
{
    /// <summary>More than a placeholder should have; a provider that asks for more gets the least it asks for.</summary>
    private const int LongestGuess = 64;

    private static readonly string[] EmailAddresses = ["name@example.com", "a@b.co", "a@b"];
    private static readonly string[] Urls = ["https://example.com/", "http://a.io", "ftp://a"];
    private static readonly string[] PhoneNumbers = ["+61255500000", "5550000", "5"];

    private static readonly string[] Guesses =
    [
        "AU", "AUD", "en-AU", "en_AU", "2026-01-01", "2026-01-01T00:00:00Z", "12:00", "1.00", "0.01", "+61255500000", "example.com",
        "https://example.com/", "name@example.com", "00000000-0000-0000-0000-000000000000",
    ];

    public static string Of(string name, MemberSpec? member)
    {
        var (minimum, maximum) = RuleArguments.Lengths(member);
        if (RuleArguments.Find(member, RuleKinds.Currency) is { } currency)
        {
            return CurrencyOf(currency);
        }

        if (RuleArguments.Find(member, RuleKinds.Country) is not null)
        {
            return "AU";
        }

        if (RuleArguments.Find(member, RuleKinds.Locale) is not null)
        {
            return member!.LocaleSeparator == '_' ? "en_AU" : "en-AU";
        }

        if (RuleArguments.Find(member, RuleKinds.Email) is not null)
        {
            string address = FirstWithin(EmailAddresses, maximum);
            return address.Length < minimum ? new string('n', minimum - address.Length) + address : address;
        }

        if (RuleArguments.Find(member, RuleKinds.Url) is not null)
        {
            string url = FirstWithin(Urls, maximum);
            return url.PadRight(minimum, 'a');
        }

        if (RuleArguments.Find(member, RuleKinds.Phone) is not null)
        {
            return FirstWithin(PhoneNumbers, maximum).PadRight(minimum, '0');
        }

        string text = Fit(JsonNames.CamelCase(name), minimum, maximum);
        return RuleArguments.Text(RuleArguments.Find(member, RuleKinds.Pattern), 0) is { } pattern ? Match(pattern, text, minimum, maximum) : text;
    }

    /// <summary>A text that matches a pattern, if a simple one does; otherwise the text that was wanted.</summary>
    public static string Match(string pattern, string wanted, int minimum, int maximum)
    {
        try
        {
            var regex = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(20));
            foreach (string guess in GuessesFor(wanted, minimum, maximum))
            {
                if (regex.Match(guess) is { Success: true, Index: 0 } match && match.Length == guess.Length)
                {
                    return guess;
                }
            }
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
        }

        return wanted;
    }

    /// <summary>The first code that is accepted.</summary>
    public static string CurrencyOf(RuleSpec? rule) => RuleArguments.Text(rule, 0) ?? "AUD";

    private static IEnumerable<string> GuessesFor(string wanted, int minimum, int maximum)
    {
        yield return wanted;
        yield return Fit(wanted.ToUpperInvariant(), minimum, maximum);
        foreach (string guess in Guesses)
        {
            if (guess.Length >= minimum && guess.Length <= maximum)
            {
                yield return guess;
            }
        }

        for (int length = Math.Max(minimum, 1); length <= Math.Min(maximum, Math.Max(minimum, LongestGuess)); length++)
        {
            foreach (char unit in "A10a")
            {
                yield return new string(unit, length);
            }
        }
    }

    private static string Fit(string text, int minimum, int maximum)
    {
        if (text.Length == 0)
        {
            text = "a";
        }

        string fitted = text;
        while (fitted.Length < minimum && fitted.Length < short.MaxValue)
        {
            fitted += text;
        }

        int length = Math.Min(fitted.Length, fitted.Length > text.Length ? Math.Max(minimum, 0) : maximum);
        length = Math.Min(length, maximum);
        return fitted.Substring(0, length > 0 && char.IsHighSurrogate(fitted[length - 1]) ? length - 1 : length);
    }

    private static string FirstWithin(string[] texts, int maximum)
    {
        foreach (string text in texts)
        {
            if (text.Length <= maximum)
            {
                return text;
            }
        }

        return texts[texts.Length - 1];
    }
}
