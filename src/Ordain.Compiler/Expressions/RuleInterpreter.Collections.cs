namespace Ordain.Compiler.Expressions;

internal static partial class RuleInterpreter
{
    private static RuleValue EvaluateCollectionCall(CollectionCallExpression call, RuleEnvironment facts)
    {
        if (facts.Find(call.Target.Parameter) is not { } root)
        {
            return RuleValue.Unknown;
        }

        RuleValue collection = root.Value.IsNull ? RuleValue.Null : root.Members.ValueOf(call.Target.Path, call.Target.Path.Count);
        if (collection.IsNull)
        {
            return call.Method switch
            {
                CollectionMethod.Any => RuleValue.Of(false),
                CollectionMethod.All or CollectionMethod.IsUnique => RuleValue.Of(true),
                _ => RuleValue.Null,
            };
        }

        if (!collection.IsNotNull || root.Members.ElementsOf(call.Target.Path) is not { } elements)
        {
            return RuleValue.Unknown;
        }

        if (call.Body is null)
        {
            return call.Method == CollectionMethod.Any ? RuleValue.Of(elements.Count > 0) : RuleValue.Of(RuleConstant.OfNumber(elements.Count));
        }

        var values = new List<RuleValue>(elements.Count);
        foreach (RuleElement element in elements)
        {
            values.Add(Evaluate(call.Body, facts.With(call.Parameter, element)));
        }

        return call.Method switch
        {
            CollectionMethod.Sum => Sum(values),
            CollectionMethod.Any => values.Aggregate(RuleValue.Of(false), static (any, value) => Or(any.AsBoolean, Truth(value))),
            CollectionMethod.All => values.Aggregate(RuleValue.Of(true), static (all, value) => And(all.AsBoolean, Truth(value))),
            CollectionMethod.Count => Count(values),
            _ => IsUnique(values),
        };
    }

    private static RuleValue Sum(List<RuleValue> values)
    {
        RuleValue sum = RuleValue.Of(RuleConstant.OfNumber(0));
        foreach (RuleValue value in values)
        {
            sum = Arithmetic(BinaryOperator.Add, sum, value);
        }

        return sum;
    }

    private static RuleValue Count(List<RuleValue> values)
    {
        int count = 0;
        foreach (RuleValue value in values)
        {
            if (Truth(value) is not { } holds)
            {
                return RuleValue.Unknown;
            }

            count += holds ? 1 : 0;
        }

        return RuleValue.Of(RuleConstant.OfNumber(count));
    }

    /// <summary>Two known keys that are the same decide, whatever the others are.</summary>
    private static RuleValue IsUnique(List<RuleValue> values)
    {
        bool isKnown = true;
        var seen = new HashSet<(string Text, decimal Number)>();
        foreach (RuleValue value in values)
        {
            if (value.Constant is not { } key)
            {
                isKnown = false;
            }
            else if (!key.IsNull && !seen.Add(key.Kind == RuleTypeKind.Number ? ("", key.Number) : (key.Text, 0)))
            {
                return RuleValue.Of(false);
            }
        }

        return isKnown ? RuleValue.Of(true) : RuleValue.Unknown;
    }

    private static RuleValue EvaluateTimeShift(TimeShiftExpression shift, RuleEnvironment facts)
    {
        RuleValue time = Evaluate(shift.Target, facts);
        RuleValue amount = Evaluate(shift.Amount, facts);
        if (time.IsNull || amount.IsNull)
        {
            return RuleValue.Null;
        }

        if (time.Constant is not { } from || amount.Constant is not { } number)
        {
            return RuleValue.Unknown;
        }

        long perUnit = shift.Unit switch
        {
            TimeUnit.Seconds => TimeSpan.TicksPerSecond,
            TimeUnit.Minutes => TimeSpan.TicksPerMinute,
            TimeUnit.Hours => TimeSpan.TicksPerHour,
            _ => TimeSpan.TicksPerDay,
        };
        const decimal Most = 1e16m;
        decimal ticks = Math.Abs(number.Number) > Most ? -1 : decimal.Truncate(from.Number + (number.Number * perUnit));
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? RuleValue.Of(RuleConstant.OfTime((long)ticks)) : RuleValue.Null;
    }
}
