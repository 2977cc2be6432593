using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Ordain.Rules;

namespace Ordain.Tests.Rules;

/// <summary>The rules accept exactly what the attributes of System.ComponentModel.DataAnnotations accept.</summary>
public sealed class TextRulesTests
{
    private static readonly RequiredAttribute _required = new();
    private static readonly EmailAddressAttribute _email = new();
    private static readonly UrlAttribute _url = new();
    private static readonly PhoneAttribute _phone = new();

    [Fact]
    public void HasText_IsRequired()
    {
        Assert.False(TextRules.HasText(null));
        Assert.False(TextRules.HasText(""));
        Assert.True(TextRules.HasText(" a "));
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            string text = ((char)unit).ToString();
            Assert.Equal(_required.IsValid(text), TextRules.HasText(text));
            Assert.Equal(_required.IsValid(" \t" + text), TextRules.HasText(" \t" + text));
        }
    }

    [Theory]
    [InlineData("", 0, 0, true)]
    [InlineData("abc", 3, 3, true)]
    [InlineData("abc", 4, 10, false)]
    [InlineData("abc", 0, 2, false)]
    [InlineData("🥪", 2, 2, true)]
    [InlineData("   ", 1, 5, true)]
    public void HasLength_CountsUnits(string text, int minimum, int maximum, bool expected)
    {
        Assert.Equal(expected, TextRules.HasLength(text, minimum, maximum));
        Assert.Equal(expected, new StringLengthAttribute(maximum) { MinimumLength = minimum }.IsValid(text));
    }

    [Theory]
    [InlineData("jane@example.com", true)]
    [InlineData("a@b", true)]
    [InlineData(" @ ", true)]
    [InlineData("", false)]
    [InlineData("@", false)]
    [InlineData("a@", false)]
    [InlineData("@b", false)]
    [InlineData("a@b@c", false)]
    [InlineData("a@@b", false)]
    [InlineData("a\n@b", false)]
    [InlineData("a@b\r", false)]
    [InlineData("a＠b", false)]
    public void IsEmail_IsEmailAddress(string text, bool expected)
    {
        Assert.Equal(expected, TextRules.IsEmail(text));
        Assert.Equal(expected, _email.IsValid(text));
    }

    /// <summary>Addresses are read many characters at a time, in steps that overlap: every place in every length counts.</summary>
    [Fact]
    public void IsEmail_SeesEveryPlaceOfEveryLength()
    {
        const string Signs = "@\r\n＠";
        for (int length = 1; length <= 70; length++)
        {
            for (int place = 0; place < length; place++)
            {
                char[] text = new string('x', length).ToCharArray();
                foreach (char sign in Signs)
                {
                    text[place] = sign;
                    AssertIsEmailAddress(new(text));
                }

                for (int other = 0; other < length; other++)
                {
                    text[place] = '@';
                    foreach (char sign in Signs)
                    {
                        char before = text[other];
                        text[other] = sign;
                        AssertIsEmailAddress(new(text));
                        text[other] = before;
                    }
                }
            }
        }

        static void AssertIsEmailAddress(string text) => Assert.Equal(_email.IsValid(text), TextRules.IsEmail(text));
    }

    [Theory]
    [InlineData("https://example.com", true)]
    [InlineData("HTTP://x", true)]
    [InlineData("ftp://", true)]
    [InlineData("FTP://x", true)]
    [InlineData("Https://x", true)]
    [InlineData("http:// not an address", true)]
    [InlineData("https:/example.com", false)]
    [InlineData(" https://example.com", false)]
    [InlineData("ftps://example.com", false)]
    [InlineData("www.example.com", false)]
    [InlineData("", false)]
    [InlineData("ﬅp://example.com", false)]
    [InlineData("httpſ://example.com", false)]
    [InlineData("ht\u00ADtp://example.com", false)]
    [InlineData("https\u200D://example.com", false)]
    public void IsUrl_IsUrlAttribute(string text, bool expected)
    {
        Assert.Equal(expected, TextRules.IsUrl(text));
        Assert.Equal(expected, _url.IsValid(text));
    }

    [Theory]
    [InlineData("(415) 200-0000", true)]
    [InlineData("+61 2 9374 4000", true)]
    [InlineData("+", false)]
    [InlineData("", false)]
    [InlineData("1", true)]
    [InlineData("٣", true)]
    [InlineData("555 ext. 5", true)]
    [InlineData("555EXT5", true)]
    [InlineData("555x5", true)]
    [InlineData("555 x", false)]
    [InlineData("555 ext.", false)]
    [InlineData("555 ext x5", false)]
    [InlineData("555 x5x6", false)]
    [InlineData("x5", false)]
    [InlineData("555 e+x+t+.5+", true)]
    [InlineData("55+5 +", true)]
    [InlineData("555 ", true)]
    [InlineData(" 555", true)]
    [InlineData("555/6", false)]
    [InlineData("call me", false)]
    public void IsPhone_IsPhoneAttribute(string text, bool expected)
    {
        Assert.Equal(expected, TextRules.IsPhone(text));
        Assert.Equal(expected, _phone.IsValid(text));
    }

    [Fact]
    public void AnyText_IsJudgedAsByTheAttributes() => Property.Holds(Property.Text, AssertSameAsAttributes);

    [Fact]
    public void AnyTextMadeOfWhatCounts_IsJudgedAsByTheAttributes()
    {
        Gen<string> part = Gen.Elements(
            "1", "23", "٣", "+", "-", ".", "(", ")", " ", "\t", "\u00A0", "\u3000", "e", "x", "X", "t", "ext", "EXT.", "ext.", "×", "é",
            "@", "\r", "\n", "http", "https", "ftp", "HTTPS", ":", "//", "/", "K", "ſ", "İ", "ı", new string('+', 140), new string('5', 140));
        Gen<string> text = from count in Gen.Choose(0, 9) from parts in part.ArrayOf(count) select string.Concat(parts);

        Property.Holds(text, AssertSameAsAttributes, 50_000);
    }

    [Theory]
    [InlineData("[A-Z]{3}", "ABC")]
    [InlineData("[A-Z]{3}", "ABCD")]
    [InlineData("[A-Z]{3}", "xABC")]
    [InlineData("[A-Z]{3}", "ABC\n")]
    [InlineData("^[A-Z]{3}$", "ABC\n")]
    [InlineData("[A-Z]{3}", "")]
    [InlineData("a|ab", "ab")]
    [InlineData("ab|a", "ab")]
    [InlineData("a*", "bbb")]
    [InlineData("(?i)straße", "STRASSE")]
    [InlineData("\\d+", "١٢٣")]
    public void IsMatch_IsRegularExpression(string pattern, string text) =>
        Assert.Equal(new RegularExpressionAttribute(pattern).IsValid(text), TextRules.IsMatch(new Regex(pattern), text));

    [Fact]
    public void AnyText_MatchesAsByTheAttribute()
    {
        const string pattern = "a+b?|[0-9]{2,3}|a+b?c";
        var attribute = new RegularExpressionAttribute(pattern);
        var regex = new Regex(pattern);
        Property.Holds(Property.TextOf(Gen.Elements('a', 'b', 'c', '1', '\n')), text =>
        {
            string start = text[..Math.Min(text.Length, 4)];
            Assert.Equal(attribute.IsValid(start), TextRules.IsMatch(regex, start));
        });
    }

    [Fact]
    public void ExpressionThatTimesOut_DoesNotMatch()
    {
        var regex = new Regex("^(a|aa|(b*)*)+$", RegexOptions.None, TimeSpan.FromMilliseconds(10));

        Assert.Throws<RegexMatchTimeoutException>(() => regex.IsMatch(new string('a', 100) + "!"));
        Assert.False(TextRules.IsMatch(regex, new string('a', 100) + "!"));
    }

    [Fact]
    public void NoRule_Allocates()
    {
        var regex = new Regex("[A-Za-z]+");
        string longPhone = new string('5', 500) + "+5 ext. 5";
        string phone = "55+5 x5";
        Assert.True(TextRules.IsPhone(longPhone) && TextRules.IsPhone(phone));

        Assert.Equal(0, Allocations.Of(() =>
        {
            _ = TextRules.HasText(" a ");
            _ = TextRules.HasLength("abc", 1, 2);
            _ = TextRules.IsEmail("jane@example.com");
            _ = TextRules.IsUrl("https://example.com");
            _ = TextRules.IsPhone("+61 2 9374 4000 ext. 5");
            _ = TextRules.IsPhone(phone);
            _ = TextRules.IsPhone(longPhone);
            _ = TextRules.IsMatch(regex, "Jonathan");
            _ = TextRules.IsMatch(regex, "12");
        }));
    }

    /// <summary>Addresses are looked at eight characters at a time: every place of what decides, in every length around.</summary>
    [Fact]
    public void IsEmail_IsEmailAddress_WhereverItsCharactersStand()
    {
        for (int length = 0; length < 28; length++)
        {
            for (int first = 0; first < length; first++)
            {
                for (int second = first; second < length; second++)
                {
                    foreach (char unit in "@\r\n\u0140\u4040")
                    {
                        char[] text = [.. Enumerable.Repeat('a', length)];
                        text[first] = '@';
                        text[second] = unit;
                        Assert.Equal(_email.IsValid(new string(text)), TextRules.IsEmail(new string(text)));
                    }
                }
            }
        }
    }

    private static void AssertSameAsAttributes(string text)
    {
        Assert.Equal(_required.IsValid(text), TextRules.HasText(text));
        Assert.Equal(_email.IsValid(text), TextRules.IsEmail(text));
        Assert.Equal(_url.IsValid(text), TextRules.IsUrl(text));
        Assert.Equal(_phone.IsValid(text), TextRules.IsPhone(text));
    }
}
