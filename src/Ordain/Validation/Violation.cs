using System.Globalization;

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

    /// <summary>
    /// What is wrong, in one sentence with the JSON path, for example <c>shippingAddress is required because bnplProvider is KLARNA_AU</c>:
    /// in the language of <see cref="CultureInfo.CurrentUICulture"/> at the time of asking, or in English where that language is not shipped.
    /// </summary>
    public string Message => GetMessage(CultureInfo.CurrentUICulture);

    /// <summary>Where the provider documents the rule; <see langword="null"/> when nobody said.</summary>
    public string? Source => Rule.Source;

    /// <summary>Null for the payload itself.</summary>
    internal PathSegment? Path { get; }

    /// <summary>
    /// The <see cref="Message"/> in the language of a culture. Numbers stay as JSON has them. What a validation attribute of the user's own
    /// said stays as it was said.
    /// </summary>
    /// <param name="culture">The culture; English and German are shipped.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public string GetMessage(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return _message ?? ViolationMessage.Format(this, culture);
    }

    /// <summary>The same at another place.</summary>
    internal Violation At(PathSegment? path) => new(Rule, path, (RuleFact[])Facts, _message);

    /// <summary>The pointer, the rule id and the message.</summary>
    public override string ToString() => $"{JsonPointer} [{RuleId}] {Message}";
}
