namespace Ordain.Client.Tests;

internal sealed class TestReceipt
{
    public string? OrderId { get; init; }

    public bool? IsSuccess { get; init; }
}
