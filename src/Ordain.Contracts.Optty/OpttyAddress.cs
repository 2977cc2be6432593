using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Optty;

/// <summary>
/// A billing or shipping address. Where there is one, every member but <see cref="Title"/> is required; three of them have a fallback.
/// Optty guide. Members are written in the order of the Optty reference.
/// </summary>
[Source(OpttySources.Guide)]
[Sensitive]
public sealed partial record OpttyAddress
{
    /// <summary>The person's title. Optional. Optty guide.</summary>
    public string? Title { get; init; }

    /// <summary>The person's first name. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.GivenName), Term("/" + OrderTerms.Buyer + "." + OrderTerms.GivenName)]
    public string? FirstName { get; init; }

    /// <summary>The person's last name. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.FamilyName), Term("/" + OrderTerms.Buyer + "." + OrderTerms.FamilyName)]
    public string? LastName { get; init; }

    /// <summary>The person's phone number, in any form: the samples do not agree on one. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.Phone), Term("/" + OrderTerms.Buyer + "." + OrderTerms.Phone)]
    public string? PhoneNumber { get; init; }

    /// <summary>The person's e-mail address. Required. Optty guide.</summary>
    [Required, EmailAddress]
    [Term(OrderTerms.Email), Term("/" + OrderTerms.Buyer + "." + OrderTerms.Email)]
    public string? Email { get; init; }

    /// <summary>The first line of the address. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.Street)]
    public string? StreetAddress { get; init; }

    /// <summary>
    /// The second line of the address; <c>N/A</c> is sent when there is none. Required by the Optty guide; the value for none is that
    /// of the Optty reference's sample.
    /// </summary>
    [Required, DefaultsTo(Value = "N/A")]
    [Source(OpttySources.ReferenceSample)]
    [Term(OrderTerms.Street2)]
    public string? StreetAddress2 { get; init; }

    /// <summary>The city. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.City)]
    public string? City { get; init; }

    /// <summary>The state, for example <c>NSW</c>; where there is none, <see cref="Country"/> is sent. Required. Optty guide.</summary>
    [Required, DefaultsTo(nameof(Country))]
    [Term(OrderTerms.State)]
    public string? State { get; init; }

    /// <summary>The country: ISO 3166-1 alpha-2, for example <c>AU</c>. Required. Optty guide.</summary>
    [Required, CountryCode]
    [Term(OrderTerms.Country)]
    public string? Country { get; init; }

    /// <summary>
    /// The region, for example <c>Oceania</c>; where there is none, the English name of <see cref="Country"/> is sent. Required.
    /// Optty guide, whose words "ISO 3166" contradict its own example: any text is accepted.
    /// </summary>
    [Required, DefaultsTo("CountryName(Country)")]
    public string? Region { get; init; }

    /// <summary>The postal code, for example <c>2000</c>. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.PostalCode)]
    public string? PostalCode { get; init; }
}
