using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Emission;
using Ordain.Compiler.Incremental;
using Ordain.Compiler.Plans;
using Ordain.Compiler.Schemas;

namespace Ordain.Compiler;

/// <summary>Generates validators and writers of contracts and of models, the members of open enums, and the texts of records that hide what is sensitive. It reports nothing: analyzers do.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OrdainGenerator : IIncrementalGenerator
{
    private static readonly SpecReader<ContractSpec> _contracts = new(
        OrdainNames.Contract,
        static (type, attributes, compilation, cancellation) => ContractReader.Read(type, attributes[0], compilation, report: null, cancellation));

    private static readonly SpecReader<OpenEnumSpec> _openEnums = new(
        OrdainNames.OpenEnum,
        static (type, _, _, _) => OpenEnumReader.Read(type, report: null));

    private static readonly SpecReader<ModelSpec> _models = new(
        OrdainNames.PayloadFor,
        static (type, _, compilation, cancellation) => PlanReader.ReadAll(type, compilation, cancellation));

    private static readonly SpecReader<PrintingSpec> _printedContracts = new(OrdainNames.Contract, static (type, _, _, _) => PrintingReader.Read(type));

    private static readonly SpecReader<PrintingSpec> _printedModels = new(OrdainNames.PayloadFor, static (type, _, _, _) => PrintingReader.Read(type));

    private static readonly SpecReader<PrintingSpec> _printedRecords = new(OrdainNames.Sensitive, static (type, _, _, _) => PrintingReader.Read(type));

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var specs = new SpecSource(context, _contracts, _openEnums, _models, _printedContracts, _printedModels, _printedRecords);
        IncrementalValuesProvider<ContractSpec> contracts = specs.Of(_contracts).WithTrackingName(PipelineSteps.Contracts);

        // What stands at an edge of the pipeline is compared by value: a type whose specification is as before is not emitted again.
        IncrementalValueProvider<bool> wantsSchema = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.OrdainJsonSchema", out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));
        IncrementalValuesProvider<ContractSpec> contractTypes = contracts
            .Collect()
            .Combine(wantsSchema)
            .Select(static (all, _) => all.Right ? WithSchemas(all.Left) : all.Left)
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

        IncrementalValuesProvider<OpenEnumSpec> openEnums = specs.Of(_openEnums)
            .Collect()
            .SelectMany(static (all, _) => Distinct.ByHintName(all, static openEnum => openEnum.Hierarchy.HintName, static (openEnum, name) => openEnum with { Hierarchy = openEnum.Hierarchy with { HintName = name } }))
            .WithTrackingName(PipelineSteps.OpenEnums);
        context.RegisterSourceOutput(openEnums, static (output, openEnum) => Add(output, openEnum.Hierarchy.HintName, OpenEnumEmitter.Emit(openEnum)));

        IncrementalValuesProvider<PayloadPlan> plans = specs.Of(_models)
            .SelectMany(static (model, _) => model.Plans)
            .Collect()
            .SelectMany(static (all, _) => Distinct.ByHintName(all, static plan => plan.Hierarchy.HintName, static (plan, name) => plan with { Hierarchy = plan.Hierarchy with { HintName = name } }))
            .WithTrackingName(PipelineSteps.Plans);
        context.RegisterSourceOutput(plans, static (output, plan) => Add(output, plan.Hierarchy.HintName, PlanEmitter.Emit(plan)));

        // A record can be several of them: it is read as often then, and emitted once.
        IncrementalValuesProvider<PrintingSpec> printing = specs.Of(_printedContracts).Collect()
            .Combine(specs.Of(_printedModels).Collect())
            .Combine(specs.Of(_printedRecords).Collect())
            .SelectMany(static (all, _) => Distinct.ByHintName(all.Left.Left.AddRange(all.Left.Right).AddRange(all.Right), static spec => spec.Hierarchy.HintName, static (spec, name) => spec with { Hierarchy = spec.Hierarchy with { HintName = name } }))
            .WithTrackingName(PipelineSteps.Printing);
        context.RegisterSourceOutput(printing, static (output, spec) => Add(output, spec.Hierarchy.HintName, PrintingEmitter.Emit(spec)));
    }

    /// <summary>A schema has all that the contract holds, and other contracts among it.</summary>
    private static ImmutableArray<ContractSpec> WithSchemas(ImmutableArray<ContractSpec> contracts) =>
        ImmutableArray.CreateRange(contracts, contract => contract with { JsonSchema = SchemaEmitter.Emit(contract, contracts) });

    private static void Add(SourceProductionContext output, string hintName, string source) => output.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
