using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Incremental;

/// <summary>Whether constant texts are joined within a word, so that a name stands in none of them: <c>"Lim" + "its.Max"</c>.</summary>
internal static class JoinedTexts
{
    public static bool MayJoinWords(BinaryExpressionSyntax sum) => MayBeInWord(sum.Left, atEnd: true) && MayBeInWord(sum.Right, atEnd: false);

    public static bool MayJoinWords(InterpolatedStringExpressionSyntax text)
    {
        bool mayBeInWord = false;
        foreach (InterpolatedStringContentSyntax content in text.Contents)
        {
            string? value = (content as InterpolatedStringTextSyntax)?.TextToken.ValueText;
            if (mayBeInWord && (value is null || MayBeInWord(value, atEnd: false)))
            {
                return true;
            }

            mayBeInWord = value is null || MayBeInWord(value, atEnd: true);
        }

        return false;
    }

    private static bool MayBeInWord(ExpressionSyntax expression, bool atEnd)
    {
        while (true)
        {
            switch (expression)
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    expression = atEnd ? sum.Right : sum.Left;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case LiteralExpressionSyntax literal:
                    return literal.Token.Value is string value && MayBeInWord(value, atEnd);
                default:
                    return true;
            }
        }
    }

    private static bool MayBeInWord(string text, bool atEnd) =>
        text.Length == 0 || text[atEnd ? text.Length - 1 : 0] is var c && (SyntaxFacts.IsIdentifierPartCharacter(c) || c == '\\');
}
