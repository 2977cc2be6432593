namespace Ordain;

/// <summary>A rule that a value breaks. It holds no value of the order: neither its texts nor its arguments can leak personal data.</summary>
public sealed class Violation
{
    internal Violation(RuleInfo rule, PathSegment path)
    {
        Rule = rule;
        Path = path;
    }

    /// <summary>The rule that is broken.</summary>
    public RuleInfo Rule { get; }

    /// <summary>The id of the rule, for example <c>required-when</c>.</summary>
    public string RuleId => Rule.Id;

    /// <summary>The limits of the rule, as <see cref="RuleKind"/> documents them.</summary>
    public IReadOnlyList<object> Arguments => Rule.Arguments;

    /// <summary>The place in the payload as RFC 6901 has it, for example <c>/orderItems/0/sku</c>.</summary>
    public string JsonPointer => Path.ToJsonPointer();

    /// <summary>The place in C#, for example <c>OrderItems[0].Sku</c>.</summary>
    public string MemberPath => Path.ToMemberPath();

    /// <summary>What is wrong, in one English sentence with the JSON path, for example <c>shippingAddress is required when …</c>.</summary>
    public string Message => ViolationMessage.Format(Rule, Path.ToJsonPath());

    internal PathSegment Path { get; set; }

    /// <summary>The pointer, the rule id and the message.</summary>
    public override string ToString() => $"{JsonPointer} [{RuleId}] {Message}";
}
