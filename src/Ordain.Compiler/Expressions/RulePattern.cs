namespace Ordain.Compiler.Expressions;

/// <summary>What stands behind <c>is</c>.</summary>
internal abstract record RulePattern;

/// <summary>A constant, or a comparison with one: <c>"SEK"</c>, <c>&gt; 5</c>.</summary>
internal sealed record ComparisonPattern(BinaryOperator Operator, ConstantExpression Value) : RulePattern;

internal sealed record NullPattern : RulePattern;

internal sealed record NotPattern(RulePattern Pattern) : RulePattern;

internal sealed record OrPattern(RulePattern Left, RulePattern Right) : RulePattern;

internal sealed record AndPattern(RulePattern Left, RulePattern Right) : RulePattern;
