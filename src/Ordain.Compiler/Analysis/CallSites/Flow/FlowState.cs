using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>What is known at a point of a path. Immutable: each path has its own.</summary>
internal sealed record FlowState
{
    public static FlowState Empty { get; } = new();

    /// <summary>Locals and parameters; of one that is not listed nothing is known.</summary>
    public ImmutableDictionary<ISymbol, FlowValue> Locals { get; init; } = ImmutableDictionary.Create<ISymbol, FlowValue>(SymbolEqualityComparer.Default);

    /// <summary>The compiler's temporaries.</summary>
    public ImmutableDictionary<CaptureId, FlowValue> Captures { get; init; } = ImmutableDictionary<CaptureId, FlowValue>.Empty;

    /// <summary>For temporaries that stand for a member that will be assigned, the object whose member it is.</summary>
    public ImmutableDictionary<CaptureId, FlowValue> Owners { get; init; } = ImmutableDictionary<CaptureId, FlowValue>.Empty;

    public ImmutableDictionary<Site, FlowObject> Objects { get; init; } = ImmutableDictionary<Site, FlowObject>.Empty;

    /// <summary>What conditions on the path say of unknown values, by their number.</summary>
    public ImmutableDictionary<int, FlowFact> Facts { get; init; } = ImmutableDictionary<int, FlowFact>.Empty;

    /// <summary>Whether an exception is on its way: after a <c>finally</c> such a path does not go on.</summary>
    public bool IsUnwinding { get; init; }

    public bool Equals(FlowState? other) => ReferenceEquals(this, other) || (other is not null
        && IsUnwinding == other.IsUnwinding
        && FlowMaps.AreEqual(Facts, other.Facts)
        && FlowMaps.AreEqual(Objects, other.Objects)
        && FlowMaps.AreEqual(Locals, other.Locals)
        && FlowMaps.AreEqual(Captures, other.Captures)
        && FlowMaps.AreEqual(Owners, other.Owners));

    public override int GetHashCode() => Objects.Count;

    /// <summary>What a value is, with what the path says of it.</summary>
    public RuleValue Resolve(FlowValue value) =>
        value.Number != 0 && value.Known.Constant is null && Facts.TryGetValue(value.Number, out FlowFact? fact) ? fact.Known : value.Known;

    /// <summary>The code that decided a value.</summary>
    public SyntaxNode? SourceOf(FlowValue value) =>
        value.Number != 0 && value.Known.Constant is null && Facts.TryGetValue(value.Number, out FlowFact? fact) ? fact.Source : value.Source;

    /// <summary>The object that a value certainly is, unless it is null.</summary>
    public FlowObject? ObjectOf(FlowValue value) => value.OnlySite is { } site && Objects.TryGetValue(site, out FlowObject? known) ? known : null;

    public FlowState With(FlowObject changed) => this with { Objects = Objects.SetItem(changed.Site, changed) };

    public FlowState WithLocal(ISymbol local, FlowValue value) => this with { Locals = Locals.SetItem(local, value) };

    /// <summary>The path on which a value is what a condition says; null when no path is left.</summary>
    public FlowState? Assume(FlowValue value, RuleValue known, SyntaxNode source)
    {
        RuleValue before = Resolve(value);
        if ((before.IsNull && known.IsNotNull) || (before.IsNotNull && known.IsNull))
        {
            return null;
        }

        return value.Number == 0 || before.Constant is not null || before == known ? this : this with { Facts = Facts.SetItem(value.Number, new FlowFact(known, source)) };
    }

    /// <summary>An object that is about to be made again, in a loop: whoever holds the one before no longer holds the one at hand.</summary>
    public FlowState Forget(Site site) => !Objects.ContainsKey(site) ? this : Map(value => value.Without(site)) with { Objects = Objects.Remove(site) };

    /// <summary>Everything that values reach can from now on be changed by code that is not followed.</summary>
    public FlowState Share(FlowValue value)
    {
        if (value.Sites.Count == 0)
        {
            return this;
        }

        ImmutableDictionary<Site, FlowObject> objects = Objects;
        var waiting = new Stack<FlowValue>();
        waiting.Push(value);
        while (waiting.Count > 0)
        {
            foreach (Site site in waiting.Pop().Sites)
            {
                if (objects.TryGetValue(site, out FlowObject? reached) && !reached.IsShared)
                {
                    objects = objects.SetItem(site, reached with { IsShared = true });
                    foreach (FlowValue content in reached.Contents())
                    {
                        waiting.Push(content);
                    }
                }
            }
        }

        return ReferenceEquals(objects, Objects) ? this : this with { Objects = objects };
    }

