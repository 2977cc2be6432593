using System.Text;

namespace Ordain.Compiler.Expressions;

/// <summary>Rules in English, with JSON names: "bnplProvider starts with KLARNA or AFTERPAY".</summary>
internal static class RuleProse
{
    public static string Describe(RuleExpression expression) => Describe(expression, negated: false);

    private static string Describe(RuleExpression expression, bool negated) => expression switch
    {
        UnaryExpression { Operator: UnaryOperator.Not } not => Describe(not.Operand, !negated),
        UnaryExpression { Operator: UnaryOperator.IsWhole } whole => $"{Value(whole.Operand)} {(negated ? "is not" : "is")} a whole number",
        BinaryExpression binary when binary.Operator is BinaryOperator.And or BinaryOperator.Or => Logical(binary, negated),
        BinaryExpression binary when IsComparison(binary.Operator) => Comparison(binary, negated),
        PatternExpression pattern => $"{Value(pattern.Operand)} {(negated ? "is not" : "is")} {Pattern(pattern.Pattern)}",
        TextCallExpression call => $"{Value(call.Target)} {Verb(call.Method, negated)} {Value(call.Argument)}",
        CollectionCallExpression { Method: CollectionMethod.IsUnique } call => $"{Value(call.Body!)} {(negated ? "repeats" : "is unique")} in {Value(call.Target)}",
        CollectionCallExpression { Method: CollectionMethod.Any, Body: null } call => $"{Value(call.Target)} {(negated ? "is empty" : "has elements")}",
        CollectionCallExpression { Method: CollectionMethod.Any } call => $"{(negated ? "no element" : "an element")} of {Value(call.Target)} has: {Describe(call.Body!)}",
        CollectionCallExpression { Method: CollectionMethod.All } call => $"{(negated ? "not every" : "every")} element of {Value(call.Target)} has: {Describe(call.Body!)}",
        MemberExpression or ConstantExpression => $"{Value(expression)} is {(negated ? "false" : "true")}",
        _ => Value(expression),
    };

    private static string Logical(BinaryExpression binary, bool negated)
    {
        bool isOr = binary.Operator == BinaryOperator.Or;

        // "x starts with A or x starts with B" reads better as "x starts with A or B".
        if (isOr && !negated && binary.Right is TextCallExpression right && LastCall(binary.Left) is { } left
            && left.Method == right.Method && Value(left.Target) == Value(right.Target))
        {
            return $"{Describe(binary.Left)} or {Value(right.Argument)}";
        }

        // By De Morgan: a negation goes inside and swaps the two.
        string word = isOr != negated ? "or" : "and";
        return $"{Operand(binary.Left, binary.Operator, negated)} {word} {Operand(binary.Right, binary.Operator, negated)}";
    }

    private static TextCallExpression? LastCall(RuleExpression expression) => expression switch
    {
        TextCallExpression call => call,
        BinaryExpression { Operator: BinaryOperator.Or, Right: TextCallExpression call } => call,
        _ => null,
    };

    private static string Operand(RuleExpression operand, BinaryOperator outer, bool negated)
    {
        string text = Describe(operand, negated);
        return operand is BinaryExpression inner && inner.Operator is BinaryOperator.And or BinaryOperator.Or && ((BinaryExpression)operand).Operator != outer ? $"({text})" : text;
    }

    private static bool IsComparison(BinaryOperator @operator) => @operator is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    private static string Comparison(BinaryExpression binary, bool negated)
    {
        if (binary.Left.Type.Kind == RuleTypeKind.Null || binary.Right.Type.Kind == RuleTypeKind.Null)
        {
            return $"{Value(binary.Right.Type.Kind == RuleTypeKind.Null ? binary.Left : binary.Right)} is {(binary.Operator == BinaryOperator.Equal != negated ? "absent" : "present")}";
        }

        string words = (binary.Operator, negated) switch
        {
            (BinaryOperator.Equal, false) or (BinaryOperator.NotEqual, true) => "is",
            (BinaryOperator.Equal, true) or (BinaryOperator.NotEqual, false) => "is not",
            (BinaryOperator.Less, false) or (BinaryOperator.GreaterOrEqual, true) => "is less than",
            (BinaryOperator.LessOrEqual, false) or (BinaryOperator.Greater, true) => "is at most",
            (BinaryOperator.Greater, false) or (BinaryOperator.LessOrEqual, true) => "is greater than",
            _ => "is at least",
        };
        return $"{Value(binary.Left)} {words} {Value(binary.Right)}";
    }

