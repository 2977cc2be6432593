using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>Asks code fixes for their actions, chooses one and applies it.</summary>
internal sealed class CodeActionApplier
{
    public required ImmutableArray<CodeFixProvider> Providers { get; init; }

    public required int? Index { get; init; }

    public required string? EquivalenceKey { get; init; }

    public required Action<CodeAction, IVerifier>? ActionVerifier { get; init; }

    public required CodeActionValidationMode ValidationMode { get; init; }

    public required bool AllowsNonLocal { get; init; }

    /// <summary>The action for a diagnostic and who offers it; null if none is offered.</summary>
    public async Task<(CodeFixProvider Provider, CodeAction Action)?> ChooseAsync(CollectedDiagnostic found, IVerifier verifier, CancellationToken cancellationToken)
    {
        if (found.Document is not { } document)
        {
            return null;
        }

        var offered = ImmutableArray.CreateBuilder<(CodeFixProvider, CodeAction)>();
        foreach (CodeFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(found.Diagnostic.Id)))
        {
            var context = new CodeFixContext(
                document,
                found.Diagnostic,
                (action, _) => offered.AddRange(Flatten(action).Select(leaf => (provider, leaf))),
                cancellationToken);
            await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        }

        if (Choose(offered.ToImmutable(), verifier) is not { } chosen)
        {
            return null;
        }

        verifier.False(
            found.IsNonLocal && !AllowsNonLocal,
            $"Code fix is attempting to provide a fix for a non-local analyzer diagnostic: {DiagnosticPrinter.Print(found.Diagnostic)}");
        ActionVerifier?.Invoke(chosen.Action, verifier);
        return chosen;
    }

    /// <summary>The solution after an action, its changed sources parsed again.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CodeAction action, IVerifier verifier, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        foreach (ProjectChanges project in changed.GetChanges(solution).GetProjectChanges())
        {
            foreach (DocumentId id in project.GetChangedDocuments().Concat(project.GetAddedDocuments()))
            {
                changed = await ParseAgainAsync(changed.GetDocument(id)!, verifier, cancellationToken).ConfigureAwait(false);
            }
        }

        return changed;
    }

    private async Task<Solution> ParseAgainAsync(Document document, IVerifier verifier, CancellationToken cancellationToken)
    {
        SyntaxNode made = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);

        // Parsed from nothing: a document that is given its own text again is parsed incrementally and keeps what the action made.
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)document.Project.ParseOptions!, cancellationToken: cancellationToken);
        SyntaxNode parsed = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        if (ValidationMode != CodeActionValidationMode.None)
        {
            TreeComparer.Verify(made, parsed, comparesTrivia: ValidationMode == CodeActionValidationMode.Full, verifier);
        }

        return document.WithSyntaxRoot(parsed).Project.Solution;
    }

    private (CodeFixProvider Provider, CodeAction Action)? Choose(ImmutableArray<(CodeFixProvider Provider, CodeAction Action)> offered, IVerifier verifier)
    {
        if (EquivalenceKey is null)
        {
            int index = Index ?? 0;
            return index < offered.Length ? offered[index] : null;
        }

        if (Index is { } given && offered.Length > 0)
        {
            verifier.True(
                given < offered.Length && offered[given].Action.EquivalenceKey == EquivalenceKey,
                $"The code action equivalence key and index must be consistent: '{EquivalenceKey}' is not at {given} in: "
                + string.Join(", ", offered.Select(offer => offer.Action.EquivalenceKey)));
            return offered[given];
        }

        foreach (var offer in offered)
        {
            if (offer.Action.EquivalenceKey == EquivalenceKey)
            {
                return offer;
            }
        }

        return null;
    }

    private static IEnumerable<CodeAction> Flatten(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flatten);
}
