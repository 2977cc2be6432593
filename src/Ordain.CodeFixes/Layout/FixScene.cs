using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.CodeFixes.Layout;

/// <summary>A document that is to be edited.</summary>
/// <param name="Root">Its syntax.</param>
/// <param name="Semantics">Its meaning.</param>
/// <param name="Text">Its text.</param>
/// <param name="Style">How it is laid out.</param>
internal sealed record FixScene(SyntaxNode Root, SemanticModel Semantics, SourceText Text, LayoutStyle Style)
{
    public static async Task<FixScene?> OfAsync(Document document, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics)
        {
            return null;
        }

        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return new FixScene(root, semantics, text, await LayoutStyle.OfAsync(document, text, cancellation).ConfigureAwait(false));
    }

    /// <summary>The smallest node with exactly a span; null when there is none, because the text is another one by now.</summary>
    public SyntaxNode? NodeAt(TextSpan span) =>
        Root.FullSpan.Contains(span) && Root.FindNode(span, getInnermostNodeForTie: true) is { ContainsDiagnostics: false } node && node.Span == span ? node : null;
}
