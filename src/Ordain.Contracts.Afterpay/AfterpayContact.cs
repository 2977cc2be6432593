using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Afterpay;

/// <summary>
/// A billing or shipping address. The country and the phone number are required, as the page for Australia, New Zealand and the
/// United States has it; Clearpay's page lets both be absent. Afterpay v1, Contact Object.
/// </summary>
[OmitWhenEmpty]
[Source(AfterpaySources.Contact)]
[Sensitive]
public sealed partial record AfterpayContact
{
    /// <summary>The person's full name. Required; at most 255 characters. Afterpay v1, Contact Object.</summary>
    [Required, StringLength(255)]
    [Term(OrderTerms.Name), Term(OrderTerms.GivenName, OrderTerms.FamilyName)]
    [Term("/" + OrderTerms.Buyer + "." + OrderTerms.Name), Term("/" + OrderTerms.Buyer + "." + OrderTerms.GivenName, "/" + OrderTerms.Buyer + "." + OrderTerms.FamilyName)]
    public string? Name { get; init; }

    /// <summary>The first line of the address. Required; at most 128 characters. Afterpay v1, Contact Object.</summary>
    [Required, StringLength(128)]
    [Term(OrderTerms.Street)]
    public string? Line1 { get; init; }

    /// <summary>The second line of the address. Optional; at most 128 characters. Afterpay v1, Contact Object.</summary>
    [StringLength(128)]
    [Term(OrderTerms.Street2)]
    public string? Line2 { get; init; }

    /// <summary>The suburb, town or city. Optional; at most 128 characters. Afterpay v1, Contact Object.</summary>
    [StringLength(128)]
    [Term(OrderTerms.City)]
    public string? Suburb { get; init; }

    /// <summary>The state, province or region. Optional; at most 128 characters. Afterpay v1, Contact Object.</summary>
    [StringLength(128)]
    [Term(OrderTerms.State)]
    public string? State { get; init; }

    /// <summary>The postal code. Required; at most 128 characters. Afterpay v1, Contact Object.</summary>
    [Required, StringLength(128)]
    [Term(OrderTerms.PostalCode)]
    public string? Postcode { get; init; }

    /// <summary>The country: ISO 3166-1 alpha-2, for example <c>AU</c>. Required. Afterpay v1, Contact Object.</summary>
    [Required, CountryCode]
    [Term(OrderTerms.Country)]
    public string? CountryCode { get; init; }

    /// <summary>The phone number, best as E.123 has it. Required; at most 32 characters. Afterpay v1, Contact Object.</summary>
    [Required, StringLength(32)]
    [Term(OrderTerms.Phone), Term("/" + OrderTerms.Buyer + "." + OrderTerms.Phone)]
    public string? PhoneNumber { get; init; }
}
