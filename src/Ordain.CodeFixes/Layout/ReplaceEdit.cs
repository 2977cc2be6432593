using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Placeholders;

namespace Ordain.CodeFixes.Layout;

/// <summary>Puts a value where an expression stands for none.</summary>
/// <param name="Anchor">The start of the expression.</param>
/// <param name="Length">Its length.</param>
/// <param name="Value">What takes its place.</param>
internal sealed record ReplaceEdit(int Anchor, int Length, Placeholder Value) : TextEdit(Anchor)
{
    public override List<TextChange> Make(SyntaxNode root, SourceText text, int position, LayoutStyle style) =>
        [new TextChange(new TextSpan(position, Length), PlaceholderPrinter.Print(Value, style, LayoutStyle.IndentationAt(text, position)))];
}
