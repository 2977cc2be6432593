using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.Mapping;

/// <summary>Reports what models lack for their contracts: it reads them exactly as the generator does.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MappingAnalyzer : OrdainAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.FieldWithoutSource,
        Descriptors.ConditionalFieldWithoutSource,
        Descriptors.NullableSource,
        Descriptors.WiderSource,
        Descriptors.NoConversion,
        Descriptors.AmbiguousSource,
        Descriptors.UnknownTerm,
        Descriptors.UnknownField,
        Descriptors.UnusedMember,
        Descriptors.NoContract,
        Descriptors.NoConversionByName,
    ];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        // An object that several models hold is read with each of them; what is wrong with it is said once.
        var reported = new ConcurrentDictionary<(string Id, Location Location, string Message), bool>();
        var candidates = new AttributedTypes(context.Compilation, FileWords.PayloadFor);
        if (!candidates.IsEmpty)
        {
            context.RegisterSymbolAction(symbol => Analyze(symbol, candidates, reported), SymbolKind.NamedType);
        }
    }

    private static void Analyze(SymbolAnalysisContext context, AttributedTypes candidates, ConcurrentDictionary<(string Id, Location Location, string Message), bool> reported)
    {
        var model = (INamedTypeSymbol)context.Symbol;
        if (model.Name.Length == 0 || !candidates.MayCarry(model, context.CancellationToken) || PlanReader.DeclarationsOf(model) is not { Count: > 0 } declarations)
        {
            return;
        }

        var report = new MappingReport(model, context, reported);
        bool isGenerated = ContractReader.CanGenerate(model, report: null);
        var drafts = new List<PlanDraft>();
        foreach ((ITypeSymbol contract, AttributeData attribute) in declarations)
        {
            if (ProblemOf(model, contract, context) is { } problem)
            {
                report.Add(Descriptors.NoContract, attribute, model.Name, contract.Name, problem);
            }
            else if (contract.TypeKind != TypeKind.Error && PlanReader.ReadDraft(model, (INamedTypeSymbol)contract, context.Compilation, context.CancellationToken) is { } draft)
            {
                if (InstanceRules.ProblemOf(draft.Planner.Objects) is { } unanswerable)
                {
                    report.Add(Descriptors.NoContract, attribute, model.Name, contract.Name, unanswerable);
                    continue;
                }

                drafts.Add(draft);
                new PairCheck(draft, attribute, report, context.Compilation).Check();
            }
        }

        if (isGenerated && drafts.Count == declarations.Count)
        {
            report.AddNullableSources();
            new MemberCheck(model, drafts, report, ContractSymbols.Of(context.Compilation)).Check();
        }
    }

    private static string? ProblemOf(INamedTypeSymbol model, ITypeSymbol contract, SymbolAnalysisContext context) =>
        contract.TypeKind == TypeKind.Error ? null
        : contract is not INamedTypeSymbol named || ContractSymbols.Of(context.Compilation).Get(named, context.Compilation, context.CancellationToken) is null ? "it is no contract"
        : SymbolEqualityComparer.Default.Equals(contract, model) ? "it is one already, as a contract is its own payload"
        : !context.Compilation.IsSymbolAccessibleWithin(contract, model) ? "the model cannot see it"
        : null;
}
