namespace Ordain;

/// <summary>The string, or the currency of the <see cref="Money"/>, is an ISO 4217 alphabetic code in upper case.</summary>
/// <param name="allowed">The only codes that the provider accepts; none for every ISO 4217 code.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CurrencyCodeAttribute(params string[] allowed) : Attribute
{
    /// <summary>The only codes that the provider accepts; empty for every ISO 4217 code.</summary>
    public IReadOnlyList<string> Allowed { get; } = allowed;
}
