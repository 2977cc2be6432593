namespace Ordain.Compiler.Expressions;

/// <summary>The members that an expression reads, in the order in which it names them.</summary>
internal static class MemberPaths
{
    public static void Collect(RuleExpression expression, List<MemberExpression> paths)
    {
        switch (expression)
        {
            case MemberExpression member:
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
            case CountryNameExpression name:
                Collect(name.Argument, paths);
                break;
        }
    }
}
