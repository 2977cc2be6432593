using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Paynova;

/// <summary>Somebody at some place. Both members are required where there is one. Paynova, Name and address.</summary>
[Source(PaynovaSources.NameAndAddress)]
public sealed record PaynovaNameAndAddress
{
    /// <summary>The name. Required. Paynova, Name and address.</summary>
    [Required]
    [Term("")]
    public PaynovaName? Name { get; init; }

    /// <summary>The address. Required. Paynova, Name and address.</summary>
    [Required]
    [Term("")]
    public PaynovaAddress? Address { get; init; }
}
