using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Expressions;

/// <summary>
/// An expression of the rule language, bound to the members that it names. One tree has all readers: the emitter, the analyzers'
/// interpreter, and the prose of messages.
/// </summary>
internal abstract record RuleExpression
{
    public required RuleType Type { get; init; }

    /// <summary>Where the expression stands in its text, for squiggles inside the string literal.</summary>
    public required TextSpan Span { get; init; }
}

/// <summary>A literal, an enum member or a known name of an open enum.</summary>
internal sealed record ConstantExpression : RuleExpression
{
    public required RuleConstant Value { get; init; }
}

/// <summary>A member of the object at hand, or of an object that it holds; or of what the parameter of a lambda stands for.</summary>
internal sealed record MemberExpression : RuleExpression
{
    /// <summary>The lambda parameter that the path starts at; empty for the object at hand.</summary>
    public string Parameter { get; init; } = "";

    /// <summary>The steps; none for a parameter itself.</summary>
    public required EquatableArray<PathStep> Path { get; init; }
}

/// <summary><c>!condition</c>, <c>-number</c>, <c>IsWhole(number)</c>.</summary>
internal sealed record UnaryExpression : RuleExpression
{
    public required UnaryOperator Operator { get; init; }

    public required RuleExpression Operand { get; init; }
}

internal sealed record BinaryExpression : RuleExpression
{
    public required BinaryOperator Operator { get; init; }

    public required RuleExpression Left { get; init; }

    public required RuleExpression Right { get; init; }
}

/// <summary><c>operand is pattern</c>. Patterns see null as a value: <c>X is not "a"</c> holds when X is null, where <c>X != "a"</c> does not.</summary>
internal sealed record PatternExpression : RuleExpression
{
    public required RuleExpression Operand { get; init; }

    public required RulePattern Pattern { get; init; }
}

/// <summary><c>text.StartsWith("…")</c> and its like.</summary>
internal sealed record TextCallExpression : RuleExpression
{
    public required TextMethod Method { get; init; }

    public required RuleExpression Target { get; init; }

    public required RuleExpression Argument { get; init; }
}

/// <summary><c>text.Length</c> or <c>collection.Count</c>.</summary>
internal sealed record LengthExpression : RuleExpression
{
    public required RuleExpression Target { get; init; }

    /// <summary>What the length is called in C#.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the target is an immutable array: while it is <c>default</c> it throws when it is asked for its length.</summary>
    public required bool CanBeDefault { get; init; }
}

/// <summary><c>CountryName(code)</c>: the English name of an ISO 3166-1 alpha-2 code.</summary>
internal sealed record CountryNameExpression : RuleExpression
{
    public required RuleExpression Argument { get; init; }
}

/// <summary><c>collection.Sum(x => …)</c> and its like.</summary>
internal sealed record CollectionCallExpression : RuleExpression
{
    public required CollectionMethod Method { get; init; }

    public required MemberExpression Target { get; init; }

    /// <summary>The collection and its elements in C#.</summary>
    public required RuleCollection Collection { get; init; }

    /// <summary>The name of the lambda's parameter; empty when there is no lambda.</summary>
    public required string Parameter { get; init; }

    /// <summary>What the lambda gives for an element; null when there is none.</summary>
    public required RuleExpression? Body { get; init; }
}

/// <summary><c>Now</c>: the time at which the order is checked.</summary>
internal sealed record NowExpression : RuleExpression;

/// <summary><c>time.AddMinutes(5)</c> and its like.</summary>
internal sealed record TimeShiftExpression : RuleExpression
{
    public required TimeUnit Unit { get; init; }

    public required RuleExpression Target { get; init; }

    public required RuleExpression Amount { get; init; }
}
