using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Plans;

/// <summary>What was found for a pair of contract and model, with symbols: for analyzers, and to make a <see cref="PayloadPlan"/> of.</summary>
/// <param name="Model">The model.</param>
/// <param name="Contract">The contract.</param>
/// <param name="ClassName">The class inside the model that holds what is generated.</param>
/// <param name="Root">The payload itself.</param>
/// <param name="Planner">What it was found with.</param>
internal sealed record PlanDraft(INamedTypeSymbol Model, ContractSymbol Contract, string ClassName, ObjectDraft Root, ObjectPlanner Planner);
