using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>
/// Looks at each place where an order is created: a required member that is not set, and a conditional one that is not set although
/// the constants in the same creation make its condition hold. What cannot be decided there is not reported.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CreationAnalyzer : OrdainAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.RequiredMemberNotSet,
        Descriptors.ConditionalMemberNotSet,
    ];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        var model = new CallSiteModel(context.Compilation);

        // Syntax actions: asking for operations would make the compiler build them for all code.
        context.RegisterSyntaxNodeAction(node => Analyze(node, model), SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, CallSiteModel model)
    {
        var creation = (BaseObjectCreationExpressionSyntax)context.Node;

        // While somebody types inside the braces nothing is missing yet.
        if (creation.ContainsDiagnostics
            || context.SemanticModel.GetTypeInfo(creation, context.CancellationToken).Type is not INamedTypeSymbol type
            || model.ProviderOf(type) is not { } provider)
        {
            return;
        }

        CreationUse use = CreationUse.Of(creation, context.SemanticModel, context.CancellationToken);
        var check = new CreationCheck(context, model, type, provider, use);
        check.Run(creation, type);
    }
}
