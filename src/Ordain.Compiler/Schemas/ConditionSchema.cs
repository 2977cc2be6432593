using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Schemas;

/// <summary>
/// Conditions as schemas of the object that they speak of. Null and absence mean what they mean in the rule language: a schema accepts
/// exactly the objects of which the condition holds. What a schema cannot say (arithmetic, two members compared, the time, members that
/// are not in the payload) is null.
/// </summary>
/// <param name="self">The object.</param>
/// <param name="find">Finds the object that a value is.</param>
internal sealed class ConditionSchema(ObjectSpec self, Func<ValueSpec, ObjectSpec?> find)
{
    /// <summary>Where names are looked up: the object at hand, or an element of a collection.</summary>
    private sealed record Scope(string Parameter, ObjectSpec? Object, ValueSpec? Element);

    private sealed record Target(List<string> Names, SchemaForm Form, RuleExpression? Default, bool IsText, bool IsInElement);

    public string? Of(RuleExpression condition) => Condition(condition, Self);

    /// <summary>That a member has a value, in the sense of "required".</summary>
    public string? HasValue(MemberExpression member, bool allowsEmpty = false) =>
        Test(member, member.Type.Kind == RuleTypeKind.Text && !allowsEmpty ? new HasTextPattern() : new NotPattern(new NullPattern()), Self);

    /// <summary>That the object which holds a member is there.</summary>
    public string? HasOwner(MemberExpression member)
    {
        if (member.Path.Count < 2)
        {
            return JsonText.True;
        }

        var steps = new PathStep[member.Path.Count - 1];
        for (int i = 0; i < steps.Length; i++)
        {
            steps[i] = member.Path[i];
        }

        return Test(member with { Path = new(steps) }, new NotPattern(new NullPattern()), Self);
    }

    private Scope Self => new("", self, null);

