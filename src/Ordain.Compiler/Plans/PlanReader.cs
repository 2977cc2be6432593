using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>Contract × model: reads the plan of a pair from symbols, for the generator and for analyzers.</summary>
internal static class PlanReader
{
    /// <summary>What a type says that it is a payload of, in order and none twice; that need not be a contract.</summary>
    public static List<(ITypeSymbol Contract, AttributeData Attribute)> DeclarationsOf(INamedTypeSymbol model)
    {
        var declarations = new List<(ITypeSymbol Contract, AttributeData Attribute)>();
        foreach (AttributeData attribute in model.GetAttributes())
        {
            if (attribute.AttributeClass is { TypeArguments.Length: 1 } type && IsPayloadFor(type)
                && !declarations.Exists(known => SymbolEqualityComparer.Default.Equals(known.Contract, type.TypeArguments[0])))
            {
                declarations.Add((type.TypeArguments[0], attribute));
            }
        }

        return declarations;
    }

    /// <summary>The same without what cannot be a contract.</summary>
    public static List<(INamedTypeSymbol Contract, AttributeData Attribute)> ContractsOf(INamedTypeSymbol model)
    {
        var contracts = new List<(INamedTypeSymbol Contract, AttributeData Attribute)>();
        foreach ((ITypeSymbol contract, AttributeData attribute) in DeclarationsOf(model))
        {
            if (contract is INamedTypeSymbol named && !SymbolEqualityComparer.Default.Equals(named, model))
            {
                contracts.Add((named, attribute));
            }
        }

        return contracts;
    }

    /// <summary>The plans of all contracts that a model declares.</summary>
    public static ModelSpec ReadAll(INamedTypeSymbol model, Compilation compilation, CancellationToken cancellation)
    {
        var plans = new List<PayloadPlan>();
        if (ContractReader.CanGenerate(model, report: null))
        {
            foreach ((INamedTypeSymbol contract, _) in ContractsOf(model))
            {
                if (Read(model, contract, compilation, cancellation) is { } plan)
                {
                    plans.Add(plan with { InitializedTypes = new EquatableArray<InitializedTypeSpec>([.. plan.InitializedTypes.Where(type => !plans.Exists(known => known.InitializedTypes.Contains(type)))]) });
                }
            }
        }

        return new ModelSpec(plans.ToEquatableArray());
    }

    /// <summary>Reads where the fields of a contract come from.</summary>
    /// <returns>Null when the type is no contract.</returns>
    public static PlanDraft? ReadDraft(INamedTypeSymbol model, INamedTypeSymbol contractType, Compilation compilation, CancellationToken cancellation)
    {
        if (ContractSymbols.Of(compilation).Get(contractType, compilation, cancellation) is not { } contract
            || !compilation.IsSymbolAccessibleWithin(contractType, model))
        {
            return null;
        }

        string className = ClassNameOf(contractType);
        var planner = new ObjectPlanner(model, contract, compilation, $"{model.SourceName()}.{className}.", cancellation);
        return new PlanDraft(model, contract, className, planner.Plan(), planner);
    }

    /// <summary>Reads the plan of a pair.</summary>
    /// <returns>Null when the type is no contract, or nothing can be generated into the model.</returns>
    public static PayloadPlan? Read(INamedTypeSymbol model, INamedTypeSymbol contractType, Compilation compilation, CancellationToken cancellation) =>
        ReadDraft(model, contractType, compilation, cancellation) is { } draft && InstanceRules.ProblemOf(draft.Planner.Objects) is null ? PlanBuilder.Build(draft) : null;

    private static bool IsPayloadFor(INamedTypeSymbol attribute) =>
        attribute.MetadataName == OrdainNames.PayloadFor.Substring(OrdainNames.PayloadFor.LastIndexOf('.') + 1) && attribute.ContainingNamespace is { Name: "Ordain", ContainingNamespace.IsGlobalNamespace: true };

    private static string ClassNameOf(INamedTypeSymbol contract)
    {
        var name = new System.Text.StringBuilder("OrdainTo_");
        foreach (char c in contract.SourceName().Replace("global::", ""))
        {
            name.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        return name.ToString();
    }
}