    private static string Pattern(RulePattern pattern) => pattern switch
    {
        NullPattern => "absent",
        NotPattern { Pattern: NullPattern } => "present",
        NotPattern not => $"not {Pattern(not.Pattern)}",
        OrPattern or => $"{Pattern(or.Left)} or {Pattern(or.Right)}",
        AndPattern and => $"{Pattern(and.Left)} and {Pattern(and.Right)}",
        ComparisonPattern comparison => comparison.Operator switch
        {
            BinaryOperator.Equal => Value(comparison.Value),
            BinaryOperator.Less => $"less than {Value(comparison.Value)}",
            BinaryOperator.LessOrEqual => $"at most {Value(comparison.Value)}",
            BinaryOperator.Greater => $"greater than {Value(comparison.Value)}",
            _ => $"at least {Value(comparison.Value)}",
        },
        _ => "",
    };

    private static string Verb(TextMethod method, bool negated) => (method, negated) switch
    {
        (TextMethod.StartsWith, false) => "starts with",
        (TextMethod.StartsWith, true) => "does not start with",
        (TextMethod.EndsWith, false) => "ends with",
        (TextMethod.EndsWith, true) => "does not end with",
        (_, false) => "contains",
        _ => "does not contain",
    };

    private static string Value(RuleExpression expression) => expression switch
    {
        ConstantExpression constant => constant.Value.Display,
        MemberExpression member => NameOf(member),
        LengthExpression length => $"the length of {Value(length.Target)}",
        CollectionCallExpression { Method: CollectionMethod.Sum } call => $"the sum of {Value(call.Body!)} in {Value(call.Target)}",
        CollectionCallExpression { Method: CollectionMethod.Count, Body: { } body } call => $"the number of {Value(call.Target)} that have: {Describe(body)}",
        CollectionCallExpression { Method: CollectionMethod.Count } call => $"the number of {Value(call.Target)}",
        NowExpression => "now",
        TimeShiftExpression shift => $"{Value(shift.Amount)} {shift.Unit.ToString().ToLowerInvariant()} after {Value(shift.Target)}",
        CountryNameExpression name => $"the name of the country {Value(name.Argument)}",
        UnaryExpression { Operator: UnaryOperator.Negate } negation => $"-{Value(negation.Operand)}",
        BinaryExpression { Operator: BinaryOperator.Coalesce } coalesce => $"{Value(coalesce.Left)} or else {Value(coalesce.Right)}",
        BinaryExpression binary when binary.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply =>
            $"{Term(binary.Left, binary)} {(binary.Operator == BinaryOperator.Add ? '+' : binary.Operator == BinaryOperator.Subtract ? '-' : '*')} {Term(binary.Right, binary)}",
        _ => $"({Describe(expression)})",
    };

    private static string Term(RuleExpression operand, BinaryExpression outer) =>
        operand is BinaryExpression inner && (inner.Operator != outer.Operator || ReferenceEquals(operand, outer.Right)) ? $"({Value(operand)})" : Value(operand);

    /// <summary>A member by its JSON names.</summary>
    public static string NameOf(MemberExpression member)
    {
        if (member.Path.Count == 0)
        {
            return "the value";
        }

        var text = new StringBuilder();
        for (int i = 0; i < member.Path.Count; i++)
        {
            text.Append(i == 0 ? "" : ".").Append(member.Path[i].JsonName);
        }

        return text.ToString();
    }
}
