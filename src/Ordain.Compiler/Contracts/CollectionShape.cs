namespace Ordain.Compiler.Contracts;

/// <summary>How a collection is walked.</summary>
internal enum CollectionShape
{
    /// <summary><c>Length</c> and an indexer.</summary>
    Array,

    /// <summary>As <see cref="Array"/>, and <c>default</c> stands for no collection.</summary>
    ImmutableArray,

    /// <summary><c>Count</c> and an indexer.</summary>
    List,

    /// <summary><c>Count</c> and an enumerator.</summary>
    Collection,

    /// <summary>Only an enumerator.</summary>
    Enumerable,
}
