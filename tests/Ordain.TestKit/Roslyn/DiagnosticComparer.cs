using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>Compares one expected diagnostic with one actual diagnostic, aspect by aspect.</summary>
internal static class DiagnosticComparer
{
    /// <summary>What does not match, and how many aspects matched before it; no failure if everything does.</summary>
    public static (string? Failure, int Matched) Compare(DiagnosticResult expected, Diagnostic actual)
    {
        int matched = 0;
        foreach (string? failure in Failures(expected, actual))
        {
            if (failure is not null)
            {
                return (failure, matched);
            }

            matched++;
        }

        return (null, matched);
    }

    // The order is the order of the likely causes: what is compared first decides which actual diagnostic is called the nearest.
    private static IEnumerable<string?> Failures(DiagnosticResult expected, Diagnostic actual)
    {
        yield return Id(expected, actual);
        if (!expected.HasLocation)
        {
            yield return actual.Location == Location.None ? null : $"Expected a diagnostic without a location, was at {actual.Location.GetLineSpan()}";
        }
        else
        {
            foreach (string? failure in Place(expected.Spans[0], actual.Location))
            {
                yield return failure;
            }

            if (!expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations))
            {
                foreach (string? failure in AdditionalLocations(expected, actual))
                {
                    yield return failure;
                }
            }
        }

        yield return Severity(expected, actual);
        yield return Message(expected, actual);
        yield return expected.IsSuppressed is { } suppressed && suppressed != actual.IsSuppressed
            ? $"Expected diagnostic suppression state to be \"{suppressed}\" was \"{actual.IsSuppressed}\""
            : null;
    }

    private static string? Id(DiagnosticResult expected, Diagnostic actual) =>
        expected.Id == actual.Id ? null : $"Expected diagnostic id to be \"{expected.Id}\" was \"{actual.Id}\"";

    private static string? Severity(DiagnosticResult expected, Diagnostic actual) =>
        expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) || expected.Severity == actual.Severity
            ? null
            : $"Expected diagnostic severity to be \"{expected.Severity}\" was \"{actual.Severity}\"";

    private static string? Message(DiagnosticResult expected, Diagnostic actual)
    {
        if (expected.Message is { } message)
        {
            string actualMessage = actual.GetMessage(CultureInfo.InvariantCulture);
            return message == actualMessage ? null : $"Expected diagnostic message to be \"{message}\" was \"{actualMessage}\"";
        }

        if (expected.MessageArguments is not { Length: > 0 } arguments)
        {
            return null;
        }

        string[] expectedTexts = [.. arguments.Select(MessageArguments.Text)];
        string[] actualTexts = MessageArguments.Of(actual);
        return expectedTexts.SequenceEqual(actualTexts, StringComparer.Ordinal)
            ? null
            : $"Expected diagnostic message arguments to match: expected \"{string.Join("\", \"", expectedTexts)}\" was \"{string.Join("\", \"", actualTexts)}\"";
    }

    private static IEnumerable<string?> AdditionalLocations(DiagnosticResult expected, Diagnostic actual)
    {
        int count = expected.Spans.Length - 1;
        yield return count == actual.AdditionalLocations.Count
            ? null
            : $"Expected {count} additional locations but got {actual.AdditionalLocations.Count}";
        foreach (var (location, actualLocation) in expected.Spans.Skip(1).Zip(actual.AdditionalLocations))
        {
            foreach (string? failure in Place(location, actualLocation))
            {
                yield return failure;
            }
        }
    }

    private static IEnumerable<string?> Place(DiagnosticLocation expected, Location actual)
    {
        if (actual.Kind == LocationKind.None)
        {
            yield return "Expected a diagnostic with a location, was without one";
        }

        FileLinePositionSpan expectedSpan = expected.Span;
        FileLinePositionSpan actualSpan = actual.GetLineSpan();
        yield return expectedSpan.Path == actualSpan.Path
            ? null
            : $"Expected diagnostic to be in file \"{expectedSpan.Path}\" was actually in file \"{actualSpan.Path}\"";
        yield return Number("start at line", expectedSpan.StartLinePosition.Line, actualSpan.StartLinePosition.Line);
        yield return Number("start at column", expectedSpan.StartLinePosition.Character, actualSpan.StartLinePosition.Character);
        if (!expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength))
        {
            yield return Number("end at line", expectedSpan.EndLinePosition.Line, actualSpan.EndLinePosition.Line);
            yield return Number("end at column", expectedSpan.EndLinePosition.Character, actualSpan.EndLinePosition.Character);
        }
    }

    private static string? Number(string what, int expected, int actual) =>
        expected == actual ? null : $"Expected diagnostic to {what} \"{expected + 1}\" was actually \"{actual + 1}\"";
}
