namespace Ordain.Json.Tests.Subjects;

public sealed record Part
{
    public string? Text { get; init; }

    public int Count { get; init; }

    public Part? Inner { get; init; }

    public IReadOnlyList<Part>? More { get; init; }
}
