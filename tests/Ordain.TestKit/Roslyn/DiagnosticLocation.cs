using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>Where a diagnostic is expected.</summary>
public readonly struct DiagnosticLocation
{
    /// <summary>Creates a location.</summary>
    public DiagnosticLocation(FileLinePositionSpan span, DiagnosticLocationOptions options)
    {
        Span = span;
        Options = options;
    }

    /// <summary>File and span.</summary>
    public FileLinePositionSpan Span { get; }

    /// <summary>How the span is read.</summary>
    public DiagnosticLocationOptions Options { get; }

    internal DiagnosticLocation WithLineOffset(int offset) =>
        new(new(Span.Path, Down(Span.StartLinePosition, offset), Down(Span.EndLinePosition, offset)), Options);

    private static LinePosition Down(LinePosition position, int lines) => new(position.Line + lines, position.Character);
}
