namespace Ordain.Compiler.Expressions;

/// <summary>
/// Whether a condition depends on nothing but how single members compare with constants: only then do finitely many values of each
/// member decide it. A comparison of two members, a length, a sum or the time can always come out in a way that was not tried.
/// </summary>
internal static class FiniteFacts
{
    public static bool Decide(RuleExpression condition) => condition switch
    {
        ConstantExpression => true,
        MemberExpression { Type.Kind: RuleTypeKind.Boolean } member => IsFact(member),
        UnaryExpression { Operator: UnaryOperator.Not } not => Decide(not.Operand),
        BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } logical => Decide(logical.Left) && Decide(logical.Right),
        BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } comparison =>
            (IsFact(comparison.Left) && comparison.Right is ConstantExpression)
            || (comparison.Left is ConstantExpression && IsFact(comparison.Right))
            || (comparison.Left is ConstantExpression && comparison.Right is ConstantExpression),
        PatternExpression pattern => IsFact(pattern.Operand) || pattern.Operand is ConstantExpression,
        TextCallExpression call => IsFact(call.Target) && call.Argument is ConstantExpression,
        _ => false,
    };

    /// <summary>A member that defaults to another one is not a fact of its own.</summary>
    private static bool IsFact(RuleExpression expression)
    {
        if (expression is not MemberExpression { Parameter.Length: 0 } member)
        {
            return false;
        }

        foreach (PathStep step in member.Path)
        {
            if (step.Default is not (null or ConstantExpression))
            {
                return false;
            }
        }

        // Of a nested member one cannot say apart that it and the object around it are null.
        return member.Path.Count == 1;
    }
}
