using Microsoft.CodeAnalysis;
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
    private static readonly SpecReader<SourcePiece>[] _readers =
    [
        new(OrdainNames.Contract, static (type, attributes, compilation, cancellation) => SourcePiece.Of(ContractReader.Read(type, attributes[0], compilation, report: null, cancellation))),
        new(OrdainNames.OpenEnum, static (type, _, _, _) => SourcePiece.Of(OpenEnumReader.Read(type, report: null))),
        new(OrdainNames.PayloadFor, static (type, _, compilation, cancellation) => SourcePiece.Of(PlanReader.ReadAll(type, compilation, cancellation))),

        // A record can be several of them: it is read as often then, and emitted once.
        new(OrdainNames.Contract, static (type, _, _, _) => SourcePiece.Of(PrintingReader.Read(type))),
        new(OrdainNames.PayloadFor, static (type, _, _, _) => SourcePiece.Of(PrintingReader.Read(type))),
        new(OrdainNames.Sensitive, static (type, _, _, _) => SourcePiece.Of(PrintingReader.Read(type))),
    ];

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<bool> wantsSchema = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.OrdainJsonSchema", out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));

        // What stands in a file is compared by value: one whose pieces are as before is not emitted again.
        IncrementalValuesProvider<SourceFile?> files = SpecSource.Of(context, _readers)
            .WithTrackingName(PipelineSteps.Pieces)
            .Collect()
            .Combine(wantsSchema)
            .SelectMany(static (all, _) => SourceFile.Spread(SourceFile.Divide(all.Right ? SchemaEmitter.AddTo(all.Left) : all.Left)))
            .WithTrackingName(PipelineSteps.Files);
        context.RegisterSourceOutput(files, static (output, file) =>
        {
            if (file is not null)
            {
                output.AddSource(file.HintName, file.Emit());
            }
        });
    }
}
