namespace Ordain;

/// <summary>The member must have a value whenever the condition holds.</summary>
/// <param name="condition">A boolean expression of the rule language over the members of the declaring type,
/// for example <c>"PaymentMethod is PaymentMethod.PayPal"</c>.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class RequiredWhenAttribute(string condition) : Attribute
{
    /// <summary>The condition, in the rule language.</summary>
    public string Condition { get; } = condition;

    /// <summary>Where the provider documents the rule; <see langword="null"/> for the source of the member or of the contract.</summary>
    public string? Source { get; init; }
}
