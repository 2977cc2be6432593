using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Tests;

public sealed class LiteralsTests
{
    [Fact]
    public void String_IsReadBackByTheCompiler() => RandomRuns.Repeat(1_000, random =>
    {
        string text = random.Text();
        string literal = Literals.String(text);

        Assert.All(literal, unit => Assert.InRange(unit, ' ', '~'));
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal)).Token.ValueText);
    });

    [Fact]
    public void Null_IsNull() => Assert.Equal("null", Literals.String(null));

    [Fact]
    public void Json_IsReadBackBySystemTextJson() => RandomRuns.Repeat(1_000, random =>
    {
        string text = new([.. random.Text().Where(unit => !char.IsSurrogate(unit)), '\u00E9', '"', '\\', '\0']);

        Assert.Equal(text, JsonSerializer.Deserialize<string>(Literals.Json(text)));
    });

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Numbers_HaveNoCulture(string culture)
    {
        using var scope = new CultureScope(culture);

        Assert.Equal(("-1234.50m", "-5"), (Literals.Decimal(-1234.50m), Literals.Int32(-5)));
    }
}
