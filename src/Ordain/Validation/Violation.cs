namespace Ordain;

/// <summary>A rule that a value breaks. It holds no value of the order: neither its texts nor its arguments can leak personal data.</summary>
public sealed class Violation
{
    private readonly string? _message;

    internal Violation(RuleInfo rule, PathSegment? path, RuleFact[]? facts = null, string? message = null)
    {
        Rule = rule;
        Path = path;
        Facts = facts ?? [];
        _message = message;
    }

    /// <summary>The rule that is broken.</summary>
    public RuleInfo Rule { get; }

    /// <summary>The id of the rule, for example <c>required-when</c>.</summary>
    public string RuleId => Rule.Id;

    /// <summary>The limits of the rule, as <see cref="RuleKind"/> documents them.</summary>
    public IReadOnlyList<object?> Arguments => Rule.Arguments;

    /// <summary>The values that made the condition of the rule hold; empty for a rule that always applies, or whose condition reads no choices.</summary>
    public IReadOnlyList<RuleFact> Facts { get; }

    /// <summary>The place in the payload as RFC 6901 has it, for example <c>/orderItems/0/sku</c>; empty for the payload itself.</summary>
    public string JsonPointer => Path?.ToJsonPointer() ?? "";

    /// <summary>The place in C#, for example <c>OrderItems[0].Sku</c>; empty for the payload itself.</summary>
    public string MemberPath => Path?.ToMemberPath() ?? "";

    /// <summary>What is wrong, in one English sentence with the JSON path, for example <c>shippingAddress is required when …</c>.</summary>
    public string Message => _message ?? ViolationMessage.Format(this);

    /// <summary>Null for the payload itself.</summary>
    internal PathSegment? Path { get; set; }

    /// <summary>The pointer, the rule id and the message.</summary>
    public override string ToString() => $"{JsonPointer} [{RuleId}] {Message}";
}
