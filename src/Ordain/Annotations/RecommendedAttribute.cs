namespace Ordain;

/// <summary>
/// The provider advises to send the member. An order without it is valid; <c>order.Advise()</c> tells.
/// </summary>
/// <param name="condition">When the advice applies, in the rule language; <see langword="null"/> for always.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class RecommendedAttribute(string? condition = null) : Attribute
{
    /// <summary>When the advice applies, in the rule language; <see langword="null"/> for always.</summary>
    public string? Condition { get; } = condition;

    /// <summary>Where the provider documents the advice; <see langword="null"/> for the source of the member or of the contract.</summary>
    public string? Source { get; init; }
}
