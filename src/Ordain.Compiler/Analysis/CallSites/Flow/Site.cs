using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>
/// A place in code that makes an object; there is one for each such place. What is known of objects is kept by site, so that all variables
/// that hold one see the same.
/// </summary>
internal sealed class Site(SyntaxNode node, int number) : IEquatable<Site>
{
    /// <summary>The expression that makes the object.</summary>
    public SyntaxNode Node => node;

    /// <summary>Its place in the states of the body.</summary>
    public int Number => number;

    public bool Equals(Site? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => number;
}
