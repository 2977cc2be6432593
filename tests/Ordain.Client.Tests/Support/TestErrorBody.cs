namespace Ordain.Client.Tests;

internal sealed class TestErrorBody
{
    public string? ErrorCode { get; init; }

    public string? Field { get; init; }

    public string? Message { get; init; }
}
