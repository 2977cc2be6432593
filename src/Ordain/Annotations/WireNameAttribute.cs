namespace Ordain;

/// <summary>The name of an open enum's value, or of an enum's member, on the wire.</summary>
/// <param name="name">The name, exactly as the provider writes it.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class WireNameAttribute(string name) : Attribute
{
    /// <summary>The name, exactly as the provider writes it.</summary>
    public string Name { get; } = name;
}
