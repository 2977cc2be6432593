using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Layout;
using Ordain.CodeFixes.Members;
using Ordain.CodeFixes.Values;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Diagnostics;

namespace Ordain.CodeFixes;

/// <summary>Sets a total to what the parts come to: to their sum, or to the expression where a part is a variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetComputedValueFix)), Shared]
public sealed class SetComputedValueFix : CodeFixProvider
{
    private static readonly TextFix Fix = new("Ordain.SetComputedValue", Plan);

    private static readonly FixAllProvider FixAll = TextFix.AllOf(Fix);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.InvariantBroken];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Fix.RegisterAsync(context);

    private static PlannedChange? Plan(FixScene scene, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(FindingReporter.ValueProperty, out string? value)
            || !diagnostic.Properties.TryGetValue(FindingReporter.CorrectableProperty, out string? index)
            || !int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int place)
            || place >= diagnostic.AdditionalLocations.Count
            || diagnostic.AdditionalLocations[place] is not { } location
            || location.SourceTree?.FilePath != scene.Root.SyntaxTree.FilePath
            || scene.NodeAt(location.SourceSpan) is not ExpressionSyntax expression
            || !IsOnlyForTheMember(expression, scene, cancellation)
            || LiteralText.Replace(expression, value!, scene.Semantics, cancellation) is not { } change)
        {
            return null;
        }

        if (ReportedCreation.At(scene.Root, diagnostic.Location.SourceSpan) is { } creation
            && new ComputedExpression(scene.Semantics, cancellation).Of(creation, diagnostic.Properties[FindingReporter.MembersProperty], expression) is { } computed)
        {
            change = new TextChange(change.Span, computed);
        }

        return new PlannedChange($"Set it to {change.NewText}", change);
    }

    /// <summary>Whether the value is written where the member is set, or for a variable that is read only once: what else would change is not asked for.</summary>
    private static bool IsOnlyForTheMember(ExpressionSyntax value, FixScene scene, CancellationToken cancellation)
    {
        if (value.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator })
        {
            return true;
        }

        ISymbol? variable = scene.Semantics.GetDeclaredSymbol(declarator, cancellation);
        return variable is ILocalSymbol && declarator.FirstAncestorOrSelf<BlockSyntax>() is { } block
            && block.DescendantNodes().OfType<IdentifierNameSyntax>().Count(name => name.Identifier.ValueText == variable.Name) == 1;
    }
}
