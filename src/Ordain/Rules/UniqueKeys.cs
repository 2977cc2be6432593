using System.Buffers;
using System.ComponentModel;

namespace Ordain.Rules;

/// <summary>
/// Finds the first element of a collection whose key stood before. Elements without a key count as different from all. Nothing is
/// allocated: the keys stay in pooled arrays until the answer.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref struct UniqueKeys
{
    /// <summary>Up to so many keys, comparing all pairs costs less than sorting.</summary>
    private const int Few = 16;

    private string?[]? _texts;
    private decimal[]? _numbers;
    private int[]? _indices;
    private int _keys;
    private int _elements;

    /// <summary>Adds the key of the next element.</summary>
    /// <param name="key">The key, compared ordinally; <see langword="null"/> for none.</param>
    public void Add(string? key)
    {
        if (key is not null)
        {
            Reserve(ref _texts);
            _texts![_keys] = key;
            _indices![_keys++] = _elements;
        }

        _elements++;
    }

    /// <summary>Adds the key of the next element.</summary>
    /// <param name="key">The key; <see langword="null"/> for none.</param>
    public void Add(decimal? key)
    {
        if (key is { } number)
        {
            Reserve(ref _numbers);
            _numbers![_keys] = number;
            _indices![_keys++] = _elements;
        }

        _elements++;
    }

    /// <summary>The index of the first element whose key stood before, or -1. Gives the arrays back: call it once, and last.</summary>
    public int FirstDuplicate()
    {
        int first = _texts is not null ? Find(_texts, StringComparer.Ordinal) : _numbers is not null ? Find(_numbers, Comparer<decimal>.Default) : -1;
        Return(ref _texts);
        Return(ref _numbers);
        Return(ref _indices);
        _keys = 0;
        return first;
    }

    private readonly int Find<T>(T[] keys, IComparer<T> comparer)
    {
        if (_keys <= Few)
        {
            for (int i = 1; i < _keys; i++)
            {
                for (int k = 0; k < i; k++)
                {
                    if (comparer.Compare(keys[i], keys[k]) == 0)
                    {
                        return _indices![i];
                    }
                }
            }

            return -1;
        }

        Array.Sort(keys, _indices, 0, _keys, comparer);
        int first = int.MaxValue;
        int lowest = _indices![0];
        for (int i = 1; i < _keys; i++)
        {
            // Within a run of equal keys, in any order: the second lowest index is the first that repeats.
            if (comparer.Compare(keys[i], keys[i - 1]) == 0)
            {
                first = Math.Min(first, Math.Max(lowest, _indices[i]));
                lowest = Math.Min(lowest, _indices[i]);
            }
            else
            {
                lowest = _indices[i];
            }
        }

        return first == int.MaxValue ? -1 : first;
    }

    private void Reserve<T>(ref T[]? keys)
    {
        if (keys is null)
        {
            keys = ArrayPool<T>.Shared.Rent(Few);
            _indices = ArrayPool<int>.Shared.Rent(keys.Length);
        }
        else if (_keys == Math.Min(keys.Length, _indices!.Length))
        {
            Grow(ref keys);
            Grow(ref _indices);
        }
    }

    private readonly void Grow<T>(ref T[]? items)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(_keys * 2);
        Array.Copy(items!, larger, _keys);
        Return(ref items);
        items = larger;
    }

    /// <summary>Keys may be personal data, and references keep objects alive: arrays go back empty.</summary>
    private static void Return<T>(ref T[]? items)
    {
        if (items is not null)
        {
            ArrayPool<T>.Shared.Return(items, clearArray: true);
            items = null;
        }
    }
}
