using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

/// <summary>
/// Rules as C#. Text is emitted as <c>string?</c> (an open enum as its wire name), a number as <c>decimal?</c>, everything else as it
/// is; a condition as <c>bool</c>. C#'s lifted operators have the rule language's meaning except where <c>ExpressionRules</c> is called.
/// </summary>
internal sealed class ExpressionEmitter
{
    private const string Rules = "global::Ordain.Rules.ExpressionRules.";

    private int _variables;

    /// <summary>An expression that is true or false.</summary>
    public string Condition(RuleExpression expression, string receiver) => expression switch
    {
        ConstantExpression constant => constant.Value.Text,
        UnaryExpression { Operator: UnaryOperator.Not } not => $"!{Condition(not.Operand, receiver)}",
        BinaryExpression { Operator: BinaryOperator.And } and => $"({Condition(and.Left, receiver)} && {Condition(and.Right, receiver)})",
        BinaryExpression { Operator: BinaryOperator.Or } or => $"({Condition(or.Left, receiver)} || {Condition(or.Right, receiver)})",
        BinaryExpression { Operator: not BinaryOperator.Coalesce } comparison => Comparison(comparison, receiver),
        PatternExpression pattern => Pattern(pattern, receiver),
        TextCallExpression call => $"{Rules}{call.Method}({Value(call.Target, receiver)}, {Value(call.Argument, receiver)})",
        _ => $"({Value(expression, receiver)} == true)",
    };

