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

    /// <summary>Whether the rule is about the elements of a collection, not about the collection.</summary>
    public bool IsElement { get; init; }

    /// <summary>For a required member, whether an empty string is a value.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>For a range, whether its minimum is outside it.</summary>
    public bool ExcludesMinimum { get; init; }

    /// <summary>For a range, whether its maximum is outside it.</summary>
    public bool ExcludesMaximum { get; init; }

    /// <summary>When the rule applies; null for always.</summary>
    public RuleExpression? Condition { get; init; }

    /// <summary>The condition as its author wrote it.</summary>
    public string? ConditionSource { get; init; }

    /// <summary>Where the provider documents the rule.</summary>
    public string? Source { get; init; }
}
