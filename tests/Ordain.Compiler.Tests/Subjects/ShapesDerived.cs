namespace Ordain.Compiler.Tests.Subjects;

/// <summary>Members of two types, one of them overridden.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed class ShapesDerived : ShapesBase
{
    public override string? Both { get; set; }

    public string? Own { get; internal set; }
}

public abstract class ShapesBase
{
    public virtual string? Both { get; set; }

    public string? Inherited { get; init; } = "from the base";
}
