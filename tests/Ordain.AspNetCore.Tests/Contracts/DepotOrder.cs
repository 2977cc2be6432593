using System.ComponentModel.DataAnnotations;

namespace Ordain.AspNetCore.Tests;

/// <summary>A contract of a user's own, with collections three deep, a condition, advice, and a rule that reads the clock.</summary>
[Contract("Depot", Operation = "POST /parcels")]
[Rule("not-expired", "ExpiresAt > Now", When = "ExpiresAt is not null")]
public sealed partial record DepotOrder
{
    [Required, StringLength(12, MinimumLength = 3)]
    public string? Reference { get; init; }

    public DepotSpeed? Speed { get; init; }

    [RequiredWhen("Speed is DepotSpeed.Express")]
    public string? Phone { get; init; }

    [Recommended]
    public string? Note { get; init; }

    [EmailAddress]
    public string? Email { get; init; }

    [RegularExpression("[A-Z]{2}[0-9]{2}")]
    public string? Gate { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public IReadOnlyList<DepotPallet>? Pallets { get; init; }
}
