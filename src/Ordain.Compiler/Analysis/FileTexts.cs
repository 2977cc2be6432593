using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Analysis;

/// <summary>Looks for words in the text of files: what a file does not say need not be looked for in its syntax, which costs more.</summary>
internal static class FileTexts
{
    private static readonly FileWords[] _attributes = [FileWords.Contract, FileWords.OpenEnum, FileWords.PayloadFor, FileWords.Sensitive];

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> _mentions = new();

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<FileWords>> _words = new();

    /// <summary>Whether a file says <c>Ordain</c>, as it does who uses the namespace. It is read once for all analyzers and compilations.</summary>
    public static bool MentionsOrdain(SyntaxTree tree) =>
        _mentions.GetValue(tree, static tree => new StrongBox<bool>(tree.GetText().ToString().IndexOf("Ordain", StringComparison.Ordinal) >= 0)).Value;

    /// <summary>The words that a file has in it. It is read once, too.</summary>
    public static FileWords WordsOf(SyntaxTree tree) => _words.GetValue(tree, static tree => new StrongBox<FileWords>(Read(tree))).Value;

    private static FileWords Read(SyntaxTree tree)
    {
        FileWords words = tree.GetText().ToString().IndexOf("global using", StringComparison.Ordinal) >= 0 ? FileWords.GlobalUsing : FileWords.None;
        foreach (FileWords attribute in _attributes)
        {
            string name = attribute.ToString();
            if (MentionsAny(tree, name, [name, name + "Attribute"], CancellationToken.None))
            {
                words |= attribute;
            }
        }

        return words;
    }

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

    public static bool IsPart(char character) => char.IsLetterOrDigit(character) || character == '_';
}
