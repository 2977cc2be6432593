using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

/// <summary>
/// Rules as C#. Text is emitted as <c>string?</c> (an open enum as its wire name), a number as <c>decimal?</c>, a time as
/// <c>DateTimeOffset?</c>, everything else as it is; a condition as <c>bool</c>. C#'s lifted operators have the rule language's meaning
/// except where <c>ExpressionRules</c> is called.
/// </summary>
/// <param name="receiverType">The type of the object at hand, as source text.</param>
internal sealed partial class ExpressionEmitter(string receiverType)
{
    private const string Rules = "global::Ordain.Rules.ExpressionRules.";

    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private readonly HashSet<string> _somethings = new(StringComparer.Ordinal);
    private int _variables;

    /// <summary>The type of the object at hand, as source text: of what emitted code takes to read members from.</summary>
    public string ReceiverType => receiverType;

    /// <summary>An expression that is true or false.</summary>
    public string Condition(RuleExpression expression, Receivers receivers) => expression switch
    {
        ConstantExpression constant => constant.Value.Text,
        UnaryExpression { Operator: UnaryOperator.Not } not => $"!{Condition(not.Operand, receivers)}",
        UnaryExpression { Operator: UnaryOperator.IsWhole } whole => $"{Rules}IsWhole({Value(whole.Operand, receivers)})",
        BinaryExpression { Operator: BinaryOperator.And } and => $"({Condition(and.Left, receivers)} && {Condition(and.Right, receivers)})",
        BinaryExpression { Operator: BinaryOperator.Or } or => $"({Condition(or.Left, receivers)} || {Condition(or.Right, receivers)})",
        BinaryExpression { Operator: not BinaryOperator.Coalesce } comparison => Comparison(comparison, receivers),
        PatternExpression pattern => Pattern(pattern, receivers),
        TextCallExpression call => $"{Rules}{call.Method}({Value(call.Target, receivers)}, {Value(call.Argument, receivers)})",
        CollectionCallExpression call => CollectionCall(call, receivers),
        _ => $"({Value(expression, receivers)} == true)",
    };

    /// <summary>An expression of any type.</summary>
    public string Value(RuleExpression expression, Receivers receivers) => expression switch
    {
        ConstantExpression constant => Constant(constant.Value),
        MemberExpression member => Member(member, 0, receivers[member.Parameter], receivers),
        LengthExpression length => Length(length, receivers),
        CountryNameExpression name => $"global::Ordain.IsoCountries.NameOf({Value(name.Argument, receivers)})",
        NowExpression => "violations.Now",
        TimeShiftExpression shift => $"{Rules}Add{shift.Unit}({Value(shift.Target, receivers)}, {Value(shift.Amount, receivers)})",
        BinaryExpression { Operator: BinaryOperator.Coalesce } coalesce => $"({Nullable(coalesce.Left, receivers)} ?? {Value(coalesce.Right, receivers)})",
        _ when IsCalculated(expression) => $"{Number(expression, receivers)}.ToDecimal()",
        CollectionCallExpression call => CollectionCall(call, receivers),
        _ => Condition(expression, receivers),
    };

    /// <summary>A variable with what a member sends.</summary>
    public void EmitLocal(SourceWriter source, MemberSpec member, string local, string receiver)
    {
        source.Line($"{ValueCode.TypeOf(member.Value)} {local} = {Effective(member, receiver)};");
    }

    /// <summary>What a member sends: its value, or what it defaults to. It has the type of the member.</summary>
    public string Effective(MemberSpec member, string receiver)
    {
        string raw = $"{receiver}.{Identifier(member.Name)}";
        if (member.OmitsHollow)
        {
            return $"{SomethingOf(member)}({raw})";
        }

        return member.Default switch
        {
            null => raw,
            { } text when member.Value.Kind == ValueKind.Text => $"global::Ordain.Rules.TextRules.HasText({raw}) ? {raw} : {Value(text, Receivers.Of(receiver))}",
            { } zero when IsZero(zero) && member.Value is { IsNullableValue: true, Kind: ValueKind.Decimal or ValueKind.Integer } => raw + ValueCode.OfNullable,
            ConstantExpression constant => $"{raw} ?? {ConstantOf(member.Value, constant.Value)}",
            { } expression => $"{raw} ?? {Value(expression, Receivers.Of(receiver))}",
        };
    }

    /// <summary>The method that gives a value with something to say, and no other.</summary>
    private string SomethingOf(MemberSpec member)
    {
        string name = $"SomethingOf{member.Name}";
        if (_somethings.Add(name))
        {
            ValueSpec value = member.Value;
            string condition = value.Kind switch
            {
                ValueKind.Collection when value.Shape == CollectionShape.ImmutableArray => "held is { IsDefault: false, Length: > 0 }",
                ValueKind.Collection when value.Shape == CollectionShape.Array => "held.Length > 0",
                ValueKind.Collection or ValueKind.Dictionary => "held.Count > 0",
                _ => string.Join(" || ", member.Parts).Replace("{0}", "held"),
            };
            var source = new SourceWriter();
            source.Open($"private static {ValueCode.TypeOf(value)} {name}({ValueCode.TypeOf(value)} value)");
            source.Open(value.CanBeNull ? "if (value is { } held)" : null);
            if (!value.CanBeNull)
            {
                source.Line("var held = value;");
            }

            source.Open($"if ({condition})").Line("return value;").Close().Close().Line();
            source.Line("return default;").Close();
            AddMethod(source.ToString());
        }

        return name;
    }

