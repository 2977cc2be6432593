namespace Ordain;

/// <summary>The member must have a value whenever the condition holds.</summary>
/// <param name="condition">A boolean expression of the rule language over the members of the declaring type,
/// for example <c>"PaymentMethod is PaymentMethod.PayPal"</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RequiredWhenAttribute(string condition) : Attribute
{
    /// <summary>The condition, in the rule language.</summary>
    public string Condition { get; } = condition;

    /// <summary>
    /// On a type, the member that the rule is about, as a dotted path: <c>"BillingAddress.Country"</c>. Where an object on the path is
    /// missing, the rule says nothing. On a member it must be <see langword="null"/>.
    /// </summary>
    public string? Member { get; init; }

    /// <summary>Where the provider documents the rule; <see langword="null"/> for the source of the member or of the contract.</summary>
    public string? Source { get; init; }
}
