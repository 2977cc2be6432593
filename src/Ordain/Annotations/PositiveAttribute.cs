namespace Ordain;

/// <summary>The number, or the amount of the <see cref="Money"/>, is greater than zero.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PositiveAttribute : Attribute;
