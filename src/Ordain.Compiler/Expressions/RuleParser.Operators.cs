using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Expressions;

internal sealed partial class RuleParser
{
    private RuleExpression? BindBinary(BinaryExpressionSyntax binary)
    {
        // Without a pattern keyword Roslyn reads "X is Y" as a type test; in the rule language Y is a constant.
        if (binary.IsKind(SyntaxKind.IsExpression))
        {
            return Bind(binary.Left) is { } operand ? Is(operand, BindConstantPattern(operand, BinaryOperator.Equal, binary.Right), binary.Span) : null;
        }

        if (ToOperator(binary.Kind()) is not { } @operator)
        {
            return NotInLanguage(binary);
        }

        RuleExpression? left = Bind(binary.Left);
        RuleExpression? right = Bind(binary.Right);
        if (left is null || right is null)
        {
            return null;
        }

        return @operator switch
        {
            BinaryOperator.And or BinaryOperator.Or => Logical(@operator, left, right, binary.Span),
            BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply => Arithmetic(@operator, left, right, binary.Span),
            BinaryOperator.Coalesce => Coalesce(left, right, binary.Span),
            _ => Comparison(@operator, left, right, binary.Span),
        };
    }

    private static BinaryOperator? ToOperator(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LogicalAndExpression => BinaryOperator.And,
        SyntaxKind.LogicalOrExpression => BinaryOperator.Or,
        SyntaxKind.EqualsExpression => BinaryOperator.Equal,
        SyntaxKind.NotEqualsExpression => BinaryOperator.NotEqual,
        SyntaxKind.LessThanExpression => BinaryOperator.Less,
        SyntaxKind.LessThanOrEqualExpression => BinaryOperator.LessOrEqual,
        SyntaxKind.GreaterThanExpression => BinaryOperator.Greater,
        SyntaxKind.GreaterThanOrEqualExpression => BinaryOperator.GreaterOrEqual,
        SyntaxKind.AddExpression => BinaryOperator.Add,
        SyntaxKind.SubtractExpression => BinaryOperator.Subtract,
        SyntaxKind.MultiplyExpression => BinaryOperator.Multiply,
        SyntaxKind.CoalesceExpression => BinaryOperator.Coalesce,
        _ => null,
    };

    private BinaryExpression? Logical(BinaryOperator @operator, RuleExpression left, RuleExpression right, TextSpan span)
    {
        string name = @operator == BinaryOperator.And ? "'&&'" : "'||'";
        bool fits = Demand(left, RuleTypeKind.Boolean, $"{name} joins conditions") & Demand(right, RuleTypeKind.Boolean, $"{name} joins conditions");
        return fits ? Binary(@operator, left, right, RuleType.Boolean, span) : null;
    }

    private BinaryExpression? Arithmetic(BinaryOperator @operator, RuleExpression left, RuleExpression right, TextSpan span)
    {
        bool fits = Demand(left, RuleTypeKind.Number, "arithmetic needs numbers") & Demand(right, RuleTypeKind.Number, "arithmetic needs numbers");
        return fits ? Binary(@operator, left, right, RuleType.Number(left.Type.CanBeNull || right.Type.CanBeNull), span) : null;
    }

    private BinaryExpression? Coalesce(RuleExpression left, RuleExpression right, TextSpan span)
    {
        bool textual = left.Type.IsTextual && right.Type.IsTextual;
        if (!textual && (left.Type.Kind != right.Type.Kind || left.Type.Name != right.Type.Name || left.Type.Kind is not (RuleTypeKind.Number or RuleTypeKind.Boolean)))
        {
            Error(Descriptors.RuleTypeMismatch, span, $"'??' needs two texts or two numbers, these are a {left.Type} and a {right.Type}");
            return null;
        }

        return Binary(BinaryOperator.Coalesce, left, right, (textual ? RuleType.Text(true) : left.Type) with { CanBeNull = right.Type.CanBeNull }, span);
    }

