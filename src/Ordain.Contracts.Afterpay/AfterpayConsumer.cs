using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Afterpay;

/// <summary>The consumer requesting the order. Afterpay v1, Consumer Object.</summary>
[OmitWhenEmpty]
[Source(AfterpaySources.Consumer)]
[Sensitive]
public sealed partial record AfterpayConsumer
{
    /// <summary>The consumer's phone number. Optional; at most 32 characters. Afterpay v1, Consumer Object.</summary>
    [StringLength(32)]
    [Term(OrderTerms.Phone)]
    public string? PhoneNumber { get; init; }

    /// <summary>The consumer's first and middle names. Required; at most 128 characters. Afterpay v1, Consumer Object.</summary>
    [Required, StringLength(128)]
    [Term(OrderTerms.GivenName)]
    public string? GivenNames { get; init; }

    /// <summary>The consumer's last name. Required; at most 128 characters. Afterpay v1, Consumer Object.</summary>
    [Required, StringLength(128)]
    [Term(OrderTerms.FamilyName)]
    public string? Surname { get; init; }

    /// <summary>The consumer's e-mail address. Required; at most 128 characters. Afterpay v1, Consumer Object.</summary>
    [Required, StringLength(128), EmailAddress]
    [Term(OrderTerms.Email)]
    public string? Email { get; init; }
}
