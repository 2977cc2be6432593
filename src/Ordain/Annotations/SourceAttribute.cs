namespace Ordain;

/// <summary>Where the provider documents the member: the source of all its rules that name none of their own.</summary>
/// <param name="text">A document and a place in it, or an address.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class SourceAttribute(string text) : Attribute
{
    /// <summary>A document and a place in it, or an address.</summary>
    public string Text { get; } = text;
}
