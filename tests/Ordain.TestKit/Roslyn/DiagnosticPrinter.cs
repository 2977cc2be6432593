using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>Prints diagnostics so that a failing test says what to paste.</summary>
internal static class DiagnosticPrinter
{
    public static string Print(IEnumerable<CollectedDiagnostic> diagnostics)
    {
        string text = string.Concat(diagnostics.Select(found => Print(found.Diagnostic) + Environment.NewLine));
        return text.Length == 0 ? "    NONE." : text;
    }

    public static string Print(Diagnostic diagnostic)
    {
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        string severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Info => "info",
            _ => "hidden",
        };
        string make = (diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler), diagnostic.Severity) switch
        {
            (true, DiagnosticSeverity.Error) => $"DiagnosticResult.CompilerError(\"{diagnostic.Id}\")",
            (true, DiagnosticSeverity.Warning) => $"DiagnosticResult.CompilerWarning(\"{diagnostic.Id}\")",
            (true, _) => $"new DiagnosticResult(\"{diagnostic.Id}\", DiagnosticSeverity.{diagnostic.Severity})",
            _ => $"Diagnostic(\"{diagnostic.Id}\")",
        };
        IEnumerable<Location> locations = [diagnostic.Location, .. diagnostic.AdditionalLocations];
        string spans = string.Concat(locations.Where(location => location.Kind != LocationKind.None).Select(WithSpan));
        return $"// {Where(diagnostic.Location)}{severity} {diagnostic.Id}: {message}{Environment.NewLine}{make}{spans}{WithArguments(diagnostic)},";
    }

    public static string Print(DiagnosticResult expected) =>
        string.Concat(expected.Spans.Take(1).Select(location => Where(location.Span)))
        + $"{expected.Severity} {expected.Id}: {expected.Message}";

    private static string Where(Location location) => location.Kind == LocationKind.None ? string.Empty : Where(location.GetLineSpan());

    private static string Where(FileLinePositionSpan span) => $"{span.Path}({Numbers(span.Span, ",")}): ";

    private static string WithSpan(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return $".WithSpan(\"{span.Path}\", {Numbers(span.Span, ", ")})";
    }

    private static string WithArguments(Diagnostic diagnostic) =>
        MessageArguments.Of(diagnostic) is { Length: > 0 } arguments
            ? $".WithArguments({string.Join(", ", arguments.Select(argument => $"\"{argument}\""))})"
            : string.Empty;

    private static string Numbers(LinePositionSpan span, string separator) =>
        string.Join(separator, span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1);

}