    private string? Condition(RuleExpression expression, Scope scope)
    {
        switch (expression)
        {
            case ConstantExpression constant:
                return constant.Value.Number == 1 ? JsonText.True : JsonText.False;
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                return SchemaLogic.Not(Condition(not.Operand, scope));
            case BinaryExpression { Operator: BinaryOperator.And } and:
                return SchemaLogic.All(Condition(and.Left, scope), Condition(and.Right, scope));
            case BinaryExpression { Operator: BinaryOperator.Or } or:
                return SchemaLogic.Any(Condition(or.Left, scope), Condition(or.Right, scope));
            case BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } comparison:
                return Comparison(comparison, scope);
            case PatternExpression pattern:
                return Test(pattern.Operand, pattern.Pattern, scope);
            case TextCallExpression { Argument: ConstantExpression { Value.IsNull: false } argument } call:
                return Test(call.Target, new TextPattern(call.Method, argument.Value.Text), scope);
            case CollectionCallExpression { Method: CollectionMethod.Any or CollectionMethod.All or CollectionMethod.IsUnique } call:
                return Collection(call, scope);
            case MemberExpression { Type.Kind: RuleTypeKind.Boolean } or BinaryExpression { Operator: BinaryOperator.Coalesce, Type.Kind: RuleTypeKind.Boolean }:
                return Test(expression, Equal(new ConstantExpression { Type = RuleType.Boolean, Span = expression.Span, Value = RuleConstant.True }), scope);
            default:
                return null;
        }
    }

    private static ComparisonPattern Equal(ConstantExpression value) => new(BinaryOperator.Equal, value);

    private string? Comparison(BinaryExpression comparison, Scope scope)
    {
        (RuleExpression tested, RuleExpression other, BinaryOperator @operator) = comparison.Right is ConstantExpression
            ? (comparison.Left, comparison.Right, comparison.Operator)
            : (comparison.Right, comparison.Left, Turned(comparison.Operator));
        if (other is not ConstantExpression constant)
        {
            return null;
        }

        RulePattern pattern = !constant.Value.IsNull ? new ComparisonPattern(@operator, constant)
            : @operator == BinaryOperator.Equal ? new NullPattern()
            : new NotPattern(new NullPattern());
        return Test(tested, pattern, scope);
    }

    private static BinaryOperator Turned(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => @operator,
    };

    /// <summary>That an operand passes a test.</summary>
    private string? Test(RuleExpression operand, RulePattern pattern, Scope scope)
    {
        switch (operand)
        {
            case ConstantExpression constant:
                return SchemaTests.OfConstant(pattern, constant.Value) ? JsonText.True : JsonText.False;
            case BinaryExpression { Operator: BinaryOperator.Coalesce } coalesce:
                return SchemaLogic.Any(
                    Test(coalesce.Left, new AndPattern(new NotPattern(new NullPattern()), pattern), scope),
                    SchemaLogic.All(Test(coalesce.Left, new NullPattern(), scope), Test(coalesce.Right, pattern, scope)));
            case MemberExpression member:
                return Resolve(member, scope) is { } target ? Test(target, target.Form, pattern, scope) : null;
            case LengthExpression { Target: MemberExpression measured }:
                return Resolve(measured, scope) is { Default: null } length ? Test(length, Measured(length), pattern, scope) : null;
            case CollectionCallExpression { Method: CollectionMethod.Count, Body: null } call:
                return Resolve(call.Target, scope) is { Default: null } counted ? Test(counted, Measured(counted), pattern, scope) : null;
            default:
                return null;
        }
    }

    private static SchemaForm Measured(Target target) =>
        target.Form.JsonType switch
        {
            "string" => new(SchemaFormKind.Length, "string"),
            "array" => new(SchemaFormKind.Count, "array"),
            _ => new(SchemaFormKind.Other, target.Form.JsonType),
        };

    private string? Test(Target target, SchemaForm form, RulePattern pattern, Scope scope)
    {
        string? value = SchemaTests.OfValue(pattern, form);
        if (target.Default is null)
        {
            string? present = Present(target, form.JsonType, value);
            return SchemaTests.OfNull(pattern) ? SchemaLogic.Any(present, SchemaLogic.Not(Present(target, form.JsonType, JsonText.True))) : present;
        }

        // What would be sent counts: the default, where there is no value, and for a text where it is blank.
        string has = target.IsText ? SchemaTests.HasText : JsonText.True;
        return SchemaLogic.Any(
            Present(target, form.JsonType, SchemaLogic.All(has, value)),
            SchemaLogic.All(SchemaLogic.Not(Present(target, form.JsonType, has)), Test(target.Default, pattern, scope)));
    }

    /// <summary>That a member is there, is not null, and its value is accepted.</summary>
    private static string? Present(Target target, string? type, string? value)
    {
        string? schema = SchemaLogic.OfType(type, value);
        for (int i = target.Names.Count - 1; i >= 0 && schema is not null; i--)
        {
            schema = schema == JsonText.False ? schema : JsonText.Object(
                ("type", i > 0 || target.IsInElement ? "\"object\"" : null),
                ("required", JsonText.Strings([target.Names[i]])),
                ("properties", JsonText.Object((target.Names[i], schema))));
        }

        return schema;
    }

    private Target? Resolve(MemberExpression member, Scope scope)
    {
        if (member.Parameter != scope.Parameter)
        {
            return null;
        }

        var names = new List<string>();
        ObjectSpec? holder = scope.Object;
        ValueSpec? value = scope.Element;
        MemberSpec? last = null;
        SchemaForm? form = value is null ? null : SchemaForm.Of(value, null);
        for (int i = 0; i < member.Path.Count; i++)
        {
            PathStep step = member.Path[i];
            if (value?.Kind == ValueKind.Money && step.Name is "Amount" or "Currency")
            {
                names.Add(step.JsonName);
                form = step.Name == "Amount" ? SchemaForm.OfAmount(last?.Money) : new SchemaForm(SchemaFormKind.Text, "string");
                return i == member.Path.Count - 1 ? new Target(names, form, null, IsText: false, scope.Element is not null) : null;
            }

            last = holder is null ? null : Find(holder, step.Name);
            bool isLast = i == member.Path.Count - 1;
            if (last is not { IsWritten: true, KeepsInitial: false, Initial: "default!" } || (last.Default is not null && !isLast))
            {
                return null;
            }

            names.Add(last.JsonName);
            value = last.Value;
            form = SchemaForm.Of(value, last);
            holder = isLast ? null : find(value);
        }

        // The default of a member of another object speaks of that object.
        RuleExpression? @default = last?.Default;
        return form is null || (@default is not (null or ConstantExpression) && (names.Count > 1 || scope.Element is not null))
            ? null
            : new Target(names, form, @default, value!.Kind == ValueKind.Text, scope.Element is not null);
    }

    private static MemberSpec? Find(ObjectSpec spec, string name)
    {
        foreach (MemberSpec member in spec.Members)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }

    private string? Collection(CollectionCallExpression call, Scope scope)
    {
        if (Resolve(call.Target, scope) is not { Form.JsonType: "array", Default: null } target)
        {
            return null;
        }

        if (call.Method == CollectionMethod.IsUnique)
        {
            // Elements that are null are different from all, and from each other.
            bool isPlain = call.Body is MemberExpression { Path.Count: 0 } element && element.Parameter == call.Parameter && !call.Collection.Element.CanBeNull;
            return isPlain ? SchemaLogic.Any(SchemaLogic.Not(Present(target, "array", JsonText.True)), Present(target, "array", "{\"uniqueItems\":true}")) : null;
        }

        if (call.Body is null)
        {
            return Present(target, "array", "{\"minItems\":1}");
        }

        if (ElementOf(call.Target, scope) is not { } elements)
        {
            return null;
        }

        string? body = Condition(call.Body, new Scope(call.Parameter, find(elements), elements));
        return call.Method == CollectionMethod.Any
            ? Contains(target, body)
            : SchemaLogic.Not(Contains(target, SchemaLogic.Not(body)));
    }

    private static string? Contains(Target target, string? body) => body switch
    {
        null => null,
        JsonText.False => JsonText.False,
        _ => Present(target, "array", JsonText.Object(("contains", body))),
    };

    private ValueSpec? ElementOf(MemberExpression collection, Scope scope)
    {
        ObjectSpec? holder = scope.Object;
        ValueSpec? value = scope.Element;
        MemberSpec? last = null;
        foreach (PathStep step in collection.Path)
        {
            last = holder is null ? null : Find(holder, step.Name);
            value = last?.Value;
            holder = value is null ? null : find(value);
        }

        // Amounts and numbers that are written in another form are not compared there.
        return last is { Numbers: NumberForm.Plain, Money: null or { Form: MoneyForm.Number } } ? value?.Element : null;
    }
}
