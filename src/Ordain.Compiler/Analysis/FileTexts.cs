using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Analysis;

/// <summary>Looks for words in the text of files: what a file does not say need not be looked for in its syntax, which costs more.</summary>
internal static class FileTexts
{
    public static bool Mentions(SyntaxTree tree, string word, CancellationToken cancellation) =>
        tree.GetText(cancellation).ToString().IndexOf(word, StringComparison.Ordinal) >= 0;

    /// <summary>Whether one of some identifiers is in a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="stem">What all of the identifiers have in them.</param>
    /// <param name="names">The identifiers.</param>
    /// <param name="cancellation">Cancels.</param>
    public static bool MentionsAny(SyntaxTree tree, string stem, HashSet<string> names, CancellationToken cancellation)
    {
        string text = tree.GetText(cancellation).ToString();
        int end = 0;
        while ((end = text.IndexOf(stem, end, StringComparison.Ordinal)) >= 0)
        {
            int start = end;
            while (start > 0 && IsPart(text[start - 1]))
            {
                start--;
            }

            end += stem.Length;
            while (end < text.Length && IsPart(text[end]))
            {
                end++;
            }

            if (names.Contains(text.Substring(start, end - start)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character == '_';
}
