using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>
/// One object of a payload. Its members are computed by a view: a struct over the model's value that has the contract's members, so that
/// validator and writer are those of the contract, with the view in place of the contract's own object.
/// </summary>
internal sealed record ObjectPlan
{
    /// <summary>The name of the view; its validator and writer are <see cref="ObjectSpec.HelperName"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The contract's object, with views for the types of objects and collections in it.</summary>
    public required ObjectSpec Spec { get; init; }

    /// <summary>The type that the view is over, as source text; empty when the model holds the contract's own object and no view is needed.</summary>
    public required string SourceTypeName { get; init; }

    /// <summary>Whether the view may be over nothing: the contract's object is a struct, which is always there.</summary>
    public required bool SourceCanBeNull { get; init; }

    /// <summary>Whether the view is over the model itself.</summary>
    public required bool IsOverRoot { get; init; }

    /// <summary>Whether the view also reads members of the model itself, that is, of the root.</summary>
    public required bool ReadsRoot { get; init; }

    public required EquatableArray<MemberPlan> Members { get; init; }
}
