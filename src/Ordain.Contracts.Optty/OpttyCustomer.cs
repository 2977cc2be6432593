using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Optty;

/// <summary>The customer placing the order. All members are required. Optty guide.</summary>
[Source(OpttySources.Guide)]
[Sensitive]
public sealed partial record OpttyCustomer
{
    /// <summary>The customer's first name. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.GivenName)]
    public string? FirstName { get; init; }

    /// <summary>The customer's last name. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.FamilyName)]
    public string? LastName { get; init; }

    /// <summary>The customer's e-mail address. Required. Optty guide.</summary>
    [Required, EmailAddress]
    [Term(OrderTerms.Email)]
    public string? Email { get; init; }

    /// <summary>The customer's phone number, in any form: the samples do not agree on one. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.Phone)]
    public string? PhoneNumber { get; init; }
}
