namespace Ordain;

/// <summary>Where a reader is inside one object or array.</summary>
/// <param name="JsonName">The member's name in JSON; <see langword="null"/> in an array, and between two members.</param>
/// <param name="MemberName">The member's name in C#.</param>
/// <param name="Index">The element of an array; <see cref="None"/> in an object.</param>
internal readonly record struct ReadFrame(string? JsonName, string? MemberName, int Index)
{
    public const int None = -1;

    /// <summary>Between two members of an object.</summary>
    public static ReadFrame Between { get; } = new(null, null, None);

    /// <summary>The step of this frame, and those after it.</summary>
    public PathSegment? Before(PathSegment? next) =>
        JsonName is not null ? new PathSegment(JsonName, MemberName!, next)
        : Index != None ? new PathSegment(Index, next)
        : next;
}
