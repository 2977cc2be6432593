using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Members;

namespace Ordain.CodeFixes.Layout;

/// <summary>Carries plans out. The document is edited as text, so that what is not edited stays as its author wrote it.</summary>
internal static class DocumentEditor
{
    public static async Task<Document> ApplyAsync(Document document, List<CreationPlan> plans, CancellationToken cancellation)
    {
        SourceText original = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        LayoutStyle style = await LayoutStyle.OfAsync(document, original, cancellation).ConfigureAwait(false);
        SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false);
        if (tree is null)
        {
            return document;
        }

        // From the outside in: an initializer that is broken into lines moves what is inside it.
        List<TextEdit> edits = EditsOf(plans);
        edits.Sort(static (one, other) => one.Anchor.CompareTo(other.Anchor));
        var places = new PlaceTracker(edits);
        for (int i = 0; i < edits.Count; i++)
        {
            SourceText text = await tree.GetTextAsync(cancellation).ConfigureAwait(false);
            SyntaxNode root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
            List<TextChange> changes = edits[i].Make(root, text, places.PositionOf(i), style);
            if (changes.Count > 0)
            {
                tree = tree.WithChangedText(text.WithChanges(changes));
                places.Move(changes);
            }
        }

        SourceText edited = await tree.GetTextAsync(cancellation).ConfigureAwait(false);
        return await NameReducer.ReduceAsync(document.WithText(edited), original, places.Added, style, cancellation).ConfigureAwait(false);
    }

    private static List<TextEdit> EditsOf(List<CreationPlan> plans)
    {
        var edits = new List<TextEdit>();
        foreach (CreationPlan plan in plans)
        {
            bool needsLines = plan.Added.Exists(static member => !member.Value.IsInline)
                || plan.Replaced.Exists(replaced => !replaced.Value.IsInline && plan.Creation.Initializer?.Span.Contains(replaced.Span) == true);
            edits.Add(new InitializerEdit(plan.Creation.SpanStart, plan.Added, needsLines));
            foreach (Replacement replaced in plan.Replaced)
            {
                edits.Add(new ReplaceEdit(replaced.Span.Start, replaced.Span.Length, replaced.Value));
            }
        }

        return edits;
    }
}
