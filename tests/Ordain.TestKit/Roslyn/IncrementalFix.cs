using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>Fixes the first diagnostic that can be fixed.</summary>
internal sealed class IncrementalFix(CodeActionApplier applier, RunSettings settings) : IFixStep
{
    public async Task<Solution?> ApplyAsync(Solution solution, ImmutableArray<CollectedDiagnostic> diagnostics, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (CollectedDiagnostic found in diagnostics.Where(found => settings.FixableIds.Contains(found.Diagnostic.Id)))
        {
            if (await applier.ChooseAsync(found, verifier, cancellationToken).ConfigureAwait(false) is not { } chosen)
            {
                continue;
            }

            Solution changed = await applier.ApplyAsync(solution, chosen.Action, verifier, cancellationToken).ConfigureAwait(false);
            if (await SolutionDifference.ExistsAsync(solution, changed, cancellationToken).ConfigureAwait(false))
            {
                return changed;
            }
        }

        return null;
    }
}
