using System.Collections.Immutable;

namespace Ordain.TestKit.Roslyn;

/// <summary>Pairs expected with actual diagnostics, one to one, so that as many as possible match.</summary>
internal static class DiagnosticMatcher
{
    private const int None = -1;

    public static void Verify(ImmutableArray<CollectedDiagnostic> actual, IReadOnlyList<DiagnosticResult> expected, RunSettings settings, IVerifier verifier)
    {
        if (actual.Length != expected.Count)
        {
            verifier.Fail(
                $"Mismatch between number of diagnostics returned, expected \"{expected.Count}\" actual \"{actual.Length}\"{Environment.NewLine}"
                + Describe(actual, expected));
        }

        var comparisons = new (string? Failure, int Matched)[expected.Count, actual.Length];
        for (int i = 0; i < expected.Count; i++)
        {
            for (int j = 0; j < actual.Length; j++)
            {
                comparisons[i, j] = DiagnosticComparer.Compare(expected[i], actual[j].Diagnostic);
            }
        }

        int[] actualOf = Pair(expected.Count, actual.Length, (i, j) => comparisons[i, j].Failure is null);
        int unmatched = Array.IndexOf(actualOf, None);
        if (unmatched != None)
        {
            int nearest = Enumerable.Range(0, actual.Length).Except(actualOf).MaxBy(j => comparisons[unmatched, j].Matched);
            verifier.Fail(
                $"{comparisons[unmatched, nearest].Failure}{Environment.NewLine}{Environment.NewLine}"
                + $"Expected diagnostic:{Environment.NewLine}    {expected[unmatched]}{Environment.NewLine}"
                + $"Actual diagnostic:{Environment.NewLine}{DiagnosticPrinter.Print(actual[nearest].Diagnostic)}{Environment.NewLine}"
                + Describe(actual, expected));
        }

        if (settings.DiagnosticVerifier is { } hook)
        {
            for (int i = 0; i < expected.Count; i++)
            {
                hook(actual[actualOf[i]].Diagnostic, expected[i], verifier);
            }
        }
    }

    // Augmenting paths: an expectation may take over another's partner if that one finds a new partner.
    private static int[] Pair(int expectedCount, int actualCount, Func<int, int, bool> fits)
    {
        int[] expectedOf = new int[actualCount];
        Array.Fill(expectedOf, None);
        for (int i = 0; i < expectedCount; i++)
        {
            TryPair(i, new bool[actualCount]);
        }

        int[] actualOf = new int[expectedCount];
        Array.Fill(actualOf, None);
        for (int j = 0; j < actualCount; j++)
        {
            if (expectedOf[j] != None)
            {
                actualOf[expectedOf[j]] = j;
            }
        }

        return actualOf;

        bool TryPair(int i, bool[] tried)
        {
            for (int j = 0; j < actualCount; j++)
            {
                if (!tried[j] && fits(i, j))
                {
                    tried[j] = true;
                    if (expectedOf[j] == None || TryPair(expectedOf[j], tried))
                    {
                        expectedOf[j] = i;
                        return true;
                    }
                }
            }

            return false;
        }
    }

    private static string Describe(ImmutableArray<CollectedDiagnostic> actual, IReadOnlyList<DiagnosticResult> expected) =>
        $"{Environment.NewLine}Expected diagnostics:{Environment.NewLine}"
        + (expected.Count == 0 ? "    NONE." + Environment.NewLine : string.Concat(expected.Select(one => $"    {one}{Environment.NewLine}")))
        + $"{Environment.NewLine}Actual diagnostics:{Environment.NewLine}{DiagnosticPrinter.Print(actual)}";
}
