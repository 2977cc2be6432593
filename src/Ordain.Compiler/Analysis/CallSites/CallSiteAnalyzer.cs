using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>
/// Follows orders through the code that makes them, and reports what a provider is certain to refuse. What cannot be decided is not
/// reported.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallSiteAnalyzer : OrdainAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.RequiredMemberNotSet,
        Descriptors.ConditionalMemberNotSet,
        Descriptors.ForbiddenMemberSet,
        Descriptors.ConstantBreaksRule,
        Descriptors.InvariantBroken,
        Descriptors.WrongUnit,
        Descriptors.ResultIgnored,
        Descriptors.DefaultOpenEnumSent,
    ];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        var model = new CallSiteModel(context.Compilation);
        var names = new Lazy<ContractNames>(() => new ContractNames(context.Compilation, CancellationToken.None));

        // One action for each file: asking for operations would make the compiler build them for all code.
        context.RegisterSemanticModelAction(file => Analyze(file, model, names.Value));
    }

    private static void Analyze(SemanticModelAnalysisContext context, CallSiteModel model, ContractNames names)
    {
        SemanticModel semantics = context.SemanticModel;
        if (!names.AreIn(semantics.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        bool isStrict = CallSiteOptions.IsStrict(context.Options.AnalyzerConfigOptionsProvider, semantics.SyntaxTree);
        foreach (SyntaxNode body in new CandidateFinder(semantics, names, model, context.CancellationToken).FindBodies())
        {
            new BodyAnalysis(model, semantics, isStrict, context.ReportDiagnostic, context.CancellationToken).Run(body);
        }
    }
}
