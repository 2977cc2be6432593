namespace Ordain;

/// <summary>
/// An empty string counts as no value: it is not written, and only the rules that demand a value see it. On a type it holds for
/// all its string members.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property, Inherited = false)]
public sealed class OmitWhenEmptyAttribute : Attribute;
