namespace Ordain.Compiler.Analysis.Mapping;

/// <summary>Lists in sentences.</summary>
internal static class Prose
{
    private const int Most = 8;

    /// <summary>One, two and three; of many the first eight.</summary>
    public static string List(IReadOnlyList<string> items)
    {
        if (items.Count > Most + 1)
        {
            return $"{string.Join(", ", items.Take(Most))} and {items.Count - Most} more";
        }

        return items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[items.Count - 1]}";
    }
}
