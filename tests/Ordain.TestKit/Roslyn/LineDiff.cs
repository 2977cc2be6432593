using System.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>A line by line difference of two texts: <c>-</c> only in the first, <c>+</c> only in the second.</summary>
internal static class LineDiff
{
    // Above this many cells the table of the longest common subsequence costs more than it tells.
    private const long MostCells = 4_000_000;

    public static string Create(string expected, string actual)
    {
        bool onlyLineEndsDiffer = WithLineFeeds(expected) == WithLineFeeds(actual);
        return Create(Lines(expected, onlyLineEndsDiffer), Lines(actual, onlyLineEndsDiffer));
    }

    private static string Create(string[] expected, string[] actual)
    {
        int start = 0;
        while (start < expected.Length && start < actual.Length && expected[start] == actual[start])
        {
            start++;
        }

        int tail = 0;
        while (tail < expected.Length - start && tail < actual.Length - start && expected[^(tail + 1)] == actual[^(tail + 1)])
        {
            tail++;
        }

        var text = new StringBuilder();
        Append(text, ' ', expected.AsSpan(0, start));
        AppendMiddle(text, expected.AsSpan()[start..^tail], actual.AsSpan()[start..^tail]);
        Append(text, ' ', expected.AsSpan(expected.Length - tail));
        return text.ToString();
    }

    private static void AppendMiddle(StringBuilder text, ReadOnlySpan<string> expected, ReadOnlySpan<string> actual)
    {
        if ((long)expected.Length * actual.Length > MostCells)
        {
            Append(text, '-', expected);
            Append(text, '+', actual);
            return;
        }

        // common[i, j]: how many lines expected[i..] and actual[j..] have in common, in order.
        int[,] common = new int[expected.Length + 1, actual.Length + 1];
        for (int i = expected.Length - 1; i >= 0; i--)
        {
            for (int j = actual.Length - 1; j >= 0; j--)
            {
                common[i, j] = expected[i] == actual[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        int left = 0;
        int right = 0;
        while (left < expected.Length || right < actual.Length)
        {
            if (left < expected.Length && right < actual.Length && expected[left] == actual[right])
            {
                text.Append(' ').AppendLine(expected[left++]);
                right++;
            }
            else if (left < expected.Length && (right == actual.Length || common[left + 1, right] >= common[left, right + 1]))
            {
                text.Append('-').AppendLine(expected[left++]);
            }
            else
            {
                text.Append('+').AppendLine(actual[right++]);
            }
        }
    }

    private static void Append(StringBuilder text, char sign, ReadOnlySpan<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append(sign).AppendLine(line);
        }
    }

    private static string[] Lines(string text, bool showLineEnds) =>
        showLineEnds
            ? text.Replace("\r", "<CR>", StringComparison.Ordinal).Replace("\n", "<LF>\n", StringComparison.Ordinal).Split('\n')
            : WithLineFeeds(text).Split('\n');

    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
