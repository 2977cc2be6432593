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
    public FlowMembers Members { get; init; }

    /// <summary>For a collection, its elements as far as they are known.</summary>
    public EquatableArray<FlowValue> Items { get; init; }

    /// <summary>Whether <see cref="Items"/> is all there is.</summary>
    public bool HasAllItems { get; init; }

    public bool Equals(FlowObject? other) => ReferenceEquals(this, other) || (other is not null
        && Site == other.Site
        && IsCopy == other.IsCopy && IsOpaque == other.IsOpaque && IsShared == other.IsShared && HasAllItems == other.HasAllItems
        && Members.Equals(other.Members)
        && Items.Equals(other.Items));

    public override int GetHashCode() => Site.GetHashCode();

    /// <summary>Everything that the object refers to.</summary>
    public IEnumerable<FlowValue> Contents() => Members.Values.Concat(Items);

    /// <summary>The same with each value that it refers to mapped.</summary>
    public FlowObject Map(Func<FlowValue, FlowValue> map)
    {
        FlowObject mapped = this with { Members = Members.Map(map), Items = Items.Count == 0 ? default : new EquatableArray<FlowValue>([.. Items.Select(map)]) };
        return Equals(mapped) ? this : mapped;
    }

    /// <summary>What holds of an object on both of two ways; this, when it says no more.</summary>
    /// <param name="other">The same object on the other way.</param>
    /// <param name="lost">Gets the elements that are no longer listed: they are still in the object, and count as shared.</param>
    public FlowObject Join(FlowObject other, List<FlowValue> lost)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        bool isOfSameLength = Items.Count == other.Items.Count;
        if (!isOfSameLength)
        {
            lost.AddRange(Items);
            lost.AddRange(other.Items);
        }

        FlowMembers members = Members.Join(other.Members);
        if (Items.Count == 0 && other.Items.Count == 0 && members.IsSame(Members)
            && (IsCopy || !other.IsCopy) && (IsOpaque || !other.IsOpaque) && (IsShared || !other.IsShared) && (!HasAllItems || other.HasAllItems))
        {
            return this;
        }

        FlowObject joined = this with
        {
            IsCopy = IsCopy || other.IsCopy,
            IsOpaque = IsOpaque || other.IsOpaque,
            IsShared = IsShared || other.IsShared,
            Members = members,
            Items = isOfSameLength && Items.Count > 0 ? new EquatableArray<FlowValue>([.. Items.Zip(other.Items, FlowValue.Join)]) : default,
            HasAllItems = isOfSameLength && HasAllItems && other.HasAllItems,
        };
        return Equals(joined) ? this : joined;
    }
}
