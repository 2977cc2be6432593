namespace Ordain.Compiler.Tests.Subjects;

public sealed record EverythingPart
{
    public string? Text { get; init; }

    public EverythingPart? Inner { get; init; }

    public IReadOnlyList<EverythingPart>? More { get; init; }
}
