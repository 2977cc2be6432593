namespace Ordain.Compiler.Analysis.Mapping;

/// <summary>What somebody who mistyped may have meant.</summary>
internal static class NearestText
{
    /// <summary>The candidate that fewest edits lead to; null when none is near.</summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int least = Math.Max(2, text.Length / 3) + 1;
        foreach (string candidate in candidates.OrderBy(static candidate => candidate, StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - text.Length) < least && Distance(text, candidate) is var distance && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many edits lead from one text to the other; case is none.</summary>
    public static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (int i = 0; i <= right.Length; i++)
        {
            row[i] = i;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k <= right.Length; k++)
            {
                int above = row[k];
                int replaced = diagonal + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[k - 1]) ? 0 : 1);
                row[k] = Math.Min(replaced, Math.Min(above, row[k - 1]) + 1);
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