    /// <summary>An expression of any type.</summary>
    public string Value(RuleExpression expression, string receiver) => expression switch
    {
        ConstantExpression constant => Constant(constant.Value),
        MemberExpression member => Member(member, 0, receiver),
        LengthExpression length => Length(length, receiver),
        CountryNameExpression name => $"global::Ordain.IsoCountries.NameOf({Value(name.Argument, receiver)})",
        UnaryExpression { Operator: UnaryOperator.Negate } negation => $"(-{Value(negation.Operand, receiver)})",
        BinaryExpression { Operator: BinaryOperator.Coalesce } coalesce => $"({Nullable(coalesce.Left, receiver)} ?? {Value(coalesce.Right, receiver)})",
        BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } arithmetic =>
            $"{Rules}{arithmetic.Operator}({Value(arithmetic.Left, receiver)}, {Value(arithmetic.Right, receiver)})",
        _ => Condition(expression, receiver),
    };

    /// <summary>What a member sends: its value, or what it defaults to. It has the type of the member.</summary>
    public string Effective(MemberSpec member, string receiver)
    {
        string raw = $"{receiver}.{Identifier(member.Name)}";
        return member.Default switch
        {
            null => raw,
            { } text when member.Value.Kind == ValueKind.Text => $"global::Ordain.Rules.TextRules.HasText({raw}) ? {raw} : {Value(text, receiver)}",
            ConstantExpression constant => $"{raw} ?? {ConstantOf(member.Value, constant.Value)}",
            { } expression => $"{raw} ?? {Value(expression, receiver)}",
        };
    }

    /// <summary>A name as it stands in source text.</summary>
    public static string Identifier(string name) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None ? name : "@" + name;

    private static string ConstantOf(ValueSpec value, RuleConstant constant) => value.Kind switch
    {
        ValueKind.Integer => $"({value.TypeName})({constant.Text})",
        ValueKind.OpenEnum => $"{value.TypeName}.From({Literals.String(constant.Text)})",
        _ => Constant(constant),
    };

    private static string Constant(RuleConstant constant) => constant.Kind switch
    {
        RuleTypeKind.Number => constant.Number < 0 ? $"({Literals.Decimal(constant.Number)})" : Literals.Decimal(constant.Number),
        RuleTypeKind.Text or RuleTypeKind.OpenEnum => Literals.String(constant.Text),
        RuleTypeKind.Enum => constant.Text.Substring(0, constant.Text.Length - constant.Display.Length) + Identifier(constant.Display),
        _ => constant.Text,
    };

    private string Member(MemberExpression member, int from, string receiver)
    {
        PathStep last = member.Path[member.Path.Count - 1];
        if (last.Default is null)
        {
            return Typed(Path(member, from, member.Path.Count, receiver), last);
        }

        int owner = member.Path.Count - 1;
        if (owner > from)
        {
            // Without the object that would hold it, the member has no default either.
            string variable = Variable();
            return $"({Path(member, from, owner, receiver)} is {{ }} {variable} ? {Member(member, owner, variable)} : null)";
        }

        string own = Typed($"{receiver}.{Identifier(last.Name)}", last);
        return last.Type.Kind == RuleTypeKind.Text
            ? $"(global::Ordain.Rules.TextRules.HasText({own}) ? {own} : {Value(last.Default, receiver)})"
            : Lifted($"({own} ?? {Value(last.Default, receiver)})", last.Type);
    }

    private static string Path(MemberExpression member, int from, int to, string receiver)
    {
        string text = receiver;
        bool canBeNull = false;
        for (int i = from; i < to; i++)
        {
            // Only the step before counts: what is behind a "?." is left out with it.
            text += (canBeNull ? "?." : ".") + Identifier(member.Path[i].Name);
            canBeNull = member.Path[i].Type.CanBeNull;
        }

        return text;
    }

    private static string Typed(string path, PathStep last) => last.Type.Kind switch
    {
        RuleTypeKind.OpenEnum => path + (last.IsNullableValue ? "?." : ".") + "WireName",
        RuleTypeKind.Number => $"(decimal?){path}",
        RuleTypeKind.Enum => $"({last.Type.Name}?){path}",
        RuleTypeKind.Boolean => $"(bool?){path}",
        _ => path,
    };

    private string Length(LengthExpression length, string receiver)
    {
        var target = (MemberExpression)length.Target;
        PathStep last = target.Path[target.Path.Count - 1];
        if (last is { Type.Kind: RuleTypeKind.Collection, LengthName: "Length" } && (last.IsNullableValue || !last.Type.CanBeNull))
        {
            // An immutable array that is default has no length, and throws when it is asked for one.
            string variable = Variable();
            return $"({Value(target, receiver)} is {{ IsDefault: false }} {variable} ? (decimal?){variable}.Length : null)";
        }

        return $"(decimal?)({Value(target, receiver)}){(target.Type.CanBeNull ? "?." : ".")}{last.LengthName}";
    }

    private string Comparison(BinaryExpression binary, string receiver)
    {
        bool isEqual = binary.Operator == BinaryOperator.Equal;
        if (binary.Left.Type.Kind == RuleTypeKind.Null || binary.Right.Type.Kind == RuleTypeKind.Null)
        {
            RuleExpression tested = binary.Left.Type.Kind == RuleTypeKind.Null ? binary.Right : binary.Left;
            return tested is ConstantExpression constant ? (constant.Value.IsNull == isEqual ? "true" : "false")
                : CanTestForNull(tested) ? $"({Nullable(tested, receiver)} is {(isEqual ? "null" : "not null")})"
                : isEqual ? "false" : "true";
        }

        string left = Value(binary.Left, receiver);
        string right = Value(binary.Right, receiver);
        return binary.Operator switch
        {
            BinaryOperator.Equal when binary.Left is ConstantExpression != binary.Right is ConstantExpression => $"({left} == {right})",
            BinaryOperator.Equal => $"{Rules}AreEqual{TypeArgument(binary)}({left}, {right})",
            BinaryOperator.NotEqual => $"{Rules}AreDifferent{TypeArgument(binary)}({left}, {right})",
            _ => $"({left} {Symbol(binary.Operator)} {right})",
        };
    }

    /// <summary>A constant alone does not say that the other side may be null.</summary>
    private static string TypeArgument(BinaryExpression binary) => binary.Left.Type.Kind switch
    {
        RuleTypeKind.Number => "<decimal>",
        RuleTypeKind.Boolean => "<bool>",
        RuleTypeKind.Enum => $"<{binary.Left.Type.Name}>",
        _ => "",
    };

    /// <summary>A value of a type that C# lets one test for null: behind <c>??</c>, for one, it need not be.</summary>
    private string Nullable(RuleExpression expression, string receiver)
    {
        string value = Value(expression, receiver);
        return expression is MemberExpression ? value : Lifted(value, expression.Type);
    }

    private static string Lifted(string value, RuleType type) => type.Kind switch
    {
        RuleTypeKind.Number => $"((decimal?){value})",
        RuleTypeKind.Boolean => $"((bool?){value})",
        RuleTypeKind.Enum => $"(({type.Name}?){value})",
        _ => value,
    };

    /// <summary>A struct that is no rule value, such as an immutable array, is never null, and C# does not let one ask.</summary>
    private static bool CanTestForNull(RuleExpression tested) =>
        tested.Type.CanBeNull || tested.Type.Kind is not (RuleTypeKind.Object or RuleTypeKind.Collection);

    private static string Symbol(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        _ => "==",
    };

    private string Pattern(PatternExpression expression, string receiver)
    {
        string operand = Nullable(expression.Operand, receiver);
        if (expression.Operand is MemberExpression { Path.Count: 1 } or ConstantExpression { Value.IsNull: true })
        {
            return Pattern(expression.Pattern, operand, expression.Operand);
        }

        // C#'s own patterns are not used: it refuses some that the rule language allows, such as one that cannot match.
        string variable = Variable();
        return $"({operand} is var {variable} && {Pattern(expression.Pattern, variable, expression.Operand)})";
    }

    private static string Pattern(RulePattern pattern, string operand, RuleExpression typed) => pattern switch
    {
        NullPattern when typed is ConstantExpression constant => constant.Value.IsNull ? "true" : "false",
        NullPattern => CanTestForNull(typed) ? $"({operand} is null)" : "false",
        NotPattern not => $"!{Pattern(not.Pattern, operand, typed)}",
        OrPattern or => $"({Pattern(or.Left, operand, typed)} || {Pattern(or.Right, operand, typed)})",
        AndPattern and => $"({Pattern(and.Left, operand, typed)} && {Pattern(and.Right, operand, typed)})",
        ComparisonPattern comparison => $"({operand} {Symbol(comparison.Operator)} {Constant(comparison.Value.Value)})",
        _ => "false",
    };

    private string Variable() => $"operand{++_variables}";
}
