using System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Schema;

public sealed record SchemaLine
{
    [Required]
    public string? Sku { get; init; }

    [Positive]
    public decimal? Price { get; init; }

    public bool IsGift { get; init; }

    public IReadOnlyList<SchemaLine>? Parts { get; init; }
}
