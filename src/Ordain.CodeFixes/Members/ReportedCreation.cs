using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.CodeFixes.Members;

/// <summary>The creation that a diagnostic is about.</summary>
internal static class ReportedCreation
{
    /// <summary>The creation; null when none is there, or when its initializer cannot be written.</summary>
    public static BaseObjectCreationExpressionSyntax? At(SyntaxNode root, TextSpan span)
    {
        if (!root.FullSpan.Contains(span))
        {
            return null;
        }

        foreach (SyntaxNode node in root.FindToken(span.Start).Parent?.AncestorsAndSelf() ?? [])
        {
            if (node is BaseObjectCreationExpressionSyntax creation && LocationOf(creation) == span)
            {
                return CanBeEdited(creation) ? creation : null;
            }
        }

        return null;
    }

    private static TextSpan LocationOf(BaseObjectCreationExpressionSyntax creation) =>
        creation is ObjectCreationExpressionSyntax named ? named.Type.Span : creation.NewKeyword.Span;

    private static bool CanBeEdited(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.ContainsDiagnostics || creation.Initializer is { RawKind: not (int)SyntaxKind.ObjectInitializerExpression })
        {
            return false;
        }

        // In an interpolated string a brace may end the hole, and a line break may not be allowed.
        return creation.FirstAncestorOrSelf<InterpolationSyntax>() is null;
    }
}
