using System.ComponentModel.DataAnnotations;

namespace Ordain.AspNetCore.Tests;

/// <summary>No contract: the framework validates it, and meets contracts on its way down.</summary>
public sealed record DepotBatch
{
    [Required]
    public string? Name { get; init; }

    public DepotOrder? UrgentOrder { get; init; }

    public List<DepotOrder>? Orders { get; init; }

    public DepotBatch? Next { get; init; }
}
