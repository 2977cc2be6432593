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
    /// Inlined into code that knows the types, it need not look them up. Nothing is left to dispose of: with a <c>finally</c> around the
    /// loop, its variables would live in memory.
    /// </remarks>
    public struct Enumerator
    {
        private readonly KeyValuePair<TKey, T>[]? _others;
        private int _index;
        private Dictionary<TKey, T>.Enumerator _dictionary;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Enumerator(IEnumerable<KeyValuePair<TKey, T>> entries)
        {
            if (entries.GetType() == typeof(Dictionary<TKey, T>))
            {
                _dictionary = Unsafe.As<Dictionary<TKey, T>>(entries).GetEnumerator();
            }
            else
            {
                _others = Copy(entries);
                _index = -1;
            }
        }

        /// <summary>The entry at hand.</summary>
        public readonly KeyValuePair<TKey, T> Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => _others is null ? _dictionary.Current : _others[_index];
        }

        /// <summary>Goes to the next entry.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => _others is null ? _dictionary.MoveNext() : ++_index < _others.Length;

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static KeyValuePair<TKey, T>[] Copy(IEnumerable<KeyValuePair<TKey, T>> entries) => [.. entries];
    }
}
