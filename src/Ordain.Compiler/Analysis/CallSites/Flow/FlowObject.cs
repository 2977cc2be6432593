using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>What is known of an object at a point of a path.</summary>
internal sealed record FlowObject
{
    public required Site Site { get; init; }

    public required ITypeSymbol Type { get; init; }

    /// <summary>Whether a <c>with</c> or another method made it: such an object may be on its way to completion.</summary>
    public bool IsCopy { get; init; }

    /// <summary>Whether members that are not listed may hold anything: a constructor or a copy of something unknown set them.</summary>
    public bool IsOpaque { get; init; }

    /// <summary>Whether code that is not followed can reach it, now or later: what can be changed may have been.</summary>
    public bool IsShared { get; init; }

    /// <summary>The members that were set. Others hold the default of their type, or what their initializer gave them.</summary>
    public ImmutableDictionary<string, FlowValue> Members { get; init; } = NoMembers;

    /// <summary>For a collection, its elements as far as they are known.</summary>
    public EquatableArray<FlowValue> Items { get; init; }

    /// <summary>Whether <see cref="Items"/> is all there is.</summary>
    public bool HasAllItems { get; init; }

    private static ImmutableDictionary<string, FlowValue> NoMembers { get; } = ImmutableDictionary.Create<string, FlowValue>(StringComparer.Ordinal);

    // Dictionaries have no equality of their own.
    public bool Equals(FlowObject? other) => ReferenceEquals(this, other) || (other is not null
        && Site == other.Site
        && IsCopy == other.IsCopy && IsOpaque == other.IsOpaque && IsShared == other.IsShared && HasAllItems == other.HasAllItems
        && FlowMaps.AreEqual(Members, other.Members)
        && Items.Equals(other.Items));

    public override int GetHashCode() => Site.GetHashCode();

    /// <summary>Everything that the object refers to.</summary>
    public IEnumerable<FlowValue> Contents()
    {
        foreach (KeyValuePair<string, FlowValue> member in Members)
        {
            yield return member.Value;
        }

        foreach (FlowValue item in Items)
        {
            yield return item;
        }
    }

    /// <summary>The same with each value that it refers to mapped.</summary>
    public FlowObject Map(Func<FlowValue, FlowValue> map)
    {
        ImmutableDictionary<string, FlowValue> members = FlowMaps.Map(Members, map);
        bool isChanged = !ReferenceEquals(members, Members);
        var items = new FlowValue[Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = map(Items[i]);
            isChanged |= !ReferenceEquals(items[i], Items[i]);
        }

        return isChanged ? this with { Members = members, Items = new EquatableArray<FlowValue>(items) } : this;
    }
}
