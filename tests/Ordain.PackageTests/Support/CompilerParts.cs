namespace Ordain.PackageTests;

/// <summary>What of ours a consumer's compiler loads.</summary>
internal static class CompilerParts
{
    /// <summary>The two assemblies, each once, by whichever packages they came.</summary>
    public static IReadOnlyList<string> Each { get; } = ["Ordain.CodeFixes", "Ordain.Compiler"];

    public static IEnumerable<string> UsedBy(ProcessResult build) => build.Lines
        .Where(line => line.StartsWith(Consumer.PrintedBeforeAnalyzers + "Ordain", StringComparison.Ordinal))
        .Select(line => line[Consumer.PrintedBeforeAnalyzers.Length..])
        .Order(StringComparer.Ordinal);
}
