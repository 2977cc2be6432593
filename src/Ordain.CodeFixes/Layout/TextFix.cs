using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.CodeFixes.Layout;

/// <summary>A fix that is one change of text for each diagnostic. Everything around stays as its author wrote it.</summary>
/// <param name="key">What is the same for all diagnostics that are fixed at once.</param>
/// <param name="plan">The change for a diagnostic; null when there is none.</param>
internal sealed class TextFix(string key, Func<FixScene, Diagnostic, CancellationToken, PlannedChange?> plan)
{
    /// <summary>Fixes all in a document, a project or a solution, with the fix that was chosen.</summary>
    public static FixAllProvider AllOf(params TextFix[] fixes) => FixAllProvider.Create(async (context, document, diagnostics) =>
        Array.Find(fixes, fix => fix.Key == context.CodeActionEquivalenceKey) is { } chosen
            ? await chosen.ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false)
            : document);

    private string Key => key;

    /// <summary>Offers the fix where there is one.</summary>
    public async Task RegisterAsync(CodeFixContext context)
    {
        if (await FixScene.OfAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } scene)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (plan(scene, diagnostic, context.CancellationToken) is { } planned)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(planned.Title, cancellation => ApplyAsync(context.Document, [diagnostic], cancellation), key),
                    diagnostic);
            }
        }
    }

    private async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await FixScene.OfAsync(document, cancellation).ConfigureAwait(false) is not { } scene)
        {
            return document;
        }

        var changes = new List<TextChange>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            // Two diagnostics may be about one value, or about one inside the other.
            if (plan(scene, diagnostic, cancellation) is { } planned && !changes.Exists(other => Overlap(other.Span, planned.Change.Span)))
            {
                changes.Add(planned.Change);
            }
        }

        if (changes.Count == 0)
        {
            return document;
        }

        changes.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
        var places = new PlaceTracker([]);
        places.Move(changes);
        return await NameReducer.ReduceAsync(document.WithText(scene.Text.WithChanges(changes)), scene.Text, places.Added, scene.Style, cancellation).ConfigureAwait(false);
    }

    private static bool Overlap(TextSpan one, TextSpan other) => one == other || one.OverlapsWith(other);
}
