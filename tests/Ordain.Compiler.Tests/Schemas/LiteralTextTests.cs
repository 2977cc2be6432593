using Ordain.Compiler.Common;
using Ordain.Compiler.Schemas;

namespace Ordain.Compiler.Tests;

public sealed class LiteralTextTests
{
    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("\"a\\\"b\\\\c\\n\\u00E9\"", "a\"b\\c\né")]
    [InlineData("@\"a\\b\"\"c\"", "a\\b\"c")]
    [InlineData("\"\"\"a\"b\"\"\"", "a\"b")]
    [InlineData("\"\"", "")]
    public void Literal_IsItsText(string literal, string text) => Assert.Equal(text, LiteralText.Of(literal));

    [Theory]
    [InlineData("12m")]
    [InlineData("null")]
    [InlineData("global::Shop.Color.Red")]
    [InlineData("\"a\" + \"b\"")]
    public void WhatIsNoText_StaysAsItIs(string code) => Assert.Equal(code, LiteralText.Of(code));

    [Fact]
    public void GeneratedLiteral_IsReadBack() => RandomRuns.Repeat(500, random =>
    {
        string text = random.Text();

        Assert.Equal(text, LiteralText.Of(Literals.String(text)));
    });
}
