using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.CodeFixes.Layout;
using Ordain.CodeFixes.Members;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Diagnostics;

namespace Ordain.CodeFixes;

/// <summary>Sets the members that a creation lacks, to values that the contract accepts as far as its rules say which.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingMembersFix)), Shared]
public sealed class AddMissingMembersFix : CodeFixProvider
{
    private const string EquivalenceKey = "Ordain.AddMissingMembers";

    // One pass over a document: two diagnostics may be about one creation, or about one inside the other.
    private static readonly FixAllProvider FixAll = FixAllProvider.Create(
        static async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RequiredMemberNotSet, DiagnosticIds.ConditionalMemberNotSet];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            List<CreationPlan> plans = await PlanAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            if (plans.Count > 0)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(TitleOf(plans[0]), cancellation => FixAsync(context.Document, [diagnostic], cancellation), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    private static string TitleOf(CreationPlan plan) => plan switch
    {
        { Added.Count: 1, Replaced.Count: 0 } => $"Add missing member '{plan.Added[0].Name}'",
        { Added.Count: 0 } => "Set missing members",
        _ => "Add missing members",
    };

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        List<CreationPlan> plans = await PlanAsync(document, diagnostics, cancellation).ConfigureAwait(false);
        return plans.Count == 0 ? document : await DocumentEditor.ApplyAsync(document, plans, cancellation).ConfigureAwait(false);
    }

    private static async Task<List<CreationPlan>> PlanAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var plans = new List<CreationPlan>();
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return plans;
        }

        var names = new Dictionary<BaseObjectCreationExpressionSyntax, HashSet<string>>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FindingReporter.MembersProperty, out string? members)
                && !string.IsNullOrEmpty(members)
                && ReportedCreation.At(root, diagnostic.Location.SourceSpan) is { } creation)
            {
                if (!names.TryGetValue(creation, out HashSet<string>? missing))
                {
                    names.Add(creation, missing = new HashSet<string>(StringComparer.Ordinal));
                }

                missing.UnionWith(members!.Split(','));
            }
        }

        if (names.Count == 0 || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics)
        {
            return plans;
        }

        var planner = new CreationPlanner(semantics, cancellation);
        foreach (KeyValuePair<BaseObjectCreationExpressionSyntax, HashSet<string>> missing in names)
        {
            if (planner.Plan(missing.Key, missing.Value) is { IsEmpty: false } plan)
            {
                plans.Add(plan);
            }
        }

        return plans;
    }
}
