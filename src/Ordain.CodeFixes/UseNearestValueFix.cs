using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Layout;
using Ordain.CodeFixes.Values;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Diagnostics;

namespace Ordain.CodeFixes;

/// <summary>Replaces a literal that a contract refuses by the nearest one that it accepts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNearestValueFix)), Shared]
public sealed class UseNearestValueFix : CodeFixProvider
{
    private static readonly TextFix Fix = new("Ordain.UseNearestValue", Plan);

    private static readonly FixAllProvider FixAll = TextFix.AllOf(Fix);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ConstantBreaksRule];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Fix.RegisterAsync(context);

    private static PlannedChange? Plan(FixScene scene, Diagnostic diagnostic, CancellationToken cancellation) =>
        diagnostic.Properties.TryGetValue(FindingReporter.ValueProperty, out string? value)
        && scene.NodeAt(diagnostic.Location.SourceSpan) is ExpressionSyntax expression
        && LiteralText.Replace(expression, value!, scene.Semantics, cancellation) is { } change
            ? new PlannedChange($"Use the nearest value that is allowed: {change.NewText}", change)
            : null;
}
