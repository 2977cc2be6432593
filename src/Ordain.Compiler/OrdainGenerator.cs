using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Emission;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler;

/// <summary>Generates validators and writers of contracts and of models, and the members of open enums. It reports nothing: analyzers do.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OrdainGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ContractSpec> contracts = context.SyntaxProvider
            .ForAttributeWithMetadataName(OrdainNames.Contract, IsType, ReadContract)
            .Where(static contract => contract is not null)
            .Select(static (contract, _) => contract!)
            .WithTrackingName(PipelineSteps.Contracts);

        // What stands at an edge of the pipeline is compared by value: a type whose specification is as before is not emitted again.
        IncrementalValuesProvider<ContractSpec> contractTypes = contracts
            .Collect()
            .SelectMany(static (all, _) => Distinct.ByHintName(all, static contract => contract.Hierarchy.HintName, static (contract, name) => contract with { Hierarchy = contract.Hierarchy with { HintName = name } }))
            .Select(static (contract, _) => contract with { Parts = default })
            .WithTrackingName(PipelineSteps.ContractTypes);
        context.RegisterSourceOutput(contractTypes, static (output, contract) => Add(output, contract.Hierarchy.HintName, ContractEmitter.Emit(contract)));

        IncrementalValuesProvider<ObjectSpec> parts = contracts
            .SelectMany(static (contract, _) => contract.Parts)
            .Collect()
            .SelectMany(static (all, _) => Distinct.ByHintName(all, static part => part.HintName, static (part, name) => part with { HintName = name }))
            .WithTrackingName(PipelineSteps.Parts);
        context.RegisterSourceOutput(parts, static (output, part) => Add(output, part.HintName, ObjectEmitter.EmitPart(part)));

        IncrementalValuesProvider<OpenEnumSpec> openEnums = context.SyntaxProvider
            .ForAttributeWithMetadataName(OrdainNames.OpenEnum, IsType, ReadOpenEnum)
            .Where(static openEnum => openEnum is not null)
            .Select(static (openEnum, _) => openEnum!)
            .Collect()
            .SelectMany(static (all, _) => Distinct.ByHintName(all, static openEnum => openEnum.Hierarchy.HintName, static (openEnum, name) => openEnum with { Hierarchy = openEnum.Hierarchy with { HintName = name } }))
            .WithTrackingName(PipelineSteps.OpenEnums);
        context.RegisterSourceOutput(openEnums, static (output, openEnum) => Add(output, openEnum.Hierarchy.HintName, OpenEnumEmitter.Emit(openEnum)));

        IncrementalValuesProvider<PayloadPlan> plans = context.SyntaxProvider
            .ForAttributeWithMetadataName(OrdainNames.PayloadForMetadataName, IsType, ReadPlans)
            .SelectMany(static (all, _) => all)
            .Collect()
            .SelectMany(static (all, _) => Distinct.ByHintName(all, static plan => plan.Hierarchy.HintName, static (plan, name) => plan with { Hierarchy = plan.Hierarchy with { HintName = name } }))
            .WithTrackingName(PipelineSteps.Plans);
        context.RegisterSourceOutput(plans, static (output, plan) => Add(output, plan.Hierarchy.HintName, PlanEmitter.Emit(plan)));
    }

    private static bool IsType(SyntaxNode node, CancellationToken cancellation) => node is TypeDeclarationSyntax;

    private static ContractSpec? ReadContract(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        context.TargetSymbol is INamedTypeSymbol type
            ? ContractReader.Read(type, context.Attributes[0], context.SemanticModel.Compilation, report: null, cancellation)
            : null;

    private static OpenEnumSpec? ReadOpenEnum(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        context.TargetSymbol is INamedTypeSymbol type ? OpenEnumReader.Read(type, report: null) : null;

    private static EquatableArray<PayloadPlan> ReadPlans(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        context.TargetSymbol is INamedTypeSymbol type ? PlanReader.ReadAll(type, context.SemanticModel.Compilation, cancellation) : default;

    private static void Add(SourceProductionContext output, string hintName, string source) => output.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
