using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.CodeFixes.Members;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.CodeFixes.Values;

/// <summary>One side of an invariant in C#, made of the expressions that an initializer sets its members to.</summary>
internal sealed class ComputedExpression(SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>The most terms that somebody would still write out.</summary>
    private const int MaxTerms = 8;

    private readonly CallSiteModel _model = new(semantics.Compilation);
    private int _terms;
    private bool _hasVariable;

    /// <summary>The expression for a member; null when all of it is constant, or a part of it is not written in the initializer.</summary>
    /// <param name="creation">The order.</param>
    /// <param name="rule">The id of the invariant.</param>
    /// <param name="value">What its total is set to.</param>
    public string? Of(BaseObjectCreationExpressionSyntax creation, string? rule, ExpressionSyntax value)
    {
        if (value.Parent is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment
            || assignment.Parent != creation.Initializer
            || semantics.GetTypeInfo(creation, cancellation).Type is not INamedTypeSymbol type
            || LaterAssignments.Of(creation, semantics, cancellation).Count > 0)
        {
            return null;
        }

        foreach (TypeRuleSpec candidate in _model.Read(type, cancellation).Rules)
        {
            if (candidate.Rule is { Kind: RuleKinds.Invariant, Expression: BinaryExpression { Operator: BinaryOperator.Equal } equality }
                && candidate.Rule.Id == rule
                && OtherSide(equality, name.Identifier.ValueText) is { } side)
            {
                string? text = Write(side, new Scope(creation, "", null), isFactor: false);
                return text is not null && _hasVariable && _terms <= MaxTerms && IsAssignable(text, value) ? text : null;
            }
        }

        return null;
    }

    /// <param name="Creation">The object at hand.</param>
    /// <param name="Parameter">The parameter of the lambda around.</param>
    /// <param name="Element">What the parameter stands for.</param>
    private sealed record Scope(ExpressionSyntax Creation, string Parameter, ExpressionSyntax? Element);

    private static RuleExpression? OtherSide(BinaryExpression equality, string member) =>
        IsMember(equality.Left, member) ? equality.Right : IsMember(equality.Right, member) ? equality.Left : null;

    private static bool IsMember(RuleExpression side, string name) => side is MemberExpression { Parameter: "", Path.Count: 1 } member && member.Path[0].Name == name;

    private bool IsAssignable(string text, ExpressionSyntax value)
    {
        ITypeSymbol? type = semantics.GetSpeculativeTypeInfo(value.SpanStart, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression).Type;
        return type is not null && semantics.GetTypeInfo(value, cancellation).ConvertedType is { } wanted
            && semantics.Compilation.ClassifyConversion(type, wanted) is { Exists: true, IsImplicit: true };
    }

    private string? Write(RuleExpression expression, Scope scope, bool isFactor)
    {
        switch (expression)
        {
            case ConstantExpression { Value.Kind: RuleTypeKind.Number } constant:
                return constant.Value.Number.ToString(CultureInfo.InvariantCulture) + (decimal.Truncate(constant.Value.Number) == constant.Value.Number ? "" : "m");
            case MemberExpression member:
                return WriteMember(member, scope, isFactor);
            case BinaryExpression { Operator: BinaryOperator.Multiply } product:
                return Write(product.Left, scope, isFactor: true) is { } left && Write(product.Right, scope, isFactor: true) is { } right ? $"{left} * {right}" : null;
            case BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum:
                return Join(Write(sum.Left, scope, isFactor: false), sum.Operator == BinaryOperator.Add ? " + " : " - ", Write(sum.Right, scope, sum.Operator == BinaryOperator.Subtract)) is { } text
                    ? Enclose(text, isFactor)
                    : null;
            case CollectionCallExpression { Method: CollectionMethod.Sum } call:
                return WriteSum(call, scope) is { } all ? Enclose(all, isFactor) : null;
            default:
                return null;
        }
    }

    /// <summary>What is zero because nobody set it is not worth a term.</summary>
    private static string? Join(string? left, string sign, string? right) =>
        left is null || right is null ? null : right == "0" ? left : left == "0" && sign == " + " ? right : left + sign + right;

    private static string Enclose(string text, bool isFactor) => isFactor && text.IndexOf(' ') > 0 ? $"({text})" : text;

    private string? WriteSum(CollectionCallExpression call, Scope scope)
    {
        if (Find(call.Target, scope) is not (true, { } collection) || ElementsOf(collection) is not { } elements)
        {
            return null;
        }

        string? sum = "0";
        foreach (ExpressionSyntax element in elements)
        {
            var inner = new Scope(scope.Creation, call.Parameter, element);
            sum = Join(sum, " + ", call.Body is { } body ? Write(body, inner, isFactor: false) : Leaf(element, isFactor: false));
        }

        return sum;
    }

    private string? WriteMember(MemberExpression member, Scope scope, bool isFactor) => Find(member, scope) switch
    {
        (true, { } expression) => Leaf(expression, isFactor),
        (true, null) => member.Path[member.Path.Count - 1].Default is ConstantExpression { Value.Kind: RuleTypeKind.Number } value ? value.Value.Number.ToString(CultureInfo.InvariantCulture) : null,
        _ => null,
    };

    private string Leaf(ExpressionSyntax expression, bool isFactor)
    {
        _terms++;
        _hasVariable |= !semantics.GetConstantValue(expression, cancellation).HasValue;
        string text = expression.ToString();
        return expression is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax
            || (!isFactor && expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression })
            ? text
            : $"({text})";
    }

    /// <summary>What a path is set to, if everything on the way is written out; a member that is not set is known, and has no expression.</summary>
    private static (bool IsKnown, ExpressionSyntax? Expression) Find(MemberExpression member, Scope scope)
    {
        ExpressionSyntax? holder = member.Parameter.Length == 0 ? scope.Creation : member.Parameter == scope.Parameter ? scope.Element : null;
        foreach (PathStep step in member.Path)
        {
            if (holder is not BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } creation)
            {
                return default;
            }

            holder = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(set => set.Left is IdentifierNameSyntax name && name.Identifier.ValueText == step.Name)?.Right;
            if (holder is null)
            {
                return (member.Path[member.Path.Count - 1] == step, null);
            }
        }

        return (holder is not null, holder);
    }

    /// <summary>The elements of a collection that is written out.</summary>
    private static IReadOnlyList<ExpressionSyntax>? ElementsOf(ExpressionSyntax collection) => collection switch
    {
        CollectionExpressionSyntax list => list.Elements.All(static element => element is ExpressionElementSyntax) ? [.. list.Elements.Select(static element => ((ExpressionElementSyntax)element).Expression)] : null,
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } items } => items.Expressions,
        _ => null,
    };
}
