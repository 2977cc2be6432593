namespace Ordain.AspNetCore.Tests;

public sealed record DepotPallet
{
    public IReadOnlyList<DepotBox>? Boxes { get; init; }
}
