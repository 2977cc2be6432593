using Microsoft.CodeAnalysis;

namespace Ordain.TestKit;

/// <summary>Fails if two runs on the same input differ in any byte.</summary>
internal static class DeterminismGuard
{
    public static void Check(GeneratorRunResult first, GeneratorRunResult second)
    {
        string[] firstHints = Hints(first);
        string[] secondHints = Hints(second);
        if (!firstHints.SequenceEqual(secondHints, StringComparer.Ordinal))
        {
            throw Broken($"two runs gave different files:\n  {string.Join(", ", firstHints)}\n  {string.Join(", ", secondHints)}");
        }

        foreach (var (one, other) in first.GeneratedSources.Zip(second.GeneratedSources))
        {
            if (!one.SourceText.ContentEquals(other.SourceText) || !Equals(one.SourceText.Encoding, other.SourceText.Encoding))
            {
                throw Broken($"two runs gave different text for '{one.HintName}':\n{FirstDifference(one.SourceText.ToString(), other.SourceText.ToString())}");
            }
        }
    }

    private static string[] Hints(GeneratorRunResult result) => [.. result.GeneratedSources.Select(source => source.HintName)];

    private static string FirstDifference(string one, string other)
    {
        var (first, second) = one.Split('\n').Zip(other.Split('\n')).FirstOrDefault(pair => pair.First != pair.Second);
        return $"-{first}\n+{second}";
    }

    private static GeneratorRunException Broken(string message) => new(GeneratorGuards.Determinism, message);
}
