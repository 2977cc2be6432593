using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Ordain.Compiler.Common;
using Ordain.Rules;

namespace Ordain.Tests.Rules;

/// <summary>What the compiler makes of a simple pattern accepts exactly what the regular expression accepts.</summary>
public sealed class AsciiPatternTests
{
    private static readonly string[] _pieces =
    [
        "A", "b", "7", "_", "-", "/", "[A-Z]", "[a-c]", "[A-Z0-9]", "[A-Z0-9_]", "[-a]", "[a-]", "[a-c-]", "[a-c-e]", "[--/]", "[\\-b]", "[a\\]]",
        "[^a]", "[a^]", "[]a]", "[a-z-[b]]", "[é]", "[z-a]", "[a-\\d]", "\\.", "\\$", "\\d", "\\w", ".", "\\\\", "[ -~]", "[$]",
        "*", "+", "?", "{2}", "{0,2}", "{1,}", "{3,2}", "{,2}", "{12345}", "*?", "+?", "{2}?", "^", "$", "(", ")", "(?:", "|", "+)*", "(_[A-Z0-9]+)*",
        "(?:-[A-Z0-9]+)*", "(A[A-Z0-9]+)*", "#", "\\b", "\\n", "\n",
    ];

    [Theory]
    [InlineData("[A-Z]")]
    [InlineData("[A-Z]{3}")]
    [InlineData("[A-Z]{2,3}")]
    [InlineData("[a-c]{2,}")]
    [InlineData("^[0-9]+$")]
    [InlineData("[A-Z][A-Z0-9_]*")]
    [InlineData("[A-Z][a-c]{0,2}")]
    [InlineData("A[0-9]{2}")]
    [InlineData("[A-Z]?")]
    [InlineData("[A-Za-z0-9 ._/-]*")]
    [InlineData("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")]
    [InlineData("^[A-Z][A-Z0-9]*(?:[-_][A-Z0-9]+)*$")]
    public void SimplePattern_IsReadAndMeansTheSame(string pattern)
    {
        AsciiPattern? read = AsciiPattern.TryParse(pattern);

        Assert.NotNull(read);
        AssertSame(pattern, read, count: 4_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("^$")]
    [InlineData(".*")]
    [InlineData("\\d{4}")]
    [InlineData("\\w+")]
    [InlineData("[^A-Z]")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("[A-Z]+?")]
    [InlineData("[A-Z]|[a-z]")]
    [InlineData("[A-Z][A-Z_]*(_[A-Z_]+)*")]
    [InlineData("[A-Z][A-Z]*(_[0-9]+)*")]
    [InlineData("(?i)[A-Z]")]
    [InlineData("[é]")]
    [InlineData("[A-Z]{3,2}")]
    [InlineData("[A-Z][A-Z]{3,2}")]
    [InlineData("[A-Z]{3}\\$")]
    [InlineData("[A-Z")]
    public void AnyOtherPattern_StaysARegularExpression(string pattern) => Assert.Null(AsciiPattern.TryParse(pattern));

    [Fact]
    public void RandomPattern_MeansTheSameOrIsNotRead()
    {
        int read = 0;
        Gen<string> patterns =
            from count in Gen.Choose(1, 5)
            from pieces in Gen.Elements(_pieces).ArrayOf(count)
            select string.Concat(pieces);
        Property.Holds(
            patterns,
            (string pattern) =>
            {
                if (AsciiPattern.TryParse(pattern) is { } ascii)
                {
                    read++;
                    AssertSame(pattern, ascii, count: 100);
                }
            },
            count: 4_000);
        Assert.InRange(read, 100, 4_000);
    }

    [Fact]
    public void Check_AllocatesNothing() => Assert.Equal(0, Allocations.Of(() =>
    {
        _ = TextRules.HasForm("KLARNA", new(0, 0x07FFFFFE), new(0, 0x07FFFFFE), 1, 10);
        _ = TextRules.HasSegments("KLARNA_AU", new(0, 0x07FFFFFE), new(0, 0x07FFFFFE), new(0, 0x80000000));
    }));

    private static void AssertSame(string pattern, AsciiPattern ascii, int count)
    {
        var regex = new Regex(pattern, RegexOptions.None);
        Gen<string> texts =
            from length in Gen.Choose(0, 7)
            from units in Gen.Frequency(
                (8, Gen.Elements("AaBbcZz0179_-".ToCharArray())),
                (1, Gen.Elements("]\\$^.e~ /\n\r\0\u007F\u0080éÀÿ１Ａ\uFFFF".ToCharArray()))).ArrayOf(length)
            select new string(units);
        Property.Holds(texts, text => Assert.Equal(TextRules.IsMatch(regex, text), IsMatch(ascii, text)), count);
    }

    private static bool IsMatch(AsciiPattern ascii, string text) => ascii.Separator is { } separator
        ? TextRules.HasSegments(text, Set(ascii.First), Set(ascii.Rest), Set(separator))
        : TextRules.HasForm(text, Set(ascii.First), Set(ascii.Rest), ascii.Minimum, ascii.Maximum);

    private static AsciiSet Set(AsciiClass characters) => new(characters.Low, characters.High);
}
