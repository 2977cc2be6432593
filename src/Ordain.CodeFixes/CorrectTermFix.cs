using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Layout;
using Ordain.CodeFixes.Values;
using Ordain.Compiler.Analysis.Mapping;
using Ordain.Compiler.Diagnostics;

namespace Ordain.CodeFixes;

/// <summary>Changes a term that no contract has to the nearest one that a contract has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectTermFix)), Shared]
public sealed class CorrectTermFix : CodeFixProvider
{
    private static readonly TextFix Fix = new("Ordain.CorrectTerm", Plan);

    private static readonly FixAllProvider FixAll = TextFix.AllOf(Fix);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.UnknownTerm];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Fix.RegisterAsync(context);

    private static PlannedChange? Plan(FixScene scene, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(MappingReport.NearestProperty, out string? nearest)
            || scene.NodeAt(diagnostic.Location.SourceSpan) is not AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            || arguments[0] is not { NameEquals: null, Expression: { } term })
        {
            return null;
        }

        TextChange change = (term is LiteralExpressionSyntax ? LiteralText.Replace(term, nearest!, scene.Semantics, cancellation) : null)
            ?? new TextChange(term.Span, SymbolDisplay.FormatLiteral(nearest!, quote: true));
        return new PlannedChange($"Change the term to {change.NewText}", change);
    }
}
