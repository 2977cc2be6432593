using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.Compiler.Incremental;

/// <summary>A file that has types to be read. It equals another one when reading it gives the same.</summary>
/// <param name="compilation">The compilation to read it in.</param>
/// <param name="tree">Its place in there.</param>
/// <param name="key">A fingerprint of all that it depends on.</param>
internal sealed class Candidate(WeakReference<CSharpCompilation> compilation, int tree, Fingerprint key) : IEquatable<Candidate>
{
    public WeakReference<CSharpCompilation> Compilation => compilation;

    public int Tree => tree;

    private Fingerprint Key => key;

    public bool Equals(Candidate? other) => other is not null && Key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as Candidate);

    public override int GetHashCode() => Key.GetHashCode();
}
