using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.CodeFixes.Layout;

/// <summary>One edit of a document, at a place that moves when an edit before it is made.</summary>
/// <param name="Anchor">The start of the expression that is edited, in the text before all edits.</param>
internal abstract record TextEdit(int Anchor)
{
    /// <summary>The changes, none of which contains the start of another expression that is edited.</summary>
    /// <param name="root">The document as it is by now.</param>
    /// <param name="text">Its text.</param>
    /// <param name="position">Where the anchor is by now.</param>
    /// <param name="style">How to lay it out.</param>
    public abstract List<TextChange> Make(SyntaxNode root, SourceText text, int position, LayoutStyle style);
}
