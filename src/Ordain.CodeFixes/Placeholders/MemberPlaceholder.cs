using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.CodeFixes.Placeholders;

/// <param name="Name">The C# name of the member.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record MemberPlaceholder(string Name, Placeholder Value)
{
    /// <summary>The name as source text.</summary>
    public string SourceName => Escape(Name);

    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
