using Microsoft.CodeAnalysis;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>What is known at a point of a path. Immutable: each path has its own.</summary>
internal sealed record FlowState
{
    public static FlowState Empty { get; } = new();

    /// <summary>Locals, parameters and the compiler's temporaries, by the slots of the context; of one that is not listed nothing is known.</summary>
    public FlowMap<FlowValue> Variables { get; init; }

    /// <summary>What was made, by the numbers of the sites.</summary>
    public FlowMap<FlowObject> Objects { get; init; }

    /// <summary>What conditions on the path say of unknown values, by their number.</summary>
    public FlowMap<FlowFact> Facts { get; init; }

    /// <summary>Whether an exception is on its way: after a <c>finally</c> such a path does not go on.</summary>
    public bool IsUnwinding { get; init; }

    public bool Equals(FlowState? other) => ReferenceEquals(this, other) || (other is not null
        && IsUnwinding == other.IsUnwinding
        && Facts.Equals(other.Facts)
        && Objects.Equals(other.Objects)
        && Variables.Equals(other.Variables));

    public override int GetHashCode() => IsUnwinding.GetHashCode();

    /// <summary>What is known of the object of a site; null when there is none.</summary>
    public FlowObject? Find(Site site) => Objects[site.Number];

    /// <summary>What a value is, with what the path says of it.</summary>
    public RuleValue Resolve(FlowValue value) =>
        FactOf(value)?.Known ?? value.Known;

    /// <summary>The code that decided a value.</summary>
    public SyntaxNode? SourceOf(FlowValue value) =>
        FactOf(value) is { } fact ? fact.Source : value.Source;

    /// <summary>The object that a value certainly is, unless it is null.</summary>
    public FlowObject? ObjectOf(FlowValue value) => value.OnlySite is { } site ? Find(site) : null;

    public FlowState With(FlowObject changed) => this with { Objects = Objects.With(changed.Site.Number, changed) };

    /// <summary>The state with another value in a slot; null takes it out.</summary>
    public FlowState With(int slot, FlowValue? value) => ReferenceEquals(Variables[slot], value) ? this : this with { Variables = Variables.With(slot, value) };

    /// <summary>The path on which a value is what a condition says; null when no path is left.</summary>
    public FlowState? Assume(FlowValue value, RuleValue known, SyntaxNode source)
    {
        RuleValue before = Resolve(value);
        if ((before.IsNull && known.IsNotNull) || (before.IsNotNull && known.IsNull))
        {
            return null;
        }

        return value.Number == 0 || before.Constant is not null || before == known ? this : this with { Facts = Facts.With(value.Number, new FlowFact(known, source)) };
    }

    /// <summary>An object that is about to be made again, in a loop: whoever holds the one before no longer holds the one at hand.</summary>
    public FlowState Forget(Site site)
    {
        if (Find(site) is null)
        {
            return this;
        }

        Func<FlowValue, FlowValue> forget = value => value.Without(site);
        return this with { Variables = Variables.Map(forget), Objects = Objects.With(site.Number, null).Map(known => known.Map(forget)) };
    }

    /// <summary>Everything that values reach can from now on be changed by code that is not followed.</summary>
    public FlowState Share(FlowValue value)
    {
        if (value.Sites.Count == 0)
        {
            return this;
        }

        FlowMap<FlowObject> objects = Objects;
        var waiting = new Stack<FlowValue>();
        waiting.Push(value);
        while (waiting.Count > 0)
        {
            foreach (Site site in waiting.Pop().Sites)
            {
                if (objects[site.Number] is { IsShared: false } reached)
                {
                    objects = objects.With(site.Number, reached with { IsShared = true });
                    foreach (FlowValue content in reached.Contents())
                    {
                        waiting.Push(content);
                    }
                }
            }
        }

        return objects.IsSame(Objects) ? this : this with { Objects = objects };
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
                if (seen.Add(site) && Find(site) is { } found)
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

    /// <summary>What holds on both of two paths; this, when it says no more.</summary>
    public FlowState Join(FlowState other)
    {
        var lost = new List<FlowValue>();
        FlowMap<FlowValue> variables = Variables.Merge(other.Variables, FlowValue.Join);
        FlowMap<FlowObject> objects = Objects.Merge(other.Objects, (left, right) => left is null ? right : right is null ? left : left.Join(right, lost));
        FlowMap<FlowFact> facts = Facts.Merge(other.Facts, static (left, right) => left is not null && left.Known == right?.Known ? left : null);
        if (lost.Count == 0 && variables.IsSame(Variables) && objects.IsSame(Objects) && facts.IsSame(Facts))
        {
            return this;
        }

        FlowState joined = this with { Variables = variables, Objects = objects, Facts = facts };
        foreach (FlowValue value in lost)
        {
            joined = joined.Share(value);
        }

        return Equals(joined) ? this : joined;
    }

    private FlowFact? FactOf(FlowValue value) => value.Number == 0 || value.Known.Constant is not null ? null : Facts[value.Number];
}
