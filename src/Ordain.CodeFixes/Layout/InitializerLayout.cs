using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Placeholders;

namespace Ordain.CodeFixes.Layout;

/// <summary>An initializer that is there already. Only white space and commas in it change.</summary>
internal sealed class InitializerLayout
{
    private readonly InitializerExpressionSyntax _initializer;
    private readonly SourceText _text;
    private readonly LayoutStyle _style;
    private readonly string _outer;
    private readonly string _inner;
    private readonly bool _hasLines;

    public InitializerLayout(BaseObjectCreationExpressionSyntax creation, InitializerExpressionSyntax initializer, SourceText text, LayoutStyle style)
    {
        _initializer = initializer;
        _text = text;

        SyntaxToken open = initializer.OpenBraceToken;
        SyntaxToken first = open.GetNextToken();
        _hasLines = !AreOnOneLine(open.SpanStart, first.SpanStart);
        _outer = LayoutStyle.IndentationAt(text, IsFirstOnLine(open) ? open.SpanStart : creation.SpanStart);
        bool hasMembersOnLines = _hasLines && initializer.Expressions.Count > 0;
        _inner = hasMembersOnLines ? LayoutStyle.IndentationAt(text, first.SpanStart) : _outer + style.Indentation;

        // The unit that the initializer itself shows, be it tabs or two spaces.
        _style = hasMembersOnLines && _inner.Length > _outer.Length && _inner.StartsWith(_outer, StringComparison.Ordinal)
            ? style with { Indentation = _inner.Substring(_outer.Length) }
            : style;
    }

    private SeparatedSyntaxList<ExpressionSyntax> Expressions => _initializer.Expressions;

    private bool HasTrailingComma => Expressions.Count > 0 && Expressions.SeparatorCount == Expressions.Count;

    /// <summary>Adds members at the end.</summary>
    /// <param name="members">The members; none to make lines only.</param>
    /// <param name="needsLines">Whether a value in the initializer takes more than a line.</param>
    public List<TextChange> Add(List<MemberPlaceholder> members, bool needsLines)
    {
        var changes = new List<TextChange>();
        if (members.Count == 0 && !needsLines)
        {
            return changes;
        }

        if (_initializer.ContainsDirectives)
        {
            AddAtStart(members, changes);
        }
        else if (needsLines || _hasLines || members.Count > 1 || HasComment())
        {
            BreakLines(changes);
            AddLines(members, changes);
        }
        else if (members.Count > 0)
        {
            AddInline(members[0], changes);
        }

        return changes;
    }

    /// <summary>Where parts are compiled or not, nobody knows which member is the last one; the first place is always free.</summary>
    private void AddAtStart(List<MemberPlaceholder> members, List<TextChange> changes)
    {
        var added = new StringBuilder();
        foreach (MemberPlaceholder member in members)
        {
            added.Append(_style.NewLine).Append(_inner).Append(PlaceholderPrinter.Print(member, _style, _inner)).Append(',');
        }

        if (!_hasLines && Expressions.Count > 0)
        {
            added.Append(_style.NewLine).Append(_inner);
        }

        if (added.Length > 0)
        {
            changes.Add(new TextChange(new TextSpan(_initializer.OpenBraceToken.Span.End, 0), added.ToString()));
        }
    }

    private void AddInline(MemberPlaceholder member, List<TextChange> changes)
    {
        string text = PlaceholderPrinter.Print(member, _style, _outer);
        if (Expressions.Count == 0)
        {
            changes.Add(new TextChange(TextSpan.FromBounds(_initializer.OpenBraceToken.Span.End, _initializer.CloseBraceToken.SpanStart), $" {text} "));
            return;
        }

        changes.Add(new TextChange(new TextSpan(LastToken.Span.End, 0), HasTrailingComma ? $" {text}," : $", {text}"));
    }

    private void AddLines(List<MemberPlaceholder> members, List<TextChange> changes)
    {
        // A new initializer gets a comma at the end of each line; one that has members keeps its style.
        bool endsInComma = Expressions.Count == 0 || HasTrailingComma;
        var added = new StringBuilder();
        for (int i = 0; i < members.Count; i++)
        {
            added.Append(_style.NewLine).Append(_inner).Append(PlaceholderPrinter.Print(members[i], _style, _inner));
            added.Append(endsInComma || i + 1 < members.Count ? "," : "");
        }

        int close = _initializer.CloseBraceToken.SpanStart;
        int end = EndOfContent();
        if (members.Count > 0 && Expressions.Count > 0 && !HasTrailingComma)
        {
            int lastEnd = Expressions[Expressions.Count - 1].Span.End;
            if (lastEnd == end)
            {
                added.Insert(0, ',');
            }
            else
            {
                changes.Add(new TextChange(new TextSpan(lastEnd, 0), ","));
            }
        }

        bool closeMoves = !_hasLines && AreOnOneLine(end, close);
        if (closeMoves)
        {
            added.Append(_style.NewLine).Append(_outer);
        }

        if (added.Length > 0)
        {
            changes.Add(new TextChange(TextSpan.FromBounds(end, closeMoves ? close : end), added.ToString()));
        }
    }

    /// <summary>Gives the brace and each member a line of its own.</summary>
    private void BreakLines(List<TextChange> changes)
    {
        if (_hasLines)
        {
            return;
        }

        Break(_initializer.OpenBraceToken, _outer, changes);
        foreach (ExpressionSyntax expression in Expressions)
        {
            Break(expression.GetFirstToken(), _inner, changes);
        }
    }

    private void Break(SyntaxToken token, string indentation, List<TextChange> changes)
    {
        int previous = token.GetPreviousToken().Span.End;
        if (!AreOnOneLine(previous, token.SpanStart))
        {
            return;
        }

        int start = token.SpanStart;
        while (start > previous && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        changes.Add(new TextChange(TextSpan.FromBounds(start, token.SpanStart), _style.NewLine + indentation));
    }

    private SyntaxToken LastToken => _initializer.CloseBraceToken.GetPreviousToken();

    /// <summary>The end of the last member, or of the comment after it.</summary>
    private int EndOfContent()
    {
        int end = _initializer.CloseBraceToken.SpanStart;
        while (end > LastToken.Span.End && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private bool HasComment() => Expressions.Count == 0 && EndOfContent() > LastToken.Span.End;

    private bool AreOnOneLine(int first, int second) => _text.Lines.IndexOf(first) == _text.Lines.IndexOf(second);

    private bool IsFirstOnLine(SyntaxToken token) =>
        string.IsNullOrWhiteSpace(_text.ToString(TextSpan.FromBounds(_text.Lines.GetLineFromPosition(token.SpanStart).Start, token.SpanStart)));
}
