namespace Ordain;

/// <summary>One requirement of a contract, as data. There is one instance per rule, shared by all violations of it.</summary>
public sealed class RuleInfo
{
    /// <summary>What the rule asks.</summary>
    public required RuleKind Kind
    {
        get;
        init
        {
            field = value;
            IsUnusual |= value is RuleKind.Depth or RuleKind.Recommended;
        }
    }

    /// <summary>The stable id of the rule, for example <c>required-when</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The provider whose rule it is, for example <c>Optty</c>; <see langword="null"/> for a rule of a type that several contracts share.</summary>
    public string? Provider { get; init; }

    /// <summary>The JSON name of the member that the rule is about.</summary>
    public required string JsonName { get; init; }

    /// <summary>The C# name of the member that the rule is about.</summary>
    public required string MemberName { get; init; }

    /// <summary>The limits of the rule, in the order that <see cref="RuleKind"/> documents. They are part of the contract, never of an order.</summary>
    public IReadOnlyList<object?> Arguments { get; init; } = [];

    /// <summary>The condition in the rule language; <see langword="null"/> for a rule that always holds.</summary>
    public string? Condition { get; init; }

    /// <summary>The condition in English, with JSON names; <see langword="null"/> for a rule that always holds.</summary>
    public string? ConditionText { get; init; }

    /// <summary>For an invariant, the expression in the rule language.</summary>
    public string? Expression { get; init; }

    /// <summary>For an invariant, the expression in English, with JSON names.</summary>
    public string? ExpressionText { get; init; }

    /// <summary>Makes the message that an attribute's <c>ErrorMessage</c> or its resource gives; <see langword="null"/> when it gives none.</summary>
    public Func<string>? MessageFactory { get; init; }

    /// <summary>The message that the contract's author wrote; <see langword="null"/> for the message of the <see cref="Kind"/>.</summary>
    public string? Message { get; init; }

    /// <summary>Whether an order that breaks the rule is valid all the same: true of <see cref="RuleKind.Recommended"/>, and of an invariant that is advice.</summary>
    public bool IsAdvice
    {
        get => field || Kind == RuleKind.Recommended;
        init
        {
            field = value;
            IsUnusual |= value;
        }
    }

    /// <summary>Whether breaking the rule means more, or less, than one error more.</summary>
    internal bool IsUnusual { get; private init; }

    /// <summary>Where the provider documents the rule; <see langword="null"/> when nobody said.</summary>
    public string? Source { get; init; }

    /// <summary>The id and the JSON name.</summary>
    public override string ToString() => $"{JsonName}: {Id}";
}
