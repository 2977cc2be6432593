namespace Ordain;

/// <summary>
/// An invariant of the type: an expression of the rule language that must be true. Its violation stands at the first member that the
/// expression reads.
/// </summary>
/// <param name="id">The stable id of the rule, unique in the type, for example <c>lines-add-up</c>.</param>
/// <param name="expression">What must hold, for example <c>"TotalAmount == LineItems.Sum(line => line.TotalLineAmount)"</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RuleAttribute(string id, string expression) : Attribute
{
    /// <summary>The stable id of the rule.</summary>
    public string Id { get; } = id;

    /// <summary>What must hold, in the rule language. A comparison with a missing value does not hold: see <see cref="When"/>.</summary>
    public string Expression { get; } = expression;

    /// <summary>When the rule applies, in the rule language; <see langword="null"/> for always.</summary>
    public string? When { get; init; }

    /// <summary>What to say when the rule is broken; <see langword="null"/> for a sentence made of the expression.</summary>
    public string? Message { get; init; }

    /// <summary>
    /// Whether the rule is what a provider advises and does not demand: an order that breaks it is valid, and <c>order.Advise()</c> tells.
    /// </summary>
    public bool IsAdvice { get; init; }

    /// <summary>Where the provider documents the rule; <see langword="null"/> for the source of the type.</summary>
    public string? Source { get; init; }
}
