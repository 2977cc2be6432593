namespace Ordain.Compiler.Analysis.Privacy;

/// <summary>Finds calls that may log or throw a sensitive member, in the text of a file: only those are looked at in its syntax.</summary>
internal sealed class RevealingCalls(SensitiveNames names)
{
    /// <summary>More text belongs to no argument list that is read; only an unbalanced parenthesis in a literal makes it so long.</summary>
    private const int MaxLength = 4_000;

    /// <summary>A character of each of the words that such calls have in front of their parenthesis, or near it: those that are rarest in code, so that one search finds all words.</summary>
    private static readonly char[] _rare = ['x', 'L', 'B', 'w'];

    /// <summary>Where the argument lists begin.</summary>
    public SortedSet<int> In(string text)
    {
        var found = new SortedSet<int>();
        ReadOnlySpan<char> all = text.AsSpan();
        for (int i = 0, next; i < all.Length && (next = all.Slice(i).IndexOfAny(_rare)) >= 0; i++)
        {
            i += next;
            int opening = text[i] switch
            {
                'x' when Is("Exception", i - 1) => OpeningAfterName(text, i),
                'L' when Is("Log", i) => OpeningAfterName(text, i),
                'B' when Is("BeginScope", i) => OpeningAfterName(text, i),
                'w' when Is("new", i - 2) => OpeningAt(text, i + 1),
                _ => -1,
            };
            if (opening >= 0 && MentionsAny(text, opening))
            {
                found.Add(opening);
            }
        }

        return found;

        bool Is(string word, int start) => start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0;
    }

    private static int OpeningAfterName(string text, int i)
    {
        while (i < text.Length && FileTexts.IsPart(text[i]))
        {
            i++;
        }

        return OpeningAt(text, i < text.Length && text[i] == '<' ? AfterTypeArguments(text, i) : i);
    }

    /// <summary>The next parenthesis, if there is only white space in front of it; otherwise -1.</summary>
    private static int OpeningAt(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i < text.Length && text[i] == '(' ? i : -1;
    }

    private static int AfterTypeArguments(string text, int i)
    {
        int depth = 0;
        do
        {
            depth += text[i] switch { '<' => 1, '>' => -1, _ => 0 };
            i++;
        }
        while (depth > 0 && i < text.Length && (FileTexts.IsPart(text[i]) || "<>.,?[]: ".IndexOf(text[i]) >= 0));
        return i;
    }

    private bool MentionsAny(string text, int opening)
    {
        int depth = 0;
        int end = Math.Min(text.Length, opening + MaxLength);
        for (int i = opening; i < end; i++)
        {
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return false;
                case var character when FileTexts.IsPart(character):
                    int start = i;
                    while (i + 1 < end && FileTexts.IsPart(text[i + 1]))
                    {
                        i++;
                    }

                    if (names.Contains(text, start, i + 1 - start))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }
}
