using Microsoft.CodeAnalysis.Text;

namespace Ordain.Compiler.Expressions;

/// <summary>
/// Finds what C#'s parser takes seconds or minutes for where there is much of it: brackets, braces, interpolations and single question
/// marks, which no rule has, and parentheses that nest deeper than a rule can. A few are left to it, so that its messages stay.
/// </summary>
internal static class NestingText
{
    private const int Few = 8;

    /// <param name="text">The text of a rule.</param>
    /// <param name="maxDepth">How deep parentheses may nest.</param>
    /// <returns>The place of what is too much; null when nothing is.</returns>
    public static TextSpan? Find(string text, int maxDepth)
    {
        int count = 0;
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    i = EndOfLiteral(text, i);
                    break;
                case '(' when ++depth > maxDepth:
                    return new TextSpan(i, 1);
                case ')':
                    depth--;
                    break;
                case '?' when IsCoalescing(text, i):
                    i++;
                    break;
                case '[' or '{' or '$' or '?' when ++count > Few:
                    return new TextSpan(i, 1);
            }
        }

        return null;
    }

    /// <summary>Whether <c>??</c> starts here, with something other than a third behind it.</summary>
    private static bool IsCoalescing(string text, int start)
    {
        int i = start + 1;
        if (i == text.Length || text[i] != '?')
        {
            return false;
        }

        do
        {
            i++;
        }
        while (i < text.Length && char.IsWhiteSpace(text[i]));

        return i == text.Length || text[i] != '?';
    }

    /// <summary>Where the literal ends that starts here.</summary>
    private static int EndOfLiteral(string text, int start)
    {
        bool isVerbatim = start > 0 && text[start - 1] == '@';
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                // Two quotes in a verbatim literal are read as two literals beside each other: the same end.
                return i;
            }

            if (text[i] == '\\' && !isVerbatim)
            {
                i++;
            }
        }

        return text.Length;
    }
}
