using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

/// <summary>
/// What is calculated stays an <c>Ordain.Rules.ExactNumber</c> until it is compared: C#'s decimals round where they have too many digits,
/// and cost more.
/// </summary>
internal sealed partial class ExpressionEmitter
{
    private const string Exact = "global::Ordain.Rules.ExactNumber";

    private static bool IsCalculated(RuleExpression expression) => expression switch
    {
        BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } => true,
        UnaryExpression { Operator: UnaryOperator.Negate } => true,
        CollectionCallExpression { Method: CollectionMethod.Sum } => true,
        _ => false,
    };

    private string Number(RuleExpression expression, Receivers receivers) => expression switch
    {
        BinaryExpression { Operator: BinaryOperator.Add } sum => $"({Number(sum.Left, receivers)} + {Number(sum.Right, receivers)})",
        BinaryExpression { Operator: BinaryOperator.Subtract } difference => $"({Number(difference.Left, receivers)} - {Number(difference.Right, receivers)})",
        BinaryExpression { Operator: BinaryOperator.Multiply } product => $"({Number(product.Left, receivers)} * {Number(product.Right, receivers)})",
        UnaryExpression { Operator: UnaryOperator.Negate } negation => $"(-{Number(negation.Operand, receivers)})",
        CollectionCallExpression { Method: CollectionMethod.Sum } sum => CollectionCall(sum, receivers),
        MemberExpression member => $"{Exact}.Of({SureValue(member, receivers) ?? PlainValue(member, receivers, out _) ?? Value(member, receivers)})",
        _ => $"{Exact}.Of({Value(expression, receivers)})",
    };

    /// <summary>A condition where another one holds: numbers that are not null by that one need not be asked again.</summary>
    public string ConditionWhere(RuleExpression? known, RuleExpression expression, Receivers receivers)
    {
        AddPresent(known);
        string condition = Condition(expression, receivers);
        _present.Clear();
        return condition;
    }

    private void AddPresent(RuleExpression? known)
    {
        if (known is BinaryExpression { Operator: BinaryOperator.And } both)
        {
            AddPresent(both.Left);
            AddPresent(both.Right);
        }
        else if (known is PatternExpression { Operand: MemberExpression { Parameter.Length: 0, Path.Count: 1 } member, Pattern: NotPattern { Pattern: NullPattern } })
        {
            _present.Add(member.Path[0].Name);
        }
    }

    /// <summary>A number that is surely there, without its <c>Nullable</c>; null for others.</summary>
    private string? SureValue(MemberExpression member, Receivers receivers)
    {
        if (member.Path.Count != 1 || member.Path[0] is not { IsNullableValue: true, Type.Kind: RuleTypeKind.Number } step || CanBeNull(member, receivers))
        {
            return null;
        }

        bool isSure = step.Default is null ? member.Parameter.Length == 0 && _present.Contains(step.Name) : IsZero(step.Default);
        return isSure ? $"{receivers[member.Parameter]}.{Identifier(step.Name)}{ValueCode.OfNullable}" : null;
    }

    private static bool IsZero(RuleExpression value) => value is ConstantExpression { Value: { Kind: RuleTypeKind.Number, Number: 0 } };

    private string ExactComparison(BinaryExpression binary, Receivers receivers)
    {
        string left = Number(binary.Left, receivers);
        string right = Number(binary.Right, receivers);
        return binary.Operator switch
        {
            BinaryOperator.Equal => $"{Exact}.AreEqual({left}, {right})",
            BinaryOperator.NotEqual => $"{Exact}.AreDifferent({left}, {right})",
            BinaryOperator.Less => $"{Exact}.IsLess({left}, {right})",
            BinaryOperator.LessOrEqual => $"{Exact}.IsLessOrEqual({left}, {right})",
            BinaryOperator.Greater => $"{Exact}.IsLess({right}, {left})",
            _ => $"{Exact}.IsLessOrEqual({right}, {left})",
        };
    }
}
