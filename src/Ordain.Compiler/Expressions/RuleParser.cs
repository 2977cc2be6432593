using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Expressions;

/// <summary>
/// Turns the text of a rule into a bound tree. Roslyn parses the C#; this class accepts the part of it that the rule language has,
/// resolves names in a <see cref="RuleScope"/>, and checks types.
/// </summary>
internal sealed partial class RuleParser
{
    /// <summary>Longer texts are not rules; parsing them while somebody types would only cost time.</summary>
    private const int MaxLength = 4000;

    /// <summary>Deeper trees are not rules, and every reader of the tree recurses.</summary>
    private const int MaxDepth = 100;

    /// <summary>Longer paths lead nowhere, and looking for all types that they could name takes long.</summary>
    private const int MaxNames = 50;

    private readonly RuleScope _scope;
    private readonly List<RuleError> _errors = [];

    /// <summary>The parameters of the lambdas around the expression at hand, from the outside in.</summary>
    private readonly List<LambdaParameter> _parameters = [];
    private int _depth;

    private RuleParser(RuleScope scope) => _scope = scope;

    /// <summary>Parses a condition: an expression that is true or false.</summary>
    public static RuleExpression? ParseCondition(string text, RuleScope scope, out List<RuleError> errors)
    {
        var parser = new RuleParser(scope);
        RuleExpression? expression = parser.Parse(text);
        if (expression is not null && expression.Type.Kind != RuleTypeKind.Boolean)
        {
            parser.Error(Descriptors.RuleTypeMismatch, expression.Span, $"a condition is true or false, this is a {expression.Type}");
            expression = null;
        }

        errors = parser._errors;
        return errors.Count == 0 ? expression : null;
    }

    /// <summary>Parses an expression of any type.</summary>
    public static RuleExpression? ParseValue(string text, RuleScope scope, out List<RuleError> errors)
    {
        var parser = new RuleParser(scope);
        RuleExpression? expression = parser.Parse(text);
        errors = parser._errors;
        return errors.Count == 0 ? expression : null;
    }

