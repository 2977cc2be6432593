using System.ComponentModel;

namespace Ordain;

/// <summary>The member that holds a nested object: what stands in front of the nested object's violations.</summary>
/// <param name="jsonName">The name in the JSON.</param>
/// <param name="memberName">The name in C#.</param>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class NestedName(string jsonName, string memberName)
{
    /// <summary>An element of a collection that is an element itself: it has an index, and no name.</summary>
    internal static readonly NestedName None = new("", "");

    /// <summary>The name in the JSON.</summary>
    public string JsonName { get; } = jsonName;

    /// <summary>The name in C#.</summary>
    public string MemberName { get; } = memberName;
}
