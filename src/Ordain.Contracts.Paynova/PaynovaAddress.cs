using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Paynova;

/// <summary>An address. Every member is optional. Paynova, Name and address.</summary>
[Source(PaynovaSources.NameAndAddress)]
[OmitWhenEmpty]
[Sensitive]
public sealed partial record PaynovaAddress
{
    /// <summary>The first line. Optional. Paynova, Name and address.</summary>
    [Term(OrderTerms.Street)]
    public string? Street1 { get; init; }

    /// <summary>The second line. Optional. Paynova, Name and address.</summary>
    [Term(OrderTerms.Street2)]
    public string? Street2 { get; init; }

    /// <summary>The third line. Optional. Paynova, Name and address.</summary>
    public string? Street3 { get; init; }

    /// <summary>The fourth line. Optional. Paynova, Name and address.</summary>
    public string? Street4 { get; init; }

    /// <summary>The city. Optional. Paynova, Name and address.</summary>
    [Term(OrderTerms.City)]
    public string? City { get; init; }

    /// <summary>The postal code. Optional. Paynova, Name and address.</summary>
    [Term(OrderTerms.PostalCode)]
    public string? PostalCode { get; init; }

    /// <summary>The region. Optional. Paynova, Name and address.</summary>
    [Term(OrderTerms.State)]
    public string? RegionCode { get; init; }

    /// <summary>
    /// The country: ISO 3166-1, two or three capitals, for example <c>SE</c>, or the number. Optional. Paynova, Name and address; the number
    /// is what Paynova's client for .NET adds.
    /// </summary>
    [RegularExpression("[A-Z]{2,3}|[0-9]{2,3}")]
    [Term(OrderTerms.Country)]
    public string? CountryCode { get; init; }
}
