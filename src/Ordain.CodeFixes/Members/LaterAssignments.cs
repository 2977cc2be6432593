using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.CodeFixes.Members;

/// <summary>The members that are assigned after the creation, through the local variable that holds the object: what they hold is not in the initializer.</summary>
internal static class LaterAssignments
{
    public static HashSet<string> Of(ExpressionSyntax creation, SemanticModel semantics, CancellationToken cancellation)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        SyntaxNode outer = creation;
        while (outer.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            outer = outer.Parent;
        }

        if (outer.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } declarator }
            || semantics.GetDeclaredSymbol(declarator, cancellation) is not ILocalSymbol local)
        {
            return members;
        }

        // The scope of a local is its block, or the statements of a file.
        SyntaxNode scope = declarator.FirstAncestorOrSelf<BlockSyntax>() ?? declarator.FirstAncestorOrSelf<SwitchSectionSyntax>() ?? declarator.SyntaxTree.GetRoot(cancellation);
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name, Parent: AssignmentExpressionSyntax or ArgumentSyntax } access
                && (access.Parent is not AssignmentExpressionSyntax assignment || assignment.Left == access)
                && name.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name, cancellation).Symbol, local))
            {
                members.Add(access.Name.Identifier.ValueText);
            }
        }

        return members;
    }
}
