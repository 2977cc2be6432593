using Ordain.Compiler.Common;

namespace Ordain.Compiler.Expressions;

/// <summary>
/// Evaluates rules over what is known of an object, in three-valued logic. Where everything is known it gives what the emitted code
/// gives; where something is unknown it decides only what holds for every value.
/// </summary>
internal static partial class RuleInterpreter
{
    public static RuleValue Evaluate(RuleExpression expression, IRuleFacts facts) => Evaluate(expression, new RuleEnvironment(facts, null, "", null));

    private static RuleValue Evaluate(RuleExpression expression, RuleEnvironment facts) => expression switch
    {
        ConstantExpression constant => RuleValue.Of(constant.Value),
        MemberExpression member => EvaluateMember(member, facts),
        UnaryExpression unary => EvaluateUnary(unary, facts),
        BinaryExpression binary => EvaluateBinary(binary, facts),
        PatternExpression pattern => RuleValue.Of(Matches(pattern.Pattern, Evaluate(pattern.Operand, facts))),
        TextCallExpression call => EvaluateTextCall(call, facts),
        LengthExpression length => EvaluateLength(length, facts),
        CollectionCallExpression call => EvaluateCollectionCall(call, facts),
        NowExpression => facts.Self.Now,
        TimeShiftExpression shift => EvaluateTimeShift(shift, facts),

        // The table of names is part of the run-time library.
        _ => RuleValue.Unknown,
    };

    private static RuleValue EvaluateMember(MemberExpression member, RuleEnvironment facts)
    {
        if (facts.Find(member.Parameter) is not { } root)
        {
            return RuleValue.Unknown;
        }

        if (member.Path.Count == 0 || root.Value.IsNull)
        {
            return root.Value;
        }

        RuleValue value = root.Members.ValueOf(member.Path, member.Path.Count);
        PathStep last = member.Path[member.Path.Count - 1];
        if (last.Default is null)
        {
            return value;
        }

        if (value.IsNotNull)
        {
            // A blank text counts as none where there is a default for it; of a text that is not known nobody can tell.
            return last.Type.Kind != RuleTypeKind.Text ? value
                : value.Constant is not { } text ? RuleValue.Unknown
                : string.IsNullOrWhiteSpace(text.Text) ? EvaluateDefault(last.Default, member, root)
                : value;
        }

        if (!value.IsNull)
        {
            return RuleValue.Unknown;
        }

        RuleValue owner = member.Path.Count == 1 ? RuleValue.NotNull : root.Members.ValueOf(member.Path, member.Path.Count - 1);
        return owner.IsNull ? RuleValue.Null : owner.IsNotNull ? EvaluateDefault(last.Default, member, root) : RuleValue.Unknown;
    }

    private static RuleValue EvaluateLength(LengthExpression length, RuleEnvironment facts)
    {
        RuleValue value = Evaluate(length.Target, facts);
        if (value.IsNull)
        {
            return RuleValue.Null;
        }

        if (value.Constant is { Kind: RuleTypeKind.Text } text)
        {
            return RuleValue.Of(RuleConstant.OfNumber(text.Text.Length));
        }

        return !value.IsNotNull ? RuleValue.Unknown
            : length.Target is MemberExpression { Path.Count: > 0 } member && facts.Find(member.Parameter)?.Members.ElementsOf(member.Path) is { } elements ? RuleValue.Of(RuleConstant.OfNumber(elements.Count))
            : RuleValue.NotNull;
    }

    /// <summary>A default speaks of the members beside it.</summary>
    private static RuleValue EvaluateDefault(RuleExpression @default, MemberExpression member, RuleElement root)
    {
        var owner = new RuleEnvironment(root.Members, null, "", null);
        if (member.Path.Count > 1)
        {
            owner = new RuleEnvironment(new NestedFacts(root.Members, member.Path, member.Path.Count - 1), null, "", null);
        }

        return Evaluate(@default, owner);
    }

    private static RuleValue EvaluateUnary(UnaryExpression unary, RuleEnvironment facts)
    {
        RuleValue operand = Evaluate(unary.Operand, facts);
        if (unary.Operator == UnaryOperator.Not)
        {
            // A condition that is null is not true, and its opposite holds.
            return operand.IsNull ? RuleValue.Of(true) : RuleValue.Of(!operand.AsBoolean);
        }

        if (unary.Operator == UnaryOperator.IsWhole)
        {
            return operand.IsNull ? RuleValue.Of(false) : operand.Constant is { } tested ? RuleValue.Of(decimal.Truncate(tested.Number) == tested.Number) : RuleValue.Unknown;
        }

        return operand.IsNull ? RuleValue.Null : operand.Constant is { } number ? RuleValue.Of(RuleConstant.OfNumber(-number.Number)) : RuleValue.Unknown;
    }

