namespace Ordain;

/// <summary>No two elements of the collection are the same, or have the same key. The violation stands at the first that repeats.</summary>
/// <param name="member">The member of an element that is its key, a text or a number; <see langword="null"/> when the elements are texts or
/// numbers themselves. Elements without a key are different from all.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UniqueAttribute(string? member = null) : Attribute
{
    /// <summary>The member of an element that is its key.</summary>
    public string? Member { get; } = member;

    /// <summary>Where the provider documents the rule; <see langword="null"/> for the source of the member or of the contract.</summary>
    public string? Source { get; init; }
}
