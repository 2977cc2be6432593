using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>Applies a fix until nothing is left to fix, nothing changes any more, or it was applied often enough.</summary>
internal static class FixLoop
{
    public static async Task<(Solution Solution, int Count)> RunAsync(
        IFixStep step,
        Solution solution,
        DiagnosticCollector collector,
        int most,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        HashSet<(ProjectId, string, string)>? previous = null;
        int count = 0;
        while (count < most)
        {
            var (pass, diagnostics) = await collector.CollectAsync(solution, cancellationToken).ConfigureAwait(false);
            HashSet<(ProjectId, string, string)> current =
            [
                .. diagnostics.Select(found => (found.Project.Id, found.Diagnostic.Id, found.Diagnostic.Location.GetLineSpan().ToString())),
            ];
            if (diagnostics.IsEmpty || previous?.SetEquals(current) == true)
            {
                break;
            }

            previous = current;
            if (await step.ApplyAsync(pass.Solution, diagnostics, verifier, cancellationToken).ConfigureAwait(false) is not { } changed)
            {
                break;
            }

            solution = pass.WithoutGenerated(changed);
            count++;
        }

        return (solution, count);
    }
}
