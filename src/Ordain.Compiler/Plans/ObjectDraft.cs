using Microsoft.CodeAnalysis;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>An object of a payload while its plan is made.</summary>
internal sealed class ObjectDraft
{
    public required string Name { get; init; }

    public required INamedTypeSymbol ContractType { get; init; }

    /// <summary>The contract whose objects its members refer to.</summary>
    public required ContractSymbol Contract { get; init; }

    public required ObjectSpec Spec { get; init; }

    /// <summary>What the view is over; null when the model holds the contract's own object.</summary>
    public INamedTypeSymbol? Source { get; init; }

    /// <summary>What stands in front of the terms of its fields in <see cref="Source"/>, with a dot behind; empty for nothing.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Whether the view is over the model itself.</summary>
    public bool IsOverRoot { get; init; }

    /// <summary>Whether what the view is over may be null.</summary>
    public bool SourceCanBeNull { get; init; }

    public List<MemberDraft> Members { get; } = [];

    public bool IsComplete { get; set; }

    public bool ReadsRoot { get; set; }
}

/// <summary>A field of such an object.</summary>
internal sealed class MemberDraft
{
    public required MemberSpec Spec { get; init; }

    public required IPropertySymbol Property { get; init; }

    /// <summary>Whether it is computed from the model, and not a member of the contract's own object.</summary>
    public required bool IsOfView { get; init; }

    public List<SourceSpec> Sources { get; } = [];

    /// <summary>The member of the model that it comes from; null where another, a default or nothing may stand in for that.</summary>
    public PathSpec? OnlySource
    {
        get
        {
            PathSpec? path = !IsOfView || Sources.Count != 1 ? null : Sources[0] switch
            {
                ValueSource value => value.Path,
                ObjectSource { Path.Steps.Count: > 0 } @object => @object.Path,
                ListSource list => list.Path,
                _ => null,
            };
            return path is { Default: null } ? path : null;
        }
    }

    /// <summary>The members of the model behind the sources, the last of each path, in the same order.</summary>
    public List<ModelMatch> Matches { get; } = [];

    /// <summary>For an object, or a collection of objects, their draft.</summary>
    public ObjectDraft? Child { get; set; }

    /// <summary>For a collection that is viewed, its list.</summary>
    public ListPlan? List { get; set; }

    /// <summary>The values around the object at hand, not those of the model itself, of which one makes the object be there.</summary>
    public List<PathSpec> Presence { get; } = [];

    /// <summary>The values that any of its sources reads.</summary>
    public List<PathSpec> Values { get; } = [];

    /// <summary>Where the value is in the model, for violations; null when it is nowhere.</summary>
    public string? Place { get; set; }

    /// <summary>Where the other values are that are joined with the one at <see cref="Place"/>.</summary>
    public List<string> OtherPlaces { get; } = [];

    /// <summary>For money that is made of two members, where the amount is.</summary>
    public string? AmountPlace { get; set; }

    /// <summary>For money that is made of two members, where the currency is.</summary>
    public string? CurrencyPlace { get; set; }

    /// <summary>Whether the declarations of the model allow that there is no value.</summary>
    public bool IsNullable { get; set; }

    /// <summary>A member that has the right term, and a type from which there is no way.</summary>
    public ModelMatch? Unconverted { get; set; }

    /// <summary>A second member with the same term.</summary>
    public ModelMatch? Ambiguous { get; set; }
}
