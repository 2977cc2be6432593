namespace Ordain.Compiler.Tests.Subjects;

/// <summary>A model whose objects may have nothing to say: one that is an object here, too, and one that is composed.</summary>
[PayloadFor<Hollow>]
public sealed partial record HollowModel
{
    public HollowSource? Part { get; init; }

    public HollowSource? Needed { get; init; }

    [Term("point.x")]
    public int? PointX { get; init; }

    [Term("point.label")]
    public string? PointLabel { get; init; }

    public IReadOnlyList<string>? Texts { get; init; }
}
