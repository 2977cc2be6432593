using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.Compiler.Analysis.Definitions;

/// <summary>
/// Finds a part of a string's value in the source of its literal: through escapes, verbatim and raw literals, and literals joined
/// with <c>+</c>.
/// </summary>
internal static class LiteralSpans
{
    /// <summary>The span in source; null when the string is not made of literals alone.</summary>
    public static TextSpan? Map(ExpressionSyntax expression, TextSpan value)
    {
        var positions = new List<int>();
        if (!TryCollect(expression, positions) || positions.Count == 0)
        {
            return null;
        }

        // positions[i] is where character i of the value begins, and the last one where the value ends.
        int last = positions.Count - 1;
        int start = Math.Min(value.Start, last);
        int end = Math.Min(value.End, last);
        return TextSpan.FromBounds(positions[start], Math.Max(positions[start], positions[end]));
    }

    private static bool TryCollect(ExpressionSyntax expression, List<int> positions)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return TryCollect(parenthesized.Expression, positions);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } concatenation:
                return TryCollect(concatenation.Left, positions) && TryCollect(concatenation.Right, positions);
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal:
                if (positions.Count > 0)
                {
                    // The end of the piece before is where this one begins.
                    positions.RemoveAt(positions.Count - 1);
                }

                return TryCollect(literal.Token, positions);
            default:
                return false;
        }
    }

    private static bool TryCollect(SyntaxToken token, List<int> positions)
    {
        string text = token.Text;
        int before = positions.Count;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when text.StartsWith("@\"", StringComparison.Ordinal):
                Walk(token, 2, text.Length - 1, positions, static (source, i) => source[i] == '"' ? 2 : 1);
                break;
            case SyntaxKind.StringLiteralToken:
                Walk(token, 1, text.Length - 1, positions, EscapeLength);
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                int quotes = 0;
                while (quotes < text.Length && text[quotes] == '"')
                {
                    quotes++;
                }

                Walk(token, quotes, text.Length - quotes, positions, static (_, _) => 1);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                CollectRawLines(token, positions);
                break;
            default:
                return false;
        }

        // A literal that is read wrongly here (an escape for a surrogate pair, say) is better underlined as a whole.
        return positions.Count - before - 1 == token.ValueText.Length;
    }

    private static void Walk(SyntaxToken token, int from, int to, List<int> positions, Func<string, int, int> length)
    {
        int i = from;
        while (i < to)
        {
            positions.Add(token.SpanStart + i);
            i += length(token.Text, i);
        }

        positions.Add(token.SpanStart + Math.Min(i, to));
    }

    private static int EscapeLength(string source, int i)
    {
        if (source[i] != '\\' || i + 1 >= source.Length)
        {
            return 1;
        }

        switch (source[i + 1])
        {
            case 'u':
                return 6;
            case 'x':
                int digits = 0;
                while (digits < 4 && i + 2 + digits < source.Length && Uri.IsHexDigit(source[i + 2 + digits]))
                {
                    digits++;
                }

                return 2 + digits;
            default:
                return 2;
        }
    }

    /// <summary>Lines without the white space in front of the closing quotes; line ends are part of the value, except the last.</summary>
    private static void CollectRawLines(SyntaxToken token, List<int> positions)
    {
        string text = token.Text;
        int close = text.LastIndexOf('\n');
        int indentation = text.Length - close - 1 - text.Substring(close + 1).TrimStart().Length;
        int line = text.IndexOf('\n') + 1;
        while (line > 0 && line < close + 1)
        {
            int next = text.IndexOf('\n', line);
            bool isLast = next == close;
            int end = isLast ? (text[close - 1] == '\r' ? close - 1 : close) : next + 1;
            int lineEnd = text[next - 1] == '\r' ? next - 1 : next;
            for (int i = Math.Min(line + indentation, lineEnd); i < end; i++)
            {
                positions.Add(token.SpanStart + i);
            }

            line = next + 1;
        }

        positions.Add(token.SpanStart + Math.Max(0, close));
    }
}
