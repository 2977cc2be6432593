using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>What <c>.editorconfig</c> says of call sites.</summary>
internal static class CallSiteOptions
{
    /// <summary><c>ordain.callsites = strict</c>; anything else is <c>standard</c>.</summary>
    public const string Mode = "ordain.callsites";

    /// <summary>Whether an order that leaves its method incomplete for good is an error, too.</summary>
    public static bool IsStrict(AnalyzerConfigOptionsProvider options, SyntaxTree tree) =>
        options.GetOptions(tree).TryGetValue(Mode, out string? mode) && string.Equals(mode.Trim(), "strict", StringComparison.OrdinalIgnoreCase);
}
