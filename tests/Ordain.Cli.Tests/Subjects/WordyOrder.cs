using System.ComponentModel.DataAnnotations;

namespace Ordain.Cli.Tests.Subjects;

/// <summary>A contract with conditions that fill a cell, and with fields that a model puts together.</summary>
[Contract("Wordy")]
public sealed partial record WordyOrder
{
    [Required]
    public string? Reference { get; init; }

    [Required, Term(OrderTerms.Buyer)]
    public WordyPerson? Buyer { get; init; }

    [RequiredWhen("Buyer.Country == \"AU\" || Buyer.Country == \"NZ\" || Buyer.Country == \"US\"")]
    public string? Region { get; init; }

    [RequiredWhen("Buyer.Country == \"AU\" || Buyer.Country == \"NZ\" || Buyer.Country == \"US\""), ForbiddenWhen("Buyer.Country == \"SE\" || Buyer.Country == \"NO\" || Buyer.Country == \"DK\"")]
    public string? TaxId { get; init; }

    public WordyCourier? Delivery { get; init; }

    [ForbiddenWhen("Buyer.Country == \"SE\" || Buyer.Country == \"NO\" || Buyer.Country == \"DK\"")]
    public string? Voucher { get; init; }
}

public sealed record WordyPerson
{
    [Required, Term(OrderTerms.GivenName, OrderTerms.FamilyName)]
    public string? Name { get; init; }

    public string? Country { get; init; }
}

public sealed record WordyCourier
{
    public string? Name { get; init; }
}
