using System.ComponentModel.DataAnnotations;

namespace Ordain.AspNetCore.Tests;

public sealed record DepotItem
{
    [Required]
    public string? Sku { get; init; }

    [Range(1, 99)]
    public int? Count { get; init; }
}
