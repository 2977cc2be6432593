using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Ordain.Contracts.Peach;

/// <summary>Who pays. Peach, Create an order.</summary>
[Source(PeachSources.CreateOrder)]
[OmitWhenEmpty]
[Sensitive]
public sealed partial record PeachContact
{
    /// <summary>The name. Optional. Peach, Create an order.</summary>
    [Term(OrderTerms.Name), Term(OrderTerms.GivenName, OrderTerms.FamilyName)]
    public string? Name { get; init; }

    /// <summary>The e-mail address. Optional. Peach, Create an order.</summary>
    [EmailAddress]
    [Term(OrderTerms.Email)]
    public string? Email { get; init; }

    /// <summary>
    /// The number on WhatsApp, as E.164 has it: <c>+919876543210</c>. Required where there is a contact. Peach, Create an order, whose
    /// example holds two numbers and an "or".
    /// </summary>
    [JsonPropertyName("phone_number"), Required, RegularExpression(@"\+[1-9][0-9]{6,14}")]
    [Term(OrderTerms.Phone)]
    public string? PhoneNumber { get; init; }
}
