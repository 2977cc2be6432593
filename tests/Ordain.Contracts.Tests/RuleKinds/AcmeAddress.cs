using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Tests.RuleKinds;

public sealed record AcmeAddress
{
    [Required]
    public string? Street { get; init; }

    [Required, DefaultsTo(Value = "N/A")]
    public string? Street2 { get; init; }

    [Required, CountryCode]
    public string? Country { get; init; }

    [Required, DefaultsTo(nameof(Country))]
    public string? State { get; init; }

    [Required, DefaultsTo("CountryName(Country)")]
    public string? Region { get; init; }
}
