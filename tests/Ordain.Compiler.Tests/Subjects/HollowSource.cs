namespace Ordain.Compiler.Tests.Subjects;

public sealed record HollowSource
{
    public string? Name { get; init; }

    public int? Count { get; init; }

    public string? Note { get; init; }
}
