using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Ordain;

/// <summary>Walks a dictionary that is only known by an interface without allocating, where it is a <see cref="Dictionary{TKey, TValue}"/> behind it.</summary>
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
    /// <remarks>Inlined into code that knows the types, it need not look them up.</remarks>
    public struct Enumerator : IDisposable
    {
        private readonly IEnumerator<KeyValuePair<TKey, T>>? _others;
        private Dictionary<TKey, T>.Enumerator _dictionary;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Enumerator(IEnumerable<KeyValuePair<TKey, T>> entries)
        {
            if (entries is Dictionary<TKey, T> dictionary)
            {
                _dictionary = dictionary.GetEnumerator();
            }
            else
            {
                _others = entries.GetEnumerator();
            }
        }

        /// <summary>The entry at hand.</summary>
        public readonly KeyValuePair<TKey, T> Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => _others is null ? _dictionary.Current : _others.Current;
        }

        /// <summary>Goes to the next entry.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => _others is null ? _dictionary.MoveNext() : _others.MoveNext();

        /// <inheritdoc/>
        public readonly void Dispose() => _others?.Dispose();
    }
}
