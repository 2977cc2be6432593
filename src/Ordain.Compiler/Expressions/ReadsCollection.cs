namespace Ordain.Compiler.Expressions;

/// <summary>Whether an expression reads elements of a collection, or how many there are.</summary>
internal static class ReadsCollection
{
    public static bool In(RuleExpression expression) => expression switch
    {
        CollectionCallExpression => true,
        LengthExpression length => length.Target.Type.Kind == RuleTypeKind.Collection || In(length.Target),
        UnaryExpression unary => In(unary.Operand),
        BinaryExpression binary => In(binary.Left) || In(binary.Right),
        PatternExpression pattern => In(pattern.Operand),
        TextCallExpression call => In(call.Target) || In(call.Argument),
        TimeShiftExpression shift => In(shift.Target) || In(shift.Amount),
        CountryNameExpression name => In(name.Argument),
        _ => false,
    };
}