    private RuleExpression? Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            Error(Descriptors.RuleNotInLanguage, new TextSpan(0, 0), $"a rule has at most {MaxLength} characters");
            return null;
        }

        // What follows the expression is found below: Roslyn would report it at the start.
        if (NestingText.Find(text, MaxDepth) is { } nesting)
        {
            Error(Descriptors.RuleNotInLanguage, nesting, text[nesting.Start] == '(' ? $"a rule nests at most {MaxDepth} expressions" : $"'{text[nesting.Start]}' is not part of the rule language");
            return null;
        }

        ExpressionSyntax syntax = SyntaxFactory.ParseExpression(text, options: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13), consumeFullText: false);
        foreach (Diagnostic diagnostic in syntax.GetDiagnostics())
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                Error(Descriptors.RuleNotInLanguage, Clamp(diagnostic.Location.SourceSpan, text), diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
                return null;
            }
        }

        if (syntax.FullSpan.Length < text.Length)
        {
            Error(Descriptors.RuleNotInLanguage, TextSpan.FromBounds(syntax.FullSpan.End, text.Length), "the expression ends before this");
            return null;
        }

        return Bind(syntax);
    }

    private static TextSpan Clamp(TextSpan span, string text) =>
        TextSpan.FromBounds(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));

    private RuleExpression? Bind(ExpressionSyntax syntax)
    {
        if (_depth >= MaxDepth)
        {
            Error(Descriptors.RuleNotInLanguage, syntax.Span, $"a rule nests at most {MaxDepth} expressions");
            return null;
        }

        _depth++;
        try
        {
            return syntax switch
            {
                ParenthesizedExpressionSyntax parenthesized => Bind(parenthesized.Expression),
                LiteralExpressionSyntax literal => BindLiteral(literal),
                PrefixUnaryExpressionSyntax unary => BindUnary(unary),
                BinaryExpressionSyntax binary => BindBinary(binary),
                IsPatternExpressionSyntax pattern => BindPattern(pattern),
                IdentifierNameSyntax or MemberAccessExpressionSyntax or QualifiedNameSyntax => BindName(syntax),
                InvocationExpressionSyntax invocation => BindInvocation(invocation),
                _ => NotInLanguage(syntax),
            };
        }
        finally
        {
            _depth--;
        }
    }

    private ConstantExpression? BindLiteral(LiteralExpressionSyntax literal)
    {
        RuleConstant? value = literal.Kind() switch
        {
            SyntaxKind.NullLiteralExpression => RuleConstant.Null,
            SyntaxKind.TrueLiteralExpression => RuleConstant.True,
            SyntaxKind.FalseLiteralExpression => RuleConstant.False,
            SyntaxKind.StringLiteralExpression => RuleConstant.OfText(literal.Token.ValueText),
            SyntaxKind.NumericLiteralExpression => ToNumber(literal.Token.Value),
            _ => null,
        };
        if (value is null)
        {
            NotInLanguage(literal);
            return null;
        }

        return Constant(value, literal.Span);
    }

    private static RuleConstant? ToNumber(object? value) => value switch
    {
        int number => RuleConstant.OfNumber(number),
        uint number => RuleConstant.OfNumber(number),
        long number => RuleConstant.OfNumber(number),
        ulong number => RuleConstant.OfNumber(number),
        decimal number => RuleConstant.OfNumber(number),

        // 0.1 in a rule means one tenth, as 0.1m does: decimals are exact here. The shortest text that gives the double back is what was typed.
        double number when Math.Abs(number) < 1e15 => RuleConstant.OfNumber((decimal)number),
        _ => null,
    };

    private static ConstantExpression Constant(RuleConstant value, TextSpan span, string typeName = "") => new()
    {
        Value = value,
        Span = span,
        Type = value.Kind switch
        {
            RuleTypeKind.Boolean => RuleType.Boolean,
            RuleTypeKind.Null => RuleType.Null,
            _ => new RuleType(value.Kind, typeName, false),
        },
    };

    private RuleExpression? BindUnary(PrefixUnaryExpressionSyntax unary)
    {
        if (unary.Kind() is not (SyntaxKind.LogicalNotExpression or SyntaxKind.UnaryMinusExpression))
        {
            return NotInLanguage(unary);
        }

        if (Bind(unary.Operand) is not { } operand)
        {
            return null;
        }

        bool isNot = unary.IsKind(SyntaxKind.LogicalNotExpression);
        if (!Demand(operand, isNot ? RuleTypeKind.Boolean : RuleTypeKind.Number, isNot ? "'!' needs true or false" : "'-' needs a number"))
        {
            return null;
        }

        if (!isNot && operand is ConstantExpression constant)
        {
            return Constant(RuleConstant.OfNumber(-constant.Value.Number), unary.Span);
        }

        return new UnaryExpression
        {
            Operator = isNot ? UnaryOperator.Not : UnaryOperator.Negate,
            Operand = operand,
            Type = isNot ? RuleType.Boolean : operand.Type,
            Span = unary.Span,
        };
    }

    private bool Demand(RuleExpression expression, RuleTypeKind kind, string message)
    {
        if (expression.Type.Kind == kind)
        {
            return true;
        }

        Error(Descriptors.RuleTypeMismatch, expression.Span, $"{message}, this is a {expression.Type}");
        return false;
    }

    private RuleExpression? NotInLanguage(SyntaxNode syntax)
    {
        // What is missing was reported by C#'s own parser.
        Error(Descriptors.RuleNotInLanguage, syntax.Span, $"'{syntax}' is not part of the rule language");
        return null;
    }

    private void Error(DiagnosticDescriptor descriptor, TextSpan span, string argument) => _errors.Add(new RuleError(descriptor, span, argument));
}
