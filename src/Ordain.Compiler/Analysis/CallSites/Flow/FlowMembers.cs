namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>Members and what they hold, in the order of their names. Objects have few: an array is faster than a tree.</summary>
internal readonly struct FlowMembers
{
    /// <summary>Shared by all that came of each other by setting the same members.</summary>
    private readonly string[]? _names;

    private readonly FlowValue[]? _values;

    private FlowMembers(string[] names, FlowValue[] values)
    {
        _names = names;
        _values = values;
    }

    public int Count => _names?.Length ?? 0;

    public IReadOnlyList<string> Names => _names ?? [];

    public IReadOnlyList<FlowValue> Values => _values ?? [];

    /// <summary>What a member holds; null when it is not listed.</summary>
    public FlowValue? this[string name] => IndexOf(name) is var index and >= 0 ? _values![index] : null;

    public FlowMembers With(string name, FlowValue value)
    {
        int index = IndexOf(name);
        return index >= 0 ? WithAt(index, value) : new FlowMembers(Insert(_names ?? [], ~index, name), Insert(_values ?? [], ~index, value));
    }

    public FlowMembers Map(Func<FlowValue, FlowValue> map)
    {
        FlowMembers mapped = this;
        for (int i = 0; i < Count; i++)
        {
            mapped = mapped.WithAt(i, map(_values![i]));
        }

        return mapped;
    }

    /// <summary>What holds on both ways. What only one lists may be anything, but for the objects that it may still be.</summary>
    public FlowMembers Join(FlowMembers other)
    {
        FlowMembers joined = this;
        if (ReferenceEquals(_values, other._values))
        {
            return joined;
        }

        bool haveSameNames = ReferenceEquals(_names, other._names);
        for (int i = 0; i < Count; i++)
        {
            joined = joined.WithAt(i, FlowValue.Join(_values![i], haveSameNames ? other._values![i] : other[_names![i]]));
        }

        for (int i = 0; i < other.Count && !haveSameNames; i++)
        {
            if (IndexOf(other._names![i]) < 0)
            {
                joined = joined.With(other._names[i], other._values![i].Weaken());
            }
        }

        return joined;
    }

    /// <summary>Whether it is the same array, and not only one that is equal.</summary>
    public bool IsSame(FlowMembers other) => ReferenceEquals(_values, other._values);

    public bool Equals(FlowMembers other)
    {
        if (ReferenceEquals(_values, other._values))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (_names![i] != other._names![i] || !_values![i].Equals(other._values![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a member is; the complement of where it would be, when it is not listed.</summary>
    private int IndexOf(string name)
    {
        int from = 0;
        int to = Count;
        while (from < to)
        {
            int middle = (from + to) / 2;
            int order = string.CompareOrdinal(name, _names![middle]);
            if (order == 0)
            {
                return middle;
            }

            (from, to) = order < 0 ? (from, middle) : (middle + 1, to);
        }

        return ~from;
    }

    private FlowMembers WithAt(int index, FlowValue value)
    {
        if (ReferenceEquals(_values![index], value))
        {
            return this;
        }

        var values = (FlowValue[])_values.Clone();
        values[index] = value;
        return new FlowMembers(_names!, values);
    }

    private static T[] Insert<T>(T[] items, int index, T item)
    {
        var longer = new T[items.Length + 1];
        Array.Copy(items, longer, index);
        longer[index] = item;
        Array.Copy(items, index, longer, index + 1, items.Length - index);
        return longer;
    }
}
