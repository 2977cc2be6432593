namespace Ordain.Compiler.Expressions;

/// <summary>The members of the object at hand that an expression reads, in the order in which it names them.</summary>
internal static class MemberPaths
{
    public static void Collect(RuleExpression expression, List<MemberExpression> paths)
    {
        switch (expression)
        {
            case MemberExpression { Parameter.Length: 0 } member:
                paths.Add(member);
                break;
            case UnaryExpression unary:
                Collect(unary.Operand, paths);
                break;
            case BinaryExpression binary:
                Collect(binary.Left, paths);
                Collect(binary.Right, paths);
                break;
            case PatternExpression pattern:
                Collect(pattern.Operand, paths);
                break;
            case TextCallExpression call:
                Collect(call.Target, paths);
                Collect(call.Argument, paths);
                break;
            case LengthExpression length:
                Collect(length.Target, paths);
                break;
            case CollectionCallExpression call:
                Collect(call.Target, paths);
                if (call.Body is not null)
                {
                    Collect(call.Body, paths);
                }

                break;
            case TimeShiftExpression shift:
                Collect(shift.Target, paths);
                Collect(shift.Amount, paths);
                break;
            case CountryNameExpression name:
                Collect(name.Argument, paths);
                break;
        }
    }
}
