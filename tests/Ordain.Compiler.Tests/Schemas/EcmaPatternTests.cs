using System.Text.RegularExpressions;
using Ordain.Compiler.Schemas;

namespace Ordain.Compiler.Tests;

/// <summary>A pattern that is carried over accepts what DataAnnotations accepts: texts of which the first match is all.</summary>
public sealed class EcmaPatternTests
{
    private const string Alphabet = "aabbB01-$\\/]{}. \u00A0\u0661é\n";

    [Theory]
    [InlineData("[A-Z]{2}")]
    [InlineData("^[a-b]{1,3}(?:-\\d+)?$")]
    [InlineData("^(a|ab)$")]
    [InlineData("^(?:a|ab)(b|)$")]
    [InlineData("^(?=.b)[abB]{2}$")]
    [InlineData("^(?!a)[abB]*$")]
    [InlineData("\\w{2}")]
    [InlineData("\\W")]
    [InlineData("[^\\s]{2}")]
    [InlineData("[\\w-]{2}")]
    [InlineData("[\\d\\-$]")]
    [InlineData("\\s\\S")]
    [InlineData("\\d\\D")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\/b")]
    [InlineData("\\u0061\\x62")]
    [InlineData("[]{}]")]
    [InlineData("a]")]
    [InlineData("a{")]
    [InlineData("\\\\")]
    [InlineData("a\\$")]
    [InlineData("^a\\\\$")]
    [InlineData("")]
    public void Pattern_IsCarriedOver(string pattern)
    {
        Assert.NotNull(EcmaPattern.Of(pattern, allowsEmpty: true));
        Agree(pattern);
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("^a|b$")]
    [InlineData("a*?")]
    [InlineData("a++")]
    [InlineData("(?<n>a)")]
    [InlineData("(?i)a")]
    [InlineData("\\bab")]
    [InlineData("\\p{L}")]
    [InlineData("[\\D]")]
    [InlineData("[a-z-[b]]")]
    [InlineData("a^b")]
    [InlineData("a$b")]
    [InlineData("(a)\\1")]
    public void WhatMayMeanSomethingElse_IsNot(string pattern) => Assert.Null(EcmaPattern.Of(pattern, allowsEmpty: true));

    [Theory]
    [InlineData("a|ab")]
    [InlineData("(?:a|ab)")]
    [InlineData("(a|ab)b?")]
    [InlineData("a*")]
    [InlineData("a?b+")]
    [InlineData("^a+")]
    [InlineData("b*$")]
    [InlineData("a\\\\\\$")]
    public void WhatIsCarriedOver_MeansTheSame(string pattern) => Agree(pattern);

    [Fact]
    public void Escaped_StandsForItself() => RandomRuns.Repeat(300, random =>
    {
        string text = Text(random);

        Assert.Matches($"^{EcmaPattern.Escape(text)}\\z", text);
    });

    private static void Agree(string pattern)
    {
        var theirs = new Regex(pattern);
        foreach (bool allowsEmpty in new[] { true, false })
        {
            if (EcmaPattern.Of(pattern, allowsEmpty) is not { } carried)
            {
                continue;
            }

            // In ECMA-262 the end is the end, and not also the line feed before it.
            var ours = new Regex(carried[..^1] + "\\z");
            RandomRuns.Repeat(400, random =>
            {
                string text = Text(random);
                Match match = theirs.Match(text);
                bool isWhole = (text.Length == 0 && allowsEmpty) || (match.Success && match.Index == 0 && match.Length == text.Length);

                Assert.True(isWhole == ours.IsMatch(text), $"'{text}': {pattern} and {carried}");
            });
        }
    }

    private static string Text(Random random) => new([.. Enumerable.Range(0, random.Next(5)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
}
