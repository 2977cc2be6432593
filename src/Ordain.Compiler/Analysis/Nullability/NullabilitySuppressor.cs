using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.Nullability;

/// <summary>
/// Takes back the compiler's warnings that a member of an order may be null where the order has passed its contract, which says that it is
/// not.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullabilitySuppressor : DiagnosticSuppressor
{
    /// <summary>CS8600 conversion, CS8601 assignment, CS8602 dereference, CS8603 return, CS8604 argument, CS8629 nullable value.</summary>
    private static readonly string[] Warnings = ["CS8600", "CS8601", "CS8602", "CS8603", "CS8604", "CS8629"];

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        [.. Warnings.Select(static id => new SuppressionDescriptor("ORDS" + id.Substring(2), id, "The order has passed its contract, which requires the member."))];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(OrdainNames.Contract) is null || !OrdainFiles.In(context.Compilation).CanHoldOrders)
        {
            return;
        }

        var model = new CallSiteModel(context.Compilation);
        foreach (Diagnostic warning in context.ReportedDiagnostics)
        {
            if (warning.Location.SourceTree is { } tree
                && new ContractProof(model, context.GetSemanticModel(tree), context.CancellationToken).IsNotNull(tree.GetRoot(context.CancellationToken), warning.Location.SourceSpan))
            {
                foreach (SuppressionDescriptor suppression in SupportedSuppressions)
                {
                    if (suppression.SuppressedDiagnosticId == warning.Id)
                    {
                        context.ReportSuppression(Suppression.Create(suppression, warning));
                    }
                }
            }
        }
    }
}
