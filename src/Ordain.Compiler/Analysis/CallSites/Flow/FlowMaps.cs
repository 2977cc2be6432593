using System.Collections.Immutable;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>Immutable dictionaries as parts of a state.</summary>
internal static class FlowMaps
{
    public static bool AreEqual<TKey, TValue>(ImmutableDictionary<TKey, TValue> left, ImmutableDictionary<TKey, TValue> right)
        where TKey : notnull
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (KeyValuePair<TKey, TValue> entry in left)
        {
            if (!right.TryGetValue(entry.Key, out TValue? value) || (!ReferenceEquals(value, entry.Value) && !EqualityComparer<TValue>.Default.Equals(entry.Value, value)))
            {
                return false;
            }
        }

        return true;
    }

    public static ImmutableDictionary<TKey, FlowValue> Map<TKey>(ImmutableDictionary<TKey, FlowValue> values, Func<FlowValue, FlowValue> map)
        where TKey : notnull
    {
        ImmutableDictionary<TKey, FlowValue> result = values;
        foreach (KeyValuePair<TKey, FlowValue> entry in values)
        {
            FlowValue mapped = map(entry.Value);
            if (!ReferenceEquals(mapped, entry.Value))
            {
                result = result.SetItem(entry.Key, mapped);
            }
        }

        return result;
    }

    /// <summary>What holds on both ways. Where one has no entry nothing is known, but for the objects that the other may still hold.</summary>
    public static ImmutableDictionary<TKey, FlowValue> Join<TKey>(ImmutableDictionary<TKey, FlowValue> left, ImmutableDictionary<TKey, FlowValue> right)
        where TKey : notnull
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        ImmutableDictionary<TKey, FlowValue> result = left;
        foreach (KeyValuePair<TKey, FlowValue> entry in left)
        {
            FlowValue joined = right.TryGetValue(entry.Key, out FlowValue? other) ? entry.Value.Join(other) : entry.Value.Weaken();
            if (!ReferenceEquals(joined, entry.Value))
            {
                result = result.SetItem(entry.Key, joined);
            }
        }

        foreach (KeyValuePair<TKey, FlowValue> entry in right)
        {
            if (!left.ContainsKey(entry.Key))
            {
                result = result.SetItem(entry.Key, entry.Value.Weaken());
            }
        }

        return result;
    }
}
