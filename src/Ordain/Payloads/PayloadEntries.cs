using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Ordain;

/// <summary>Walks a dictionary that is only known by an interface: without allocating where it is a <see cref="Dictionary{TKey, TValue}"/> behind it, and otherwise a copy.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="entries">The dictionary.</param>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public readonly struct PayloadEntries<TKey, T>(IEnumerable<KeyValuePair<TKey, T>> entries)
    where TKey : notnull
{
    /// <summary>Starts walking.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Enumerator GetEnumerator() => new(entries);

    /// <summary>Walks the dictionary.</summary>
    /// <remarks>
    /// Inlined into code that knows the types, it need not look them up. There is one way through all dictionaries, and nothing is left to
    /// dispose of: with a second way, or a <c>finally</c> around the loop, the loop's variables would live in memory.
    /// </remarks>
    public struct Enumerator
    {
        private Dictionary<TKey, T>.Enumerator _entries;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Enumerator(IEnumerable<KeyValuePair<TKey, T>> entries) =>
            _entries = (entries.GetType() == typeof(Dictionary<TKey, T>) ? Unsafe.As<Dictionary<TKey, T>>(entries) : Copy(entries)).GetEnumerator();

        /// <summary>The entry at hand.</summary>
        public readonly KeyValuePair<TKey, T> Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => _entries.Current;
        }

        /// <summary>Goes to the next entry.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => _entries.MoveNext();

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static Dictionary<TKey, T> Copy(IEnumerable<KeyValuePair<TKey, T>> entries)
        {
            var copy = new Dictionary<TKey, T>(new Unlike());
            foreach (KeyValuePair<TKey, T> entry in entries)
            {
                copy.Add(entry.Key, entry.Value);
            }

            return copy;
        }
    }

    /// <summary>What is one key for us need not be one for the dictionary that is copied.</summary>
    private sealed class Unlike : IEqualityComparer<TKey>
    {
        public bool Equals(TKey? x, TKey? y) => false;

        public int GetHashCode(TKey obj) => obj.GetHashCode();
    }
}
