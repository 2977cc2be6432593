using System.ComponentModel.DataAnnotations;

namespace Ordain.Cli.Tests.Subjects;

/// <summary>A contract with every kind of field that the report tells apart.</summary>
[Contract("Acme", Operation = "POST /orders")]
public sealed partial record AcmeOrder
{
    [Required]
    public string? Reference { get; init; }

    [Required]
    public Money? Total { get; init; }

    public AcmeCharge? Tax { get; init; }

    public AcmeMethod? Method { get; init; }

    [RequiredWhen("Method is AcmeMethod.Courier"), ForbiddenWhen("Method is AcmeMethod.Pickup")]
    public AcmeAddress? ShipTo { get; init; }

    [RequiredWhen("Method is AcmeMethod.Courier")]
    public string? CourierNote { get; init; }

    [ForbiddenWhen("Method is AcmeMethod.Courier")]
    public string? Shelf { get; init; }

    [Required]
    public string? SalesChannel { get; init; }

    [Required]
    public IReadOnlyList<AcmeLine>? Lines { get; init; }

    public IReadOnlyList<AcmeCharge>? Reductions { get; init; }

    public string? Description { get; init; }
}

public enum AcmeMethod
{
    Pickup,
    Courier,
}

public sealed record AcmeCharge
{
    [Required]
    [Term("")]
    public decimal? Value { get; init; }

    public string? Description { get; init; }
}

public sealed record AcmeAddress
{
    [Required]
    public string? Street { get; init; }

    [Required]
    public string? PostalCode { get; init; }

    public string? Region { get; init; }
}

public sealed record AcmeLine
{
    [Required]
    public string? Sku { get; init; }

    public decimal? Weight { get; init; }
}
