namespace Ordain.Simulator;

/// <summary>A whole HTTP answer, so that a fault can spoil it.</summary>
internal sealed record Answer(int StatusCode, byte[] Body)
{
    public string ContentType { get; init; } = "application/json; charset=utf-8";

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public Answer With(string header, string value) => this with { Headers = [.. Headers, new(header, value)] };
}
