using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.CodeFixes.Members;

/// <summary>What an expression in code is known to be.</summary>
internal static class SyntaxValues
{
    public static RuleValue Of(ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Of(parenthesized.Expression, semantics, cancellation);
            case PostfixUnaryExpressionSyntax suppressed:
                return Of(suppressed.Operand, semantics, cancellation);
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } when CanBeNull(semantics.GetTypeInfo(expression, cancellation).ConvertedType):
            case DefaultExpressionSyntax when CanBeNull(semantics.GetTypeInfo(expression, cancellation).Type):
                return RuleValue.Null;
            case BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
                or InitializerExpressionSyntax or InterpolatedStringExpressionSyntax:
                return RuleValue.NotNull;
        }

        Optional<object?> constant = semantics.GetConstantValue(expression, cancellation);
        ITypeSymbol? type = semantics.GetTypeInfo(expression, cancellation).Type;
        if (constant.HasValue)
        {
            return ConstantValues.OfConstant(constant.Value, type);
        }

        switch (semantics.GetSymbolInfo(expression, cancellation).Symbol)
        {
            case IPropertySymbol { IsStatic: true } property when property.ContainingType.HasAttribute(OrdainNames.OpenEnum)
                && property.FindAttribute(OrdainNames.WireName)?.Positional(0) is string wireName:
                return RuleValue.Of(RuleConstant.OfOpenEnum(wireName));
            case IMethodSymbol { Name: "From", IsStatic: true } method when method.ContainingType.HasAttribute(OrdainNames.OpenEnum)
                && expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
                && semantics.GetConstantValue(arguments[0].Expression, cancellation).Value is string name:
                return RuleValue.Of(RuleConstant.OfOpenEnum(name));
        }

        return type is { IsValueType: true } && !type.IsNullableValue() ? RuleValue.NotNull : RuleValue.Unknown;
    }

    private static bool CanBeNull(ITypeSymbol? type) => type is not null && (type.IsReferenceType || type.IsNullableValue());
}