    /// <summary>All objects that a value reaches, itself first.</summary>
    public List<FlowObject> Reach(FlowValue value)
    {
        var reached = new List<FlowObject>();
        var seen = new HashSet<Site>();
        var waiting = new Queue<FlowValue>();
        waiting.Enqueue(value);
        while (waiting.Count > 0)
        {
            foreach (Site site in waiting.Dequeue().Sites)
            {
                if (seen.Add(site) && Objects.TryGetValue(site, out FlowObject? found))
                {
                    reached.Add(found);
                    foreach (FlowValue content in found.Contents())
                    {
                        waiting.Enqueue(content);
                    }
                }
            }
        }

        return reached;
    }

    /// <summary>What leaves its scope is no longer part of the state: paths that differ in nothing else become one.</summary>
    public FlowState Leave(ControlFlowRegion region)
    {
        FlowState state = this;
        if (!region.CaptureIds.IsEmpty && state.Captures.Count > 0)
        {
            state = state with { Captures = state.Captures.RemoveRange(region.CaptureIds), Owners = state.Owners.RemoveRange(region.CaptureIds) };
        }

        return region.Locals.IsEmpty ? state : state with { Locals = state.Locals.RemoveRange(region.Locals) };
    }

    /// <summary>What holds on both of two paths.</summary>
    public FlowState Join(FlowState other)
    {
        FlowState left = this;
        FlowState right = other;
        ImmutableDictionary<Site, FlowObject> objects = left.Objects;
        var lost = new List<FlowValue>();
        foreach (KeyValuePair<Site, FlowObject> entry in right.Objects)
        {
            if (!objects.TryGetValue(entry.Key, out FlowObject? known))
            {
                objects = objects.SetItem(entry.Key, entry.Value);
            }
            else if (!ReferenceEquals(known, entry.Value) && !known.Equals(entry.Value))
            {
                objects = objects.SetItem(entry.Key, Join(known, entry.Value, lost));
            }
        }

        ImmutableDictionary<int, FlowFact> facts = left.Facts;
        foreach (KeyValuePair<int, FlowFact> fact in left.Facts)
        {
            if (!right.Facts.TryGetValue(fact.Key, out FlowFact? same) || same.Known != fact.Value.Known)
            {
                facts = facts.Remove(fact.Key);
            }
        }

        FlowState joined = this with
        {
            Locals = FlowMaps.Join(left.Locals, right.Locals),
            Captures = FlowMaps.Join(left.Captures, right.Captures),
            Owners = FlowMaps.Join(left.Owners, right.Owners),
            Objects = objects,
            Facts = facts,
        };
        foreach (FlowValue value in lost)
        {
            joined = joined.Share(value);
        }

        return joined;
    }

    private FlowState Map(Func<FlowValue, FlowValue> map)
    {
        ImmutableDictionary<Site, FlowObject> objects = Objects;
        foreach (KeyValuePair<Site, FlowObject> entry in Objects)
        {
            FlowObject mapped = entry.Value.Map(map);
            if (!ReferenceEquals(mapped, entry.Value))
            {
                objects = objects.SetItem(entry.Key, mapped);
            }
        }

        return this with
        {
            Locals = FlowMaps.Map(Locals, map),
            Captures = FlowMaps.Map(Captures, map),
            Owners = FlowMaps.Map(Owners, map),
            Objects = objects,
        };
    }

    /// <summary>What holds of an object on both paths. Elements that are no longer listed are still in it: they count as shared.</summary>
    private static FlowObject Join(FlowObject left, FlowObject right, List<FlowValue> lost)
    {
        ImmutableDictionary<string, FlowValue> members = FlowMaps.Join(left.Members, right.Members);
        EquatableArray<FlowValue> items = left.Items;
        bool hasAll = left.HasAllItems && right.HasAllItems;
        if (left.Items.Count == right.Items.Count)
        {
            var joined = new FlowValue[items.Count];
            for (int i = 0; i < joined.Length; i++)
            {
                joined[i] = left.Items[i].Join(right.Items[i]);
            }

            items = new EquatableArray<FlowValue>(joined);
        }
        else
        {
            lost.AddRange(left.Items);
            lost.AddRange(right.Items);
            items = default;
            hasAll = false;
        }

        return left with
        {
            IsCopy = left.IsCopy || right.IsCopy,
            IsOpaque = left.IsOpaque || right.IsOpaque,
            IsShared = left.IsShared || right.IsShared,
            Members = members,
            Items = items,
            HasAllItems = hasAll,
        };
    }
}
