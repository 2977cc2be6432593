using System.ComponentModel;

namespace Ordain.Rules;

/// <summary>What generated code goes over collections with.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class Walk
{
    /// <summary>The elements of a collection.</summary>
    /// <param name="elements">The collection.</param>
    public static PayloadElements<T> Elements<T>(IEnumerable<T> elements) => new(elements);

    /// <summary>The elements of a list, by index.</summary>
    /// <param name="list">A list that implements <see cref="IReadOnlyList{T}"/> or <see cref="IList{T}"/>.</param>
    public static ListItems<T> Items<T>(IEnumerable<T> list) => new(list);

    /// <summary>A collection as a list: itself where it is one, and otherwise a copy.</summary>
    /// <param name="elements">The collection.</param>
    public static IReadOnlyList<T> List<T>(IEnumerable<T> elements) => elements as IReadOnlyList<T> ?? [.. elements];

    /// <summary>The entries of a dictionary.</summary>
    /// <param name="entries">The dictionary.</param>
    public static PayloadEntries<TKey, T> Entries<TKey, T>(IEnumerable<KeyValuePair<TKey, T>> entries)
        where TKey : notnull => new(entries);
}
