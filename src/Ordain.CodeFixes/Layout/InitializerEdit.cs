using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Placeholders;

namespace Ordain.CodeFixes.Layout;

/// <summary>Adds members to the initializer of a creation, in the layout that is there.</summary>
/// <param name="Anchor">The start of the creation.</param>
/// <param name="Members">The members.</param>
/// <param name="NeedsLines">Whether a value in the initializer takes more than a line.</param>
internal sealed record InitializerEdit(int Anchor, List<MemberPlaceholder> Members, bool NeedsLines) : TextEdit(Anchor)
{
    public override List<TextChange> Make(SyntaxNode root, SourceText text, int position, LayoutStyle style)
    {
        foreach (SyntaxNode node in root.FindToken(position).Parent?.AncestorsAndSelf() ?? [])
        {
            if (node is BaseObjectCreationExpressionSyntax creation && creation.NewKeyword.SpanStart == position)
            {
                return creation.Initializer is { } initializer
                    ? new InitializerLayout(creation, initializer, text, style).Add(Members, NeedsLines)
                    : Create(creation, text, style);
            }
        }

        return [];
    }

    private List<TextChange> Create(BaseObjectCreationExpressionSyntax creation, SourceText text, LayoutStyle style)
    {
        if (Members.Count == 0)
        {
            return [];
        }

        string indentation = LayoutStyle.IndentationAt(text, creation.SpanStart);
        ObjectPlaceholder block = new("", [new CodePlaceholder("")], Members);
        string initializer = NeedsLines || Members.Count > 1
            ? PlaceholderPrinter.Print(block, style, indentation).Substring("()".Length)
            : $" {{ {PlaceholderPrinter.Print(Members[0], style, indentation)} }}";
        return [new TextChange(PlaceIn(creation, text), initializer)];
    }

    /// <summary>Where an initializer goes: in the place of empty parentheses that it makes superfluous.</summary>
    private static TextSpan PlaceIn(BaseObjectCreationExpressionSyntax creation, SourceText text)
    {
        if (creation is ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } parentheses } named)
        {
            var between = TextSpan.FromBounds(named.Type.Span.End, parentheses.Span.End);
            if (text.ToString(between) == "()")
            {
                return between;
            }
        }

        return new TextSpan(creation.ArgumentList?.Span.End ?? creation.Span.End, 0);
    }
}
