using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Tests.RuleKinds;

[Rule("line-total", "Total == Quantity * Price")]
[Rule("goods-or-fee", "(Goods is null) != (Fee is null)", When = "Goods is not null || Fee is not null")]
public sealed record AcmeLine
{
    [Required]
    public string? Id { get; init; }

    [Required]
    public int? Quantity { get; init; }

    public decimal? Price { get; init; }

    public decimal? Total { get; init; }

    public string? Goods { get; init; }

    public string? Fee { get; init; }
}
