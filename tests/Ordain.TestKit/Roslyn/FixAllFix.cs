using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ordain.TestKit.Roslyn;

/// <summary>Fixes all that is like the first diagnostic that can be fixed, in one scope.</summary>
internal sealed class FixAllFix(CodeActionApplier applier, RunSettings settings, FixAllScope scope) : IFixStep
{
    public async Task<Solution?> ApplyAsync(Solution solution, ImmutableArray<CollectedDiagnostic> diagnostics, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (CollectedDiagnostic found in diagnostics.Where(found => settings.FixableIds.Contains(found.Diagnostic.Id)))
        {
            if (found.Document is not Document document
                || await applier.ChooseAsync(found, verifier, cancellationToken).ConfigureAwait(false) is not { } chosen
                || chosen.Provider.GetFixAllProvider() is not { } fixAll
                || !fixAll.GetSupportedFixAllScopes().Contains(scope))
            {
                continue;
            }

            var context = new FixAllContext(
                document,
                chosen.Provider,
                scope,
                chosen.Action.EquivalenceKey,
                chosen.Provider.FixableDiagnosticIds.Intersect(diagnostics.Select(other => other.Diagnostic.Id)),
                new FoundDiagnosticProvider(diagnostics),
                cancellationToken);
            if (await fixAll.GetFixAsync(context).ConfigureAwait(false) is not CodeAction action)
            {
                continue;
            }

            Solution changed = await applier.ApplyAsync(solution, action, verifier, cancellationToken).ConfigureAwait(false);
            if (await SolutionDifference.ExistsAsync(solution, changed, cancellationToken).ConfigureAwait(false))
            {
                return changed;
            }
        }

        return null;
    }
}
