using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.CodeFixes.Layout;

/// <param name="NewLine">What ends a line.</param>
/// <param name="Indentation">What indents by one level.</param>
internal sealed record LayoutStyle(string NewLine, string Indentation)
{
    public static async Task<LayoutStyle> OfAsync(Document document, SourceText text, CancellationToken cancellation)
    {
        DocumentOptionSet options = await document.GetOptionsAsync(cancellation).ConfigureAwait(false);
        string indentation = options.GetOption(FormattingOptions.UseTabs, document.Project.Language)
            ? "\t"
            : new string(' ', Math.Max(options.GetOption(FormattingOptions.IndentationSize, document.Project.Language), 1));
        return new LayoutStyle(NewLineOf(text) ?? options.GetOption(FormattingOptions.NewLine, document.Project.Language), indentation);
    }

    /// <summary>The white space that starts the line of a position.</summary>
    public static string IndentationAt(SourceText text, int position)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        int end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    private static string? NewLineOf(SourceText text)
    {
        TextLine first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : null;
    }
}
