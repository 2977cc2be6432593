namespace Ordain.Compiler.Expressions;

/// <summary>Whether an expression depends on the time at which the order is checked.</summary>
internal static class ReadsNow
{
    public static bool In(RuleExpression expression) => expression switch
    {
        NowExpression => true,
        UnaryExpression unary => In(unary.Operand),
        BinaryExpression binary => In(binary.Left) || In(binary.Right),
        PatternExpression pattern => In(pattern.Operand),
        TextCallExpression call => In(call.Target) || In(call.Argument),
        TimeShiftExpression shift => In(shift.Target) || In(shift.Amount),
        CollectionCallExpression { Body: { } body } => In(body),
        _ => false,
    };
}