    private static RuleValue EvaluateBinary(BinaryExpression binary, RuleEnvironment facts)
    {
        RuleValue left = Evaluate(binary.Left, facts);
        switch (binary.Operator)
        {
            case BinaryOperator.And:
                bool? leftAnd = Truth(left);
                return leftAnd == false ? RuleValue.Of(false) : And(leftAnd, Truth(Evaluate(binary.Right, facts)));
            case BinaryOperator.Or:
                bool? leftOr = Truth(left);
                return leftOr == true ? RuleValue.Of(true) : Or(leftOr, Truth(Evaluate(binary.Right, facts)));
            case BinaryOperator.Coalesce:
                return left.IsNull ? Evaluate(binary.Right, facts) : left.IsNotNull ? left : RuleValue.Unknown;
        }

        RuleValue right = Evaluate(binary.Right, facts);
        if (binary.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply)
        {
            return Arithmetic(binary.Operator, left, right);
        }

        if (binary.Left.Type.Kind == RuleTypeKind.Null || binary.Right.Type.Kind == RuleTypeKind.Null)
        {
            RuleValue tested = binary.Left.Type.Kind == RuleTypeKind.Null ? right : left;
            bool? isNull = tested.IsNull ? true : tested.IsNotNull ? false : null;
            return RuleValue.Of(binary.Operator == BinaryOperator.Equal ? isNull : !isNull);
        }

        return left.IsNull || right.IsNull ? RuleValue.Of(false)
            : left.Constant is { } a && right.Constant is { } b ? RuleValue.Of(Compare(binary.Operator, a, b))
            : RuleValue.Unknown;
    }

    private static bool? Truth(RuleValue value) => value.IsNull ? false : value.AsBoolean;

    private static RuleValue And(bool? left, bool? right) =>
        RuleValue.Of(left == false || right == false ? false : left is null || right is null ? null : true);

    private static RuleValue Or(bool? left, bool? right) =>
        RuleValue.Of(left == true || right == true ? true : left is null || right is null ? null : false);

    private static RuleValue Arithmetic(BinaryOperator @operator, RuleValue left, RuleValue right)
    {
        if (left.IsNull || right.IsNull)
        {
            return RuleValue.Null;
        }

        if (left.Constant is not { } a || right.Constant is not { } b)
        {
            return RuleValue.Unknown;
        }

        decimal? result = @operator switch
        {
            BinaryOperator.Add => ExactArithmetic.Add(a.Number, b.Number),
            BinaryOperator.Subtract => ExactArithmetic.Add(a.Number, -b.Number),
            _ => ExactArithmetic.Multiply(a.Number, b.Number),
        };
        return result is { } number ? RuleValue.Of(RuleConstant.OfNumber(number)) : RuleValue.Null;
    }

    private static bool Compare(BinaryOperator @operator, RuleConstant left, RuleConstant right)
    {
        bool isText = left.Kind is RuleTypeKind.Text or RuleTypeKind.OpenEnum;
        int order = isText ? string.CompareOrdinal(left.Text, right.Text) : left.Number.CompareTo(right.Number);
        return @operator switch
        {
            BinaryOperator.Equal => order == 0,
            BinaryOperator.NotEqual => order != 0,
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static bool? Matches(RulePattern pattern, RuleValue value)
    {
        switch (pattern)
        {
            case NullPattern:
                return value.IsNull ? true : value.IsNotNull ? false : null;
            case NotPattern not:
                return !Matches(not.Pattern, value);
            case OrPattern or:
                return Or(Matches(or.Left, value), Matches(or.Right, value)).AsBoolean;
            case AndPattern and:
                return And(Matches(and.Left, value), Matches(and.Right, value)).AsBoolean;
            case ComparisonPattern comparison:
                return value.IsNull ? false : value.Constant is { } constant ? Compare(comparison.Operator, constant, comparison.Value.Value) : null;
            default:
                return null;
        }
    }

    private static RuleValue EvaluateTextCall(TextCallExpression call, RuleEnvironment facts)
    {
        RuleValue target = Evaluate(call.Target, facts);
        RuleValue argument = Evaluate(call.Argument, facts);
        if (target.IsNull || argument.IsNull)
        {
            return RuleValue.Of(false);
        }

        if (target.Constant is not { } text || argument.Constant is not { } part)
        {
            return RuleValue.Unknown;
        }

        return RuleValue.Of(call.Method switch
        {
            TextMethod.StartsWith => text.Text.StartsWith(part.Text, StringComparison.Ordinal),
            TextMethod.EndsWith => text.Text.EndsWith(part.Text, StringComparison.Ordinal),
            _ => text.Text.IndexOf(part.Text, StringComparison.Ordinal) >= 0,
        });
    }
}
