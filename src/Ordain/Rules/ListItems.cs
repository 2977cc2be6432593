using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ordain.Rules;

/// <summary>
/// The elements of a list that may only be known by an interface. Behind the interface is nearly always a <see cref="List{T}"/> or an
/// array: their elements are read without a call. A list that changes meanwhile gives its elements of before or after.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public readonly ref struct ListItems<T>
{
    private readonly ReadOnlySpan<T> _span;
    private readonly IEnumerable<T>? _others;

    internal ListItems(IEnumerable<T> list)
    {
        // Exactly a list: asking whether it is one of any kind costs a call.
        if (list.GetType() == typeof(List<T>))
        {
            _span = CollectionsMarshal.AsSpan(Unsafe.As<List<T>>(list));
        }
        else if (list is T[] array)
        {
            _span = array;
        }
        else
        {
            _others = list;
        }
    }

    /// <summary>Whether there is an element.</summary>
    /// <param name="index">Its zero-based index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int index) => (uint)index < (uint)_span.Length || (_others is not null && index < CountOf(_others));

    /// <summary>An element.</summary>
    /// <param name="index">Its zero-based index.</param>
    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        // As Has asks it: behind it, nothing is asked again.
        get => (uint)index < (uint)_span.Length ? _span[index] : ElementOf(_others, index);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CountOf(IEnumerable<T> list) => list is IReadOnlyList<T> readable ? readable.Count : ((IList<T>)list).Count;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T ElementOf(IEnumerable<T>? list, int index) =>
        list is null ? throw new ArgumentOutOfRangeException(nameof(index)) : list is IReadOnlyList<T> readable ? readable[index] : ((IList<T>)list)[index];
}
