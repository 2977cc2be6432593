using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>A contract: everything that is generated into its type.</summary>
internal sealed record ContractSpec
{
    public required HierarchySpec Hierarchy { get; init; }

    public required string Provider { get; init; }

    public string? Operation { get; init; }

    public string? Source { get; init; }

    /// <summary>Whether the type gets a property called <c>Contract</c>: it does unless it has a member of that name.</summary>
    public required bool HasContractProperty { get; init; }

    /// <summary>Whether that property hides the one of a base contract.</summary>
    public required bool HidesContractProperty { get; init; }

    /// <summary>Whether the type gets a method called <c>IsReady</c>: it does unless it has a member of that name.</summary>
    public required bool HasReadyMethod { get; init; }

    /// <summary>Whether that method hides the one of a base contract.</summary>
    public required bool HidesReadyMethod { get; init; }

    /// <summary>The members of the type that are declared to be nullable, and are not null in an order that is valid.</summary>
    public required EquatableArray<string> ProvenMembers { get; init; }

    /// <summary>The contract as JSON Schema; null when the project does not ask for it.</summary>
    public string? JsonSchema { get; init; }

    public required ObjectSpec Root { get; init; }

    /// <summary>The objects in it that are generated beside it.</summary>
    public required EquatableArray<ObjectSpec> Parts { get; init; }

    /// <summary>The types in it, itself among them, whose own code gives members a value.</summary>
    public required EquatableArray<InitializedTypeSpec> InitializedTypes { get; init; }
}

/// <param name="TypeName">The type as source text.</param>
/// <param name="Members">Its members that have a value without being set.</param>
internal sealed record InitializedTypeSpec(string TypeName, EquatableArray<string> Members);
