using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.Nullability;

/// <summary>What a condition says of an order: that it has passed its contract, or what a member holds.</summary>
internal sealed class ConditionReader(SemanticModel semantics, CancellationToken cancellation)
{
    private const string IsValid = "IsValid";

    /// <summary>The validation that a condition shows to have passed; null when it shows none.</summary>
    public InvocationExpressionSyntax? Validation(KnownCondition known, ISymbol order)
    {
        if (known.IsThrown)
        {
            return ValidationOf(known.Expression, order);
        }

        switch (known.Expression)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: IsValid } access when known.IsTrue:
                return ValidationOf(access.Expression, order);
            case IsPatternExpressionSyntax { Pattern: RecursivePatternSyntax { PropertyPatternClause.Subpatterns: var parts } } pattern when known.IsTrue:
                return parts.Any(static part => part is { NameColon.Name.Identifier.ValueText: IsValid, Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.TrueLiteralExpression } })
                    ? ValidationOf(pattern.Expression, order)
                    : null;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: OrdainNames.IsReady or OrdainNames.IsReadyFor } access } call when known.IsTrue:
                return MemberPath.IsVariable(access.Expression, order, semantics, cancellation)
                    && semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && FlowCalls.IsReadiness(method)
                        ? call
                        : null;
            default:
                return null;
        }
    }

    /// <summary>What a condition says of a member, if it says anything.</summary>
    public (MemberPath Path, RuleValue Value)? Fact(KnownCondition known)
    {
        switch (known.Expression)
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison:
                bool isEqual = comparison.IsKind(SyntaxKind.EqualsExpression) == known.IsTrue;
                return Fact(comparison.Left, ValueOf(comparison.Right), isEqual) ?? Fact(comparison.Right, ValueOf(comparison.Left), isEqual);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test:
                // "is Method.Card" is read as a type until somebody asks what it means.
                return ValueOf(test.Right) is { } constant ? Fact(test.Left, constant, known.IsTrue) : known.IsTrue ? Fact(test.Left, RuleValue.Null, isEqual: false) : null;
            case IsPatternExpressionSyntax pattern:
                return Fact(pattern.Expression, pattern.Pattern, known.IsTrue);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue" } access:
                return Fact(access.Expression, RuleValue.Null, !known.IsTrue);
            default:
                return Fact(known.Expression, RuleValue.Of(known.IsTrue), isEqual: true);
        }
    }

    private (MemberPath Path, RuleValue Value)? Fact(ExpressionSyntax expression, PatternSyntax pattern, bool isTrue) => pattern switch
    {
        ParenthesizedPatternSyntax parenthesized => Fact(expression, parenthesized.Pattern, isTrue),
        UnaryPatternSyntax not => Fact(expression, not.Pattern, !isTrue),
        ConstantPatternSyntax constant => Fact(expression, ValueOf(constant.Expression), isTrue),
        RecursivePatternSyntax or DeclarationPatternSyntax when isTrue => Fact(expression, RuleValue.Null, isEqual: false),
        _ => null,
    };

    private (MemberPath Path, RuleValue Value)? Fact(ExpressionSyntax expression, RuleValue? value, bool isEqual)
    {
        RuleValue? known = isEqual ? value : value is { IsNull: true } ? RuleValue.NotNull : value?.Constant is { Kind: RuleTypeKind.Boolean } && !IsNullable(expression) ? RuleValue.Of(value.Value.AsBoolean == false) : null;
        return known is { } fact && MemberPath.Of(expression, semantics, cancellation) is { Members.Count: > 0 } path ? (path, fact) : null;
    }

    private bool IsNullable(ExpressionSyntax expression) => semantics.GetTypeInfo(expression, cancellation).Type is not { IsValueType: true } type || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private RuleValue? ValueOf(ExpressionSyntax expression)
    {
        if (semantics.GetConstantValue(expression, cancellation) is { HasValue: true } constant)
        {
            return ConstantValues.OfConstant(constant.Value, semantics.GetTypeInfo(expression, cancellation).Type);
        }

        return semantics.GetSymbolInfo(expression, cancellation).Symbol switch
        {
            IFieldSymbol { HasConstantValue: true } field => ConstantValues.OfConstant(field.ConstantValue, field.Type),
            IPropertySymbol property => ConstantValues.OfOpenEnumName(property),
            IMethodSymbol method when expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } && ValueOf(arguments[0].Expression) is { } argument => ConstantValues.OfOpenEnumCall(method, argument),
            _ => null,
        };
    }

    /// <summary>The validation whose result an expression is: the call itself, or a variable that has held nothing else.</summary>
    private InvocationExpressionSyntax? ValidationOf(ExpressionSyntax result, ISymbol order)
    {
        if (result is IdentifierNameSyntax && semantics.GetSymbolInfo(result, cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared } local
            && declared[0].GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } initial } && new StableRegion(semantics, cancellation).Keeps(new MemberPath(local, []), initial, result))
        {
            result = initial;
        }

        return result is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Validate" } access } call
            && MemberPath.IsVariable(access.Expression, order, semantics, cancellation)
            && semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            && FlowCalls.IsOurs(method)
                ? call
                : null;
    }

    /// <summary>The contract that is asked.</summary>
    public INamedTypeSymbol? ContractOf(InvocationExpressionSyntax validation) => semantics.GetSymbolInfo(validation, cancellation).Symbol switch
    {
        IMethodSymbol { TypeArguments: { Length: > 0 } arguments } => arguments[arguments.Length - 1] as INamedTypeSymbol,
        IMethodSymbol { Parameters: { Length: 1 } parameters } => FlowCalls.ContractIn(parameters[0].Type),
        IMethodSymbol method => method.ContainingType,
        _ => null,
    };
}
