namespace Ordain.Compiler.Expressions;

/// <summary>The constants that an expression compares each member with.</summary>
internal static class ComparedConstants
{
    public static void Collect(RuleExpression expression, Dictionary<string, List<RuleConstant>> constants)
    {
        switch (expression)
        {
            case UnaryExpression unary:
                Collect(unary.Operand, constants);
                break;
            case BinaryExpression binary:
                Pair(binary.Left, binary.Right, constants);
                Pair(binary.Right, binary.Left, constants);
                Collect(binary.Left, constants);
                Collect(binary.Right, constants);
                break;
            case TextCallExpression call:
                Pair(call.Target, call.Argument, constants);
                break;
            case PatternExpression pattern:
                Collect(pattern.Pattern, pattern.Operand, constants);
                break;
        }
    }

    private static void Collect(RulePattern pattern, RuleExpression operand, Dictionary<string, List<RuleConstant>> constants)
    {
        switch (pattern)
        {
            case NotPattern not:
                Collect(not.Pattern, operand, constants);
                break;
            case OrPattern or:
                Collect(or.Left, operand, constants);
                Collect(or.Right, operand, constants);
                break;
            case AndPattern and:
                Collect(and.Left, operand, constants);
                Collect(and.Right, operand, constants);
                break;
            case ComparisonPattern comparison:
                Pair(operand, comparison.Value, constants);
                break;
        }
    }

    private static void Pair(RuleExpression member, RuleExpression constant, Dictionary<string, List<RuleConstant>> constants)
    {
        if (member is MemberExpression { Parameter.Length: 0 } path && constant is ConstantExpression { Value: { IsNull: false } value })
        {
            string key = FactEnumeration.KeyOf(path.Path, path.Path.Count);
            if (!constants.TryGetValue(key, out List<RuleConstant>? known))
            {
                constants.Add(key, known = []);
            }

            known.Add(value);
        }
    }
}
