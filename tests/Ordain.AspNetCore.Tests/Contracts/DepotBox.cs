namespace Ordain.AspNetCore.Tests;

public sealed record DepotBox
{
    public IReadOnlyList<DepotItem>? Items { get; init; }
}
