using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>A contract: everything that is generated into its type.</summary>
internal sealed record ContractSpec
{
    public required HierarchySpec Hierarchy { get; init; }

    public required string Provider { get; init; }

    public string? Operation { get; init; }

    public string? Source { get; init; }

    /// <summary>Whether the type has no member called <c>Contract</c> of its own.</summary>
    public required bool HasContractProperty { get; init; }

    public required ObjectSpec Root { get; init; }

    /// <summary>The objects in it that are generated beside it.</summary>
    public required EquatableArray<ObjectSpec> Parts { get; init; }
}