    /// <summary>A name as it stands in source text.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string ConstantOf(ValueSpec value, RuleConstant constant) => value.Kind switch
    {
        ValueKind.Integer => $"({value.TypeName})({constant.Text})",
        ValueKind.OpenEnum => $"{value.TypeName}.From({Literals.String(constant.Text)})",
        _ => Constant(constant),
    };

    /// <summary>A constant of the rule language.</summary>
    public static string Constant(RuleConstant constant) => constant.Kind switch
    {
        RuleTypeKind.Number => constant.Number < 0 ? $"({Literals.Decimal(constant.Number)})" : Literals.Decimal(constant.Number),
        RuleTypeKind.Text or RuleTypeKind.OpenEnum => Literals.String(constant.Text),
        RuleTypeKind.Enum => constant.Text.Substring(0, constant.Text.Length - constant.MemberName.Length) + Identifier(constant.MemberName),
        _ => constant.Text,
    };

    private string Comparison(BinaryExpression binary, Receivers receivers)
    {
        bool isEqual = binary.Operator == BinaryOperator.Equal;
        if (binary.Left.Type.Kind == RuleTypeKind.Null || binary.Right.Type.Kind == RuleTypeKind.Null)
        {
            RuleExpression tested = binary.Left.Type.Kind == RuleTypeKind.Null ? binary.Right : binary.Left;
            return (isEqual ? "" : "!") + NullTest(tested, receivers);
        }

        if (IsCalculated(binary.Left) || IsCalculated(binary.Right))
        {
            return ExactComparison(binary, receivers);
        }

        string left = Value(binary.Left, receivers);
        string right = Value(binary.Right, receivers);
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
        RuleTypeKind.Boolean => "<bool>",
        RuleTypeKind.Time => "<global::System.DateTimeOffset>",
        RuleTypeKind.Enum => $"<{binary.Left.Type.Name}>",
        _ => "",
    };

    /// <summary>A value of a type that C# lets one test for null: behind <c>??</c>, for one, it need not be.</summary>
    private string Nullable(RuleExpression expression, Receivers receivers)
    {
        string value = Value(expression, receivers);
        return expression is MemberExpression ? value : Lifted(value, expression.Type);
    }

    private static string Lifted(string value, RuleType type) => type.Kind switch
    {
        RuleTypeKind.Number => $"((decimal?){value})",
        RuleTypeKind.Boolean => $"((bool?){value})",
        RuleTypeKind.Time => $"((global::System.DateTimeOffset?){value})",
        RuleTypeKind.Enum => $"(({type.Name}?){value})",
        _ => value,
    };

    private string NullTest(RuleExpression tested, Receivers receivers) =>
        tested is MemberExpression member && PlainValue(member, receivers, out bool canBeNull) is { } path ? (canBeNull ? $"({path} is null)" : "false") : NullTest(tested, Nullable(tested, receivers));

    /// <summary>
    /// Whether a value is null: an immutable array when it is <c>default</c>. Another struct that is no rule value never is, and C# does
    /// not let one ask.
    /// </summary>
    private static string NullTest(RuleExpression tested, string value) =>
        tested is ConstantExpression constant ? (constant.Value.IsNull ? "true" : "false")
        : tested is MemberExpression { Path.Count: > 0 } member && member.Path[member.Path.Count - 1].Collection?.Shape == CollectionShape.ImmutableArray ? $"({value} is not {{ IsDefault: false }})"
        : tested.Type.CanBeNull || tested.Type.Kind is not (RuleTypeKind.Object or RuleTypeKind.Collection) ? $"({value} is null)"
        : "false";

    private static string Symbol(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        _ => "==",
    };

    private string Pattern(PatternExpression expression, Receivers receivers)
    {
        if (expression.Pattern is NullPattern or NotPattern { Pattern: NullPattern })
        {
            return (expression.Pattern is NullPattern ? "" : "!") + NullTest(expression.Operand, receivers);
        }

        string operand = Nullable(expression.Operand, receivers);
        if (expression.Operand is MemberExpression { Path.Count: 0 } or ConstantExpression { Value.IsNull: true }
            || (expression.Operand is MemberExpression { Path.Count: 1 } member && member.Path[0].Default is null))
        {
            return Pattern(expression.Pattern, operand, expression.Operand);
        }

        // C#'s own patterns are not used: it refuses some that the rule language allows, such as one that cannot match.
        string variable = Variable();
        return $"({operand} is var {variable} && {Pattern(expression.Pattern, variable, expression.Operand)})";
    }

    private static string Pattern(RulePattern pattern, string operand, RuleExpression typed) => pattern switch
    {
        NullPattern => NullTest(typed, operand),
        NotPattern not => $"!{Pattern(not.Pattern, operand, typed)}",
        OrPattern or => $"({Pattern(or.Left, operand, typed)} || {Pattern(or.Right, operand, typed)})",
        AndPattern and => $"({Pattern(and.Left, operand, typed)} && {Pattern(and.Right, operand, typed)})",
        ComparisonPattern comparison => $"({operand} {Symbol(comparison.Operator)} {Constant(comparison.Value.Value)})",
        _ => "false",
    };

    private string Variable() => $"operand{++_variables}";
}
