namespace Ordain.Compiler.Analysis.Privacy;

/// <summary>Finds calls that may log or throw a sensitive member, in the text of a file: only those are bound.</summary>
internal sealed class RevealingCalls(SensitiveNames names)
{
    /// <summary>More text belongs to no argument list that is read; only an unbalanced parenthesis in a literal makes it so long.</summary>
    private const int MaxLength = 4_000;

    /// <summary>What such calls have in front of their parenthesis, or near it.</summary>
    private static readonly string[] _stems = ["Exception", "Log", "BeginScope", "new("];

    /// <summary>Where the argument lists begin.</summary>
    public SortedSet<int> In(string text)
    {
        var found = new SortedSet<int>();
        foreach (string stem in _stems)
        {
            for (int i = text.IndexOf(stem, StringComparison.Ordinal); i >= 0; i = text.IndexOf(stem, i + stem.Length, StringComparison.Ordinal))
            {
                int opening = OpeningAfter(text, stem == "new(" ? i + 3 : i + stem.Length);
                if (opening >= 0 && MentionsAny(text, opening))
                {
                    found.Add(opening);
                }
            }
        }

        return found;
    }

    /// <summary>The parenthesis behind a name; -1 when there is none.</summary>
    private static int OpeningAfter(string text, int i)
    {
        while (i < text.Length && FileTexts.IsPart(text[i]))
        {
            i++;
        }

        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i < text.Length && text[i] == '(' ? i : -1;
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

                    if (names.Contains(text.Substring(start, i + 1 - start)))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }
}
