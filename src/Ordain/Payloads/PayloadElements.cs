using System.ComponentModel;

namespace Ordain;

/// <summary>Walks a collection that is only known by an interface without allocating, where it is a list or an array behind it.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="elements">The collection.</param>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public readonly struct PayloadElements<T>(IEnumerable<T> elements)
{
    /// <summary>Starts walking.</summary>
    public Enumerator GetEnumerator() => new(elements);

    /// <summary>Walks the collection.</summary>
    public struct Enumerator : IDisposable
    {
        private readonly IReadOnlyList<T>? _list;
        private readonly IEnumerator<T>? _others;
        private int _index = -1;

        internal Enumerator(IEnumerable<T> elements)
        {
            _list = elements as IReadOnlyList<T>;
            _others = _list is null ? elements.GetEnumerator() : null;
        }

        /// <summary>The element at hand.</summary>
        public readonly T Current => _list is null ? _others!.Current : _list[_index];

        /// <summary>Goes to the next element.</summary>
        public bool MoveNext() => _list is null ? _others!.MoveNext() : ++_index < _list.Count;

        /// <inheritdoc/>
        public readonly void Dispose() => _others?.Dispose();
    }
}
