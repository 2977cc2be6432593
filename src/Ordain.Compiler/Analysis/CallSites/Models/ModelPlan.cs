using Microsoft.CodeAnalysis;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.CallSites.Models;

/// <summary>What call sites need of a plan: it keeps no compilation, and of a referenced assembly serves all compilations that have it.</summary>
/// <param name="Model">The model.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Root">The payload itself.</param>
/// <param name="Types">The types of the model's assembly of which is known, even elsewhere, what they hold without being set.</param>
internal sealed record ModelPlan(INamedTypeSymbol Model, ContractSymbol Contract, ObjectDraft Root, HashSet<INamedTypeSymbol> Types)
{
    public static ModelPlan Of(PlanDraft draft) => new(draft.Model, draft.Contract, draft.Root, PlanTypes.Of(draft));
}
