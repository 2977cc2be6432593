namespace Ordain.AspNetCore.Tests;

/// <summary>A model of two contracts, in which values are elsewhere than in either.</summary>
[PayloadFor<DepotOrder>, PayloadFor<DepotLabel>]
public sealed partial record DepotRequest
{
    [Term("reference")]
    public string Number { get; init; } = "";

    public DepotSpeed? Speed { get; init; }

    [Term("")]
    public DepotContact? Contact { get; init; }

    [Term("pallets")]
    public IReadOnlyList<DepotPallet>? Load { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    [Field<DepotLabel>(nameof(DepotLabel.Code))]
    public string Sticker { get; init; } = "";
}

public sealed record DepotContact(string? Phone, string? Email);
