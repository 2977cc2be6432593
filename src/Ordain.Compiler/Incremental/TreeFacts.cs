using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Incremental;

/// <summary>
/// What a file is to the others: a fingerprint of all that declarations can depend on, and the names by which files depend on each
/// other. It is worked out once for each tree and holds nothing of it.
/// </summary>
internal sealed class TreeFacts
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeFacts> _known = new();

    /// <summary>Everything outside bodies: tokens, and the directives before and in them.</summary>
    public required Fingerprint Declarations { get; init; }

    /// <summary>What decides what names mean: usings, namespaces, the headers of types, the attributes of the assembly.</summary>
    public required Fingerprint Names { get; init; }

    /// <summary>The names of the types that are declared here.</summary>
    public required ulong[] Declared { get; init; }

    /// <summary>The names that are mentioned here, in texts too, and those that are declared: a type can have other parts.</summary>
    public required ulong[] Mentioned { get; init; }

    /// <summary>The names that are mentioned here for all files: in global usings and in attributes of the assembly.</summary>
    public required ulong[] MentionedForAll { get; init; }

    /// <summary>The names of the attributes that stand on types.</summary>
    public required ulong[] TypeAttributes { get; init; }

    /// <summary>Other names that usings give to types.</summary>
    public required ulong[] Aliases { get; init; }

    /// <summary>Other names that global usings give to types.</summary>
    public required ulong[] GlobalAliases { get; init; }

    /// <summary>Whether names can be mentioned here that cannot be seen: texts that are joined within a word.</summary>
    public required bool MentionsUnknown { get; init; }

    /// <summary>Whether types can be meant without being mentioned: those of the <c>System</c> namespaces and Ordain's own.</summary>
    public required bool IsAmbient { get; init; }

    public static TreeFacts Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_known.TryGetValue(tree, out TreeFacts? facts))
        {
            return facts;
        }

        facts = TreeFactsReader.Read(tree, cancellation);
        return _known.GetValue(tree, _ => facts);
    }
}