    private BinaryExpression? Comparison(BinaryOperator @operator, RuleExpression left, RuleExpression right, TextSpan span)
    {
        bool isEquality = @operator is BinaryOperator.Equal or BinaryOperator.NotEqual;
        bool hasNull = left.Type.Kind == RuleTypeKind.Null || right.Type.Kind == RuleTypeKind.Null;
        if (!(hasNull ? isEquality : CanCompare(left.Type, right.Type, isEquality)))
        {
            Error(Descriptors.RuleTypeMismatch, span, $"a {left.Type} cannot be compared with a {right.Type} like this");
            return null;
        }

        return Binary(@operator, left, right, RuleType.Boolean, span);
    }

    private static bool CanCompare(RuleType left, RuleType right, bool isEquality)
    {
        if (left.Kind == right.Kind && left.Kind is RuleTypeKind.Number or RuleTypeKind.Time)
        {
            return true;
        }

        if (left.IsTextual && right.IsTextual)
        {
            // An open enum compares with text, and with itself.
            return isEquality && (left.Name.Length == 0 || right.Name.Length == 0 || left.Name == right.Name);
        }

        return isEquality && left.Kind == right.Kind && left.Name == right.Name && left.Kind is RuleTypeKind.Boolean or RuleTypeKind.Enum;
    }

    private static BinaryExpression Binary(BinaryOperator @operator, RuleExpression left, RuleExpression right, RuleType type, TextSpan span) => new()
    {
        Operator = @operator,
        Left = left,
        Right = right,
        Type = type,
        Span = span,
    };

    private PatternExpression? BindPattern(IsPatternExpressionSyntax syntax) =>
        Bind(syntax.Expression) is { } operand ? Is(operand, BindPattern(operand, syntax.Pattern), syntax.Span) : null;

    private static PatternExpression? Is(RuleExpression operand, RulePattern? pattern, TextSpan span) =>
        pattern is null ? null : new PatternExpression { Operand = operand, Pattern = pattern, Type = RuleType.Boolean, Span = span };

    private RulePattern? BindPattern(RuleExpression operand, PatternSyntax pattern)
    {
        if (_depth >= MaxDepth)
        {
            Error(Descriptors.RuleNotInLanguage, pattern.Span, $"a rule nests at most {MaxDepth} expressions");
            return null;
        }

        _depth++;
        try
        {
            switch (pattern)
            {
                case ParenthesizedPatternSyntax parenthesized:
                    return BindPattern(operand, parenthesized.Pattern);
                case UnaryPatternSyntax not:
                    return BindPattern(operand, not.Pattern) is { } negated ? new NotPattern(negated) : null;
                case BinaryPatternSyntax binary:
                    RulePattern? left = BindPattern(operand, binary.Left);
                    RulePattern? right = BindPattern(operand, binary.Right);
                    return left is null || right is null ? null : binary.IsKind(SyntaxKind.OrPattern) ? new OrPattern(left, right) : new AndPattern(left, right);
                case ConstantPatternSyntax constant:
                    return BindConstantPattern(operand, BinaryOperator.Equal, constant.Expression);
                case TypePatternSyntax type:
                    // "not A.B" may be parsed as a type: in the rule language it is a constant.
                    return BindConstantPattern(operand, BinaryOperator.Equal, type.Type);
                case RelationalPatternSyntax relational:
                    BinaryOperator @operator = relational.OperatorToken.Kind() switch
                    {
                        SyntaxKind.LessThanToken => BinaryOperator.Less,
                        SyntaxKind.LessThanEqualsToken => BinaryOperator.LessOrEqual,
                        SyntaxKind.GreaterThanToken => BinaryOperator.Greater,
                        _ => BinaryOperator.GreaterOrEqual,
                    };
                    return BindConstantPattern(operand, @operator, relational.Expression);
                default:
                    NotInLanguage(pattern);
                    return null;
            }
        }
        finally
        {
            _depth--;
        }
    }

    private RulePattern? BindConstantPattern(RuleExpression operand, BinaryOperator @operator, ExpressionSyntax syntax)
    {
        if (Bind(syntax) is not { } value)
        {
            return null;
        }

        if (value is not ConstantExpression constant)
        {
            Error(Descriptors.RuleNotInLanguage, syntax.Span, $"'{syntax}' is not a constant, and 'is' needs one");
            return null;
        }

        if (constant.Value.IsNull)
        {
            return new NullPattern();
        }

        return Comparison(@operator, operand, constant, syntax.Span) is null ? null : new ComparisonPattern(@operator, constant);
    }
}
