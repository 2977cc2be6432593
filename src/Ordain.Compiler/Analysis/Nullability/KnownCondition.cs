using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Analysis.Nullability;

/// <summary>A condition that was decided on every way to a place.</summary>
/// <param name="Expression">The condition, without <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>; for <see cref="IsThrown"/> the result that was asked.</param>
/// <param name="IsTrue">How it was decided.</param>
/// <param name="IsThrown">Whether <c>ThrowIfInvalid</c> decided it.</param>
internal sealed record KnownCondition(ExpressionSyntax Expression, bool IsTrue, bool IsThrown = false)
{
    /// <summary>The conditions that hold at a place in a function, by the structure of the code alone.</summary>
    public static List<KnownCondition> At(SyntaxNode place)
    {
        var known = new List<KnownCondition>();
        for (SyntaxNode node = place; node.Parent is { } parent && !IsFunction(node); node = parent)
        {
            switch (parent)
            {
                case IfStatementSyntax branch when node == branch.Statement:
                    Add(branch.Condition, isTrue: true, known);
                    break;
                case ElseClauseSyntax { Parent: IfStatementSyntax branch }:
                    Add(branch.Condition, isTrue: false, known);
                    break;
                case WhileStatementSyntax loop when node == loop.Statement:
                    Add(loop.Condition, isTrue: true, known);
                    break;
                case ConditionalExpressionSyntax choice when node == choice.WhenTrue:
                    Add(choice.Condition, isTrue: true, known);
                    break;
                case ConditionalExpressionSyntax choice when node == choice.WhenFalse:
                    Add(choice.Condition, isTrue: false, known);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when node == both.Right:
                    Add(both.Left, isTrue: true, known);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when node == either.Right:
                    Add(either.Left, isTrue: false, known);
                    break;
                case BlockSyntax block when node is StatementSyntax statement:
                    AddBefore(block.Statements, statement, known);
                    break;
                case SwitchSectionSyntax section when node is StatementSyntax statement:
                    AddBefore(section.Statements, statement, known);
                    break;
                case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global:
                    AddBefore(unit.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement), global.Statement, known);
                    break;
            }
        }

        return known;
    }

    /// <summary>Whether code inside runs at another time than code around.</summary>
    public static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax;

    /// <summary>What is certain once the statements before were left at their end.</summary>
    private static void AddBefore(IEnumerable<StatementSyntax> statements, StatementSyntax statement, List<KnownCondition> known)
    {
        foreach (StatementSyntax before in statements)
        {
            if (before == statement)
            {
                return;
            }

            if (before is IfStatementSyntax { Else: null } branch && Leaves(branch.Statement))
            {
                Add(branch.Condition, isTrue: false, known);
            }
            else if (before is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ThrowIfInvalid" } call } })
            {
                known.Add(new KnownCondition(call.Expression, IsTrue: true, IsThrown: true));
            }
        }
    }

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.Count > 0 && Leaves(block.Statements.Last()),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        YieldStatementSyntax yield => yield.IsKind(SyntaxKind.YieldBreakStatement),
        _ => false,
    };

    private static void Add(ExpressionSyntax condition, bool isTrue, List<KnownCondition> known)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Add(parenthesized.Expression, isTrue, known);
                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                Add(not.Operand, !isTrue, known);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when isTrue:
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when !isTrue:
                var binary = (BinaryExpressionSyntax)condition;
                Add(binary.Left, isTrue, known);
                Add(binary.Right, isTrue, known);
                break;
            default:
                known.Add(new KnownCondition(condition, isTrue));
                break;
        }
    }
}
