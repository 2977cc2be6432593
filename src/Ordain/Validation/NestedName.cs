namespace Ordain;

/// <summary>The member that holds a nested object.</summary>
internal sealed record NestedName(string JsonName, string MemberName)
{
    /// <summary>An element of a collection that is an element itself: it has an index, and no name.</summary>
    public static readonly NestedName None = new("", "");
}
