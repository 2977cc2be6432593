namespace Ordain;

/// <summary>The number, or the amount of the <see cref="Money"/>, is zero or more.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NonNegativeAttribute : Attribute;
