using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Schemas;

/// <summary>The text that a C# string literal stands for.</summary>
internal static class LiteralText
{
    public static string Of(string literal) =>
        SyntaxFactory.ParseExpression(literal) is LiteralExpressionSyntax { Token.Value: string text } ? text : literal;
}
