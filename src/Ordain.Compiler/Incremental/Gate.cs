using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.Compiler.Incremental;

/// <summary>
/// A compilation as far as declarations go. It equals another one when no declaration can mean anything else, and then nothing behind it
/// is done again. It holds the compilation weakly: the one that it was made of is alive while what depends on it is worked out, and not
/// looked at after that.
/// </summary>
internal sealed class Gate : IEquatable<Gate>
{
    public Gate(CSharpCompilation compilation, CancellationToken cancellation)
    {
        Compilation = new WeakReference<CSharpCompilation>(compilation);
        ImmutableArray<SyntaxTree> trees = compilation.SyntaxTrees;
        SyntaxTreeOptionsProvider? treeOptions = compilation.Options.SyntaxTreeOptionsProvider;
        var surroundings = default(FingerprintBuilder);
        OptionsFingerprints.Add(ref surroundings, compilation);
        References.Add(ref surroundings, compilation, cancellation);
        Trees = new TreeFacts[trees.Length];
        for (int i = 0; i < trees.Length; i++)
        {
            Trees[i] = TreeFacts.Of(trees[i], cancellation);

            // .editorconfig can say that a file counts as generated: then its nullable annotations begin disabled.
            if (treeOptions is not null)
            {
                surroundings.Add((int)treeOptions.IsGenerated(trees[i], cancellation));
            }
        }

        Surroundings = surroundings.ToFingerprint();
    }

    public WeakReference<CSharpCompilation> Compilation { get; }

    /// <summary>Options and references.</summary>
    public Fingerprint Surroundings { get; }

    public TreeFacts[] Trees { get; }

    public Fingerprint ToFingerprint()
    {
        var builder = default(FingerprintBuilder);
        builder.Add(Surroundings);
        foreach (TreeFacts tree in Trees)
        {
            builder.Add(tree.Declarations);
        }

        return builder.ToFingerprint();
    }

    public bool Equals(Gate? other)
    {
        if (other is null || Trees.Length != other.Trees.Length || Surroundings != other.Surroundings)
        {
            return false;
        }

        for (int i = 0; i < Trees.Length; i++)
        {
            if (Trees[i] != other.Trees[i] && Trees[i].Declarations != other.Trees[i].Declarations)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Gate);

    public override int GetHashCode() => Surroundings.GetHashCode();
}
