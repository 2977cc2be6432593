using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Analysis.CallSites.Flow;

namespace Ordain.Compiler.Analysis.Nullability;

/// <summary>Whether what was known of an order at one place is still true at another.</summary>
internal sealed class StableRegion(SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Whether nothing between two places can have changed the variable, or a member on the path.</summary>
    /// <param name="path">The variable and its members.</param>
    /// <param name="from">The place at which it was known.</param>
    /// <param name="to">The place at which it is used, in the same function.</param>
    public bool Keeps(MemberPath path, SyntaxNode from, SyntaxNode to)
    {
        SyntaxNode function = FunctionOf(to);
        if (FunctionOf(from) != function || function.DescendantNodes().Any(static node => node is GotoStatementSyntax or LabeledStatementSyntax))
        {
            return false;
        }

        int start = from.Span.End;
        int end = EndOf(to, start);
        SyntaxNode member = function.AncestorsAndSelf().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? function;
        foreach (SyntaxNode node in member.DescendantNodes())
        {
            bool isBetween = node.SpanStart >= start && node.SpanStart < end && !node.Span.Contains(to.Span);
            if (node is IdentifierNameSyntax name && (isBetween || FunctionOf(node) != function) && IsWritten(name) && MemberPath.IsVariable(name, path.Root, semantics, cancellation))
            {
                return false;
            }

            if (node is RefExpressionSyntax { Expression: IdentifierNameSyntax aliased } && aliased.Identifier.ValueText == path.Root.Name)
            {
                return false;
            }

            if (isBetween && !path.IsFinal && MayChangeMember(node, path))
            {
                return false;
            }
        }

        return true;
    }

    private static SyntaxNode FunctionOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(KnownCondition.IsFunction) ?? node.SyntaxTree.GetRoot();

    /// <summary>A loop around the use, but not around the condition, may have run all of its body before.</summary>
    private static int EndOf(SyntaxNode to, int start)
    {
        int end = to.SpanStart;
        foreach (SyntaxNode node in to.Ancestors())
        {
            if (KnownCondition.IsFunction(node))
            {
                break;
            }

            if (node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax && node.SpanStart >= start)
            {
                end = Math.Max(end, node.Span.End);
            }
        }

        return end;
    }

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword) || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax },
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => !name.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        _ => false,
    };

    /// <summary>Whoever can reach the object may set what has a setter; a call may reach it in ways that nobody sees here.</summary>
    private bool MayChangeMember(SyntaxNode node, MemberPath path) => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax set } => path.Members.Any(member => member.Name == set.Name.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax } or AwaitExpressionSyntax or YieldStatementSyntax => true,
        AssignmentExpressionSyntax { Left: MemberBindingExpressionSyntax } => true,
        ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } => true,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } => true,
        InvocationExpressionSyntax call => semantics.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method || !(FlowCalls.IsOurs(method) || FlowCalls.IsHarmless(method)),
        _ => false,
    };
}
