using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Emission;

/// <summary>What one specification adds to the code of a type.</summary>
/// <param name="Type">The type, as files are named.</param>
/// <param name="Aspect">What tells the pieces of a type apart.</param>
/// <param name="Spec">What it is emitted of.</param>
internal sealed record SourcePiece(string Type, string Aspect, object Spec)
{
    /// <summary>A contract, and the objects in it, each of which stands for itself: other contracts may hold it too.</summary>
    public static IEnumerable<SourcePiece> Of(ContractSpec? contract)
    {
        if (contract is null)
        {
            yield break;
        }

        yield return new SourcePiece(contract.Hierarchy.FileName, "contract", contract with { Parts = default });
        foreach (ObjectSpec part in contract.Parts)
        {
            yield return new SourcePiece(part.FileName, "object", part);
        }
    }

    public static IEnumerable<SourcePiece> Of(ModelSpec? model)
    {
        foreach (PayloadPlan plan in model?.Plans ?? default)
        {
            yield return new SourcePiece(plan.Hierarchy.FileName, plan.ClassName, plan);
        }
    }

    public static IEnumerable<SourcePiece> Of(OpenEnumSpec? spec) => spec is null ? [] : [new SourcePiece(spec.Hierarchy.FileName, "enum", spec)];

    public static IEnumerable<SourcePiece> Of(PrintingSpec? spec) => spec is null ? [] : [new SourcePiece(spec.Hierarchy.FileName, "printing", spec)];

    public void Emit(SourceWriter source)
    {
        switch (Spec)
        {
            case ContractSpec contract:
                ContractEmitter.Emit(source, contract);
                break;
            case ObjectSpec part:
                ObjectEmitter.EmitPart(source, part);
                break;
            case PayloadPlan plan:
                PlanEmitter.Emit(source, plan);
                break;
            case OpenEnumSpec openEnum:
                OpenEnumEmitter.Emit(source, openEnum);
                break;
            case PrintingSpec printing:
                PrintingEmitter.Emit(source, printing);
                break;
            default:
                throw new InvalidOperationException(Spec.GetType().Name);
        }
    }
}
