using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Plans;

namespace Ordain.CodeFixes.Models;

/// <summary>The fields for which a diagnostic says that a model has no source.</summary>
internal static class MissingFields
{
    /// <summary>The model and its contract with their missing fields; null when the diagnostic is about an older text.</summary>
    public static async Task<(PlanDraft Draft, List<PayloadField> Fields)?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan) is not { } node
            || node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
            || node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || semantics.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol model)
        {
            return null;
        }

        foreach ((INamedTypeSymbol contract, AttributeData data) in PlanReader.ContractsOf(model))
        {
            if (data.ApplicationSyntaxReference?.Span == attribute.Span && PlanReader.ReadDraft(model, contract, semantics.Compilation, cancellation) is { } draft)
            {
                bool isConditional = diagnostic.Id == DiagnosticIds.ConditionalFieldWithoutSource;
                return (draft, PayloadField.Of(draft).FindAll(field =>
                    !field.HasSource && field.Member.Unconverted is null && (isConditional ? !field.IsRequired && field.Conditions.Count > 0 : field.IsRequired)));
            }
        }

        return null;
    }
}
