using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>A model as a payload of one contract: everything that is generated for the pair.</summary>
internal sealed record PayloadPlan
{
    /// <summary>The model's type.</summary>
    public required HierarchySpec Hierarchy { get; init; }

    /// <summary>The contract's type as source text.</summary>
    public required string ContractTypeName { get; init; }

    /// <summary>The contract's type as people write it.</summary>
    public required string ContractName { get; init; }

    public required string Provider { get; init; }

    /// <summary>The class inside the model that holds what is generated.</summary>
    public required string ClassName { get; init; }

    /// <summary>The objects of the payload; the payload itself is the first.</summary>
    public required EquatableArray<ObjectPlan> Objects { get; init; }

    public required EquatableArray<ListPlan> Lists { get; init; }

    public required EquatableArray<ChoiceSpec> Choices { get; init; }

    /// <summary>The method that asks whether the model is valid; null for none.</summary>
    public required ReadyMethodSpec? ReadyMethod { get; init; }

    /// <summary>Tells analyzers of other assemblies whether they see the same plan; null for a model that they do not follow.</summary>
    public required string? Stamp { get; init; }

    /// <summary>Types of the model with members that have a value without being set.</summary>
    public required EquatableArray<InitializedTypeSpec> InitializedTypes { get; init; }

    /// <summary>Whether a member of the model is obsolete in a way that is an error for who uses it.</summary>
    public required bool UsesObsolete { get; init; }
}
