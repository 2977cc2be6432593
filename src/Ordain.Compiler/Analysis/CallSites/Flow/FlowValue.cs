using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>What is known of a value at a point of a path.</summary>
internal sealed record FlowValue
{
    /// <summary>Nothing is known, and no object at hand can be behind it.</summary>
    public static FlowValue Unknown { get; } = new();

    public static FlowValue Null { get; } = new() { Known = RuleValue.Null };

    public static FlowValue NotNull { get; } = new() { Known = RuleValue.NotNull };

    /// <summary>A constant, or whether there is a value at all.</summary>
    public RuleValue Known { get; init; }

    /// <summary>Tells equal unknown values apart from different ones: what a comparison says of one holds for all of that number. 0 for none.</summary>
    public int Number { get; init; }

    /// <summary>The objects that it can be.</summary>
    public EquatableArray<Site> Sites { get; init; }

    /// <summary>Whether it can also be an object that is not among them.</summary>
    public bool MayBeOther { get; init; }

    /// <summary>Whether it is the default of an open enum, which has no name on the wire.</summary>
    public bool IsDefaultName { get; init; }

    /// <summary>The code that decided it; null when several places did.</summary>
    public SyntaxNode? Source { get; init; }

    /// <summary>The only object that it can be, unless it is null.</summary>
    public Site? OnlySite => Sites.Count == 1 && !MayBeOther ? Sites[0] : null;

    public static FlowValue Of(RuleValue known, SyntaxNode? source = null) => new() { Known = known, Source = source };

    public static FlowValue Of(Site site) => new() { Known = RuleValue.NotNull, Sites = new EquatableArray<Site>([site]), Source = site.Node };

    /// <summary>The same objects, and nothing else that is certain.</summary>
    public FlowValue Weaken() => Sites.Count == 0 ? Unknown : Join(Unknown);

    /// <summary>The same without an object, which may still be behind it unseen.</summary>
    public FlowValue Without(Site site)
    {
        var left = new List<Site>();
        foreach (Site candidate in Sites)
        {
            if (candidate != site)
            {
                left.Add(candidate);
            }
        }

        return left.Count == Sites.Count ? this : this with { Sites = left.ToEquatableArray(), MayBeOther = true };
    }

    /// <summary>What holds on two ways, on one of which nothing may be known; the first of them, when it says no more.</summary>
    public static FlowValue Join(FlowValue? left, FlowValue? right) => left is null ? right!.Weaken() : right is null ? left.Weaken() : left.Join(right);

    /// <summary>What holds on both of two ways; this, when it says no more.</summary>
    public FlowValue Join(FlowValue other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        RuleValue known = Known == other.Known ? Known : Known.IsNotNull && other.Known.IsNotNull ? RuleValue.NotNull : RuleValue.Unknown;
        int number = Number == other.Number ? Number : 0;
        EquatableArray<Site> sites = Union(Sites, other.Sites);
        bool mayBeOther = MayBeOther || other.MayBeOther || IsOpen != other.IsOpen;
        bool isDefaultName = IsDefaultName && other.IsDefaultName;
        SyntaxNode? source = ReferenceEquals(Source, other.Source) ? Source : null;
        bool isSame = number == Number && mayBeOther == MayBeOther && isDefaultName == IsDefaultName && source == Source && sites.Count == Sites.Count && known == Known;
        return isSame ? this : new FlowValue { Known = known, Number = number, Sites = sites, MayBeOther = mayBeOther, IsDefaultName = isDefaultName, Source = source };
    }

    /// <summary>Whether an object that nobody followed can be behind it. Null is none.</summary>
    private bool IsOpen => Sites.Count == 0 && !Known.IsNull;

    private static EquatableArray<Site> Union(EquatableArray<Site> left, EquatableArray<Site> right)
    {
        if (right.Count == 0 || left.Equals(right))
        {
            return left;
        }

        var all = new List<Site>(left);
        foreach (Site site in right)
        {
            if (!all.Contains(site))
            {
                all.Add(site);
            }
        }

        // In the order of the code, so that the same union is equal however it came about.
        all.Sort(static (a, b) => a.Node.SpanStart != b.Node.SpanStart ? a.Node.SpanStart.CompareTo(b.Node.SpanStart) : a.Node.Span.Length.CompareTo(b.Node.Span.Length));
        return all.ToEquatableArray();
    }
}
