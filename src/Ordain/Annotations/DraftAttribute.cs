namespace Ordain;

/// <summary>
/// Marks a place for orders that are not complete yet: a parameter, a field, a property, or what a method returns. The compiler does not
/// ask for missing members where an order goes there.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class DraftAttribute : Attribute;
