using System.Text.RegularExpressions;

namespace Ordain.Samples.Tests;

/// <summary>As much of Markdown as the tests of the docs read.</summary>
internal static partial class Markdown
{
    /// <summary>The fenced blocks, in order. A block's marker is the comment on the line before it, such as <c>compiles</c>.</summary>
    public static IReadOnlyList<CodeBlock> Blocks(string text) =>
        [.. FencedBlock.Matches(text).Select(match => new CodeBlock(match.Groups["marker"].Value, match.Groups["language"].Value, match.Groups["text"].Value))];

    /// <summary>The text below a heading of the second level, up to the next one; null when there is no such heading.</summary>
    public static string? Section(string text, string heading)
    {
        string[] parts = text.Split("\n## ");
        return Array.Find(parts[1..], part => part.StartsWith(heading + "\n", StringComparison.Ordinal))?[(heading.Length + 1)..];
    }

    /// <summary>Where links lead, code left out.</summary>
    public static IEnumerable<string> Links(string text)
    {
        string prose = InlineCode.Replace(FencedBlock.Replace(text, ""), "");
        return InlineLink.Matches(prose).Concat(LinkDefinition.Matches(prose)).Select(match => match.Groups["target"].Value);
    }

    /// <summary>The anchors that a page's headings make, as GitHub makes them.</summary>
    public static IReadOnlySet<string> Anchors(string text) => Heading.Matches(FencedBlock.Replace(text, ""))
        .Select(match => NoAnchor.Replace(match.Groups["title"].Value.ToLowerInvariant(), "").Replace(' ', '-'))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:<!-- (?<marker>.+?) -->\n)?```(?<language>[\w-]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock { get; }

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex InlineCode { get; }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex InlineLink { get; }

    [GeneratedRegex(@"^\[[^\]]+\]: (?<target>\S+)", RegexOptions.Multiline)]
    private static partial Regex LinkDefinition { get; }

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor { get; }
}

/// <param name="Marker">What the comment before the block says; empty for none.</param>
/// <param name="Language">What the fence says.</param>
/// <param name="Text">The lines, each with its end.</param>
internal sealed record CodeBlock(string Marker, string Language, string Text);
