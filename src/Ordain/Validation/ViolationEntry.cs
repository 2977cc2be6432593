namespace Ordain;

/// <summary>One step of a collection of violations.</summary>
internal struct ViolationEntry
{
    public const int None = -1;

    /// <summary>
    /// A <see cref="RuleInfo"/> that its own member breaks, a <see cref="Violation"/> with more to say, or a <see cref="NestedName"/>: the member
    /// that holds all that came in since the mark.
    /// </summary>
    public object What;

    /// <summary>The element of the member; <see cref="None"/> for the member itself.</summary>
    public int Index;

    /// <summary>For a <see cref="NestedName"/>, the number of entries before the nested object.</summary>
    public int Mark;

    /// <summary>The rule that is broken; <see langword="null"/> for a <see cref="NestedName"/>.</summary>
    public readonly RuleInfo? Rule => What as RuleInfo ?? (What as Violation)?.Rule;

    /// <summary>The steps of this entry, and what comes after them.</summary>
    public readonly PathSegment? Before(PathSegment? next)
    {
        PathSegment? rest = Index == None ? next : new PathSegment(Index, next);
        return What switch
        {
            NestedName name when !ReferenceEquals(name, NestedName.None) => new PathSegment(name.JsonName, name.MemberName, rest),
            RuleInfo rule => new PathSegment(rule.JsonName, rule.MemberName, rest),
            Violation violation => violation.Path,
            _ => rest,
        };
    }
}
