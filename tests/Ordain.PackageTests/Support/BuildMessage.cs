using System.Globalization;
using System.Text.RegularExpressions;

namespace Ordain.PackageTests;

/// <summary>A diagnostic as a build prints it.</summary>
internal sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text)
{
    public string Place => $"{File}({Line},{Column}) {Severity} {Id}";

    /// <summary>Each diagnostic once, by file and place. A build prints them again in its summary.</summary>
    public static IReadOnlyList<BuildMessage> In(ProcessResult build) => build.Lines
        .Select(line => Pattern.Match(line))
        .Where(match => match.Success)
        .Select(match => new BuildMessage(
            Path.GetFileName(match.Groups["file"].Value),
            int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture),
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["text"].Value))
        .Distinct()
        .OrderBy(message => message.File, StringComparer.Ordinal)
        .ThenBy(message => message.Line)
        .ThenBy(message => message.Column)
        .ThenBy(message => message.Id, StringComparer.Ordinal)
        .ToList();

    [GeneratedRegex(@"^(?<file>.+)\((?<line>\d+),(?<column>\d+)\): (?<severity>error|warning) (?<id>\w+): (?<text>.*) \[.*\]$")]
    private static partial Regex Pattern { get; }
}
