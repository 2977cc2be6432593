using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Contracts;

/// <summary>One requirement of a contract, as data.</summary>
internal sealed record RuleSpec
{
    /// <summary>A member of <c>Ordain.RuleKind</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The stable id, for example <c>required-when</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The limits of the rule as C# literals, in the order that <c>Ordain.RuleKind</c> documents.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>What of the member the rule is about: 0 for its value, 1 for the elements of the value, 2 for theirs, and so on.</summary>
    public int Level { get; init; }

    /// <summary>Whether the rule is about the elements of a collection, not about the collection.</summary>
    public bool IsElement => Level > 0;

    /// <summary>For a required member, whether an empty string is a value.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>For minor units of a currency that is known at run time: the member that holds it; null when the amount has its own.</summary>
    public string? CurrencyMember { get; init; }

    /// <summary>For a range: how it compares.</summary>
    public RangeSpec? Range { get; init; }

    /// <summary>For a pattern: the regular expression.</summary>
    public string? Pattern { get; init; }

    /// <summary>For a pattern: after how many milliseconds it does not match.</summary>
    public int Timeout { get; init; } = 2000;

    /// <summary>When the rule applies; null for always.</summary>
    public RuleExpression? Condition { get; init; }

    /// <summary>The condition as its author wrote it.</summary>
    public string? ConditionSource { get; init; }

    /// <summary>For an invariant: whether an object that breaks it is valid all the same.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>For an invariant what must hold; for a unique collection its keys.</summary>
    public RuleExpression? Expression { get; init; }

    /// <summary>The expression as its author wrote it.</summary>
    public string? ExpressionSource { get; init; }

    /// <summary>For a rule that an attribute decides at run time.</summary>
    public AttributeSpec? Attribute { get; init; }

    /// <summary>What the author says when the rule is broken.</summary>
    public string? Message { get; init; }

    /// <summary>A C# expression that gives the attribute's own message, from a text or a resource.</summary>
    public string? MessageCode { get; init; }

    /// <summary>Where the provider documents the rule.</summary>
    public string? Source { get; init; }
}
