using Microsoft.CodeAnalysis.Text;

namespace Ordain.Compiler.Expressions;

/// <summary>
/// Finds brackets, braces and interpolations, which no rule has, where they are many. C#'s parser takes minutes for some hundreds that
/// nest; a few are left to it, so that its messages stay.
/// </summary>
internal static class NestingText
{
    private const int Few = 8;

    public static TextSpan? Find(string text)
    {
        int count = 0;
        int i = 0;
        while (i < text.Length)
        {
            if (text[i] == '"')
            {
                i = EndOfLiteral(text, i);
                continue;
            }

            if (text[i] is '[' or '{' or '$' && ++count > Few)
            {
                return new TextSpan(i, 1);
            }

            i++;
        }

        return null;
    }

    private static int EndOfLiteral(string text, int start)
    {
        bool isVerbatim = start > 0 && text[start - 1] == '@';
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                // Two quotes in a verbatim literal are read as two literals beside each other: the same end.
                return i + 1;
            }

            if (text[i] == '\\' && !isVerbatim)
            {
                i++;
            }
        }

        return text.Length;
    }
}
