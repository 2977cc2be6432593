using System.ComponentModel.DataAnnotations;
using Ordain.Benchmarks.Peers;

namespace Ordain.Benchmarks.Models;

/// <summary>An address of <see cref="OpttyOrderModel"/>. What stands in for a missing member is already in it: attributes cannot say that.</summary>
public sealed class OpttyAddressModel
{
    public string? Title { get; set; }

    [Required]
    public string? FirstName { get; set; }

    [Required]
    public string? LastName { get; set; }

    [Required]
    public string? PhoneNumber { get; set; }

    [Required, EmailAddress]
    public string? Email { get; set; }

    [Required]
    public string? StreetAddress { get; set; }

    [Required]
    public string? StreetAddress2 { get; set; }

    [Required]
    public string? City { get; set; }

    [Required]
    public string? State { get; set; }

    [Required, CountryText]
    public string? Country { get; set; }

    [Required]
    public string? Region { get; set; }

    [Required]
    public string? PostalCode { get; set; }
}
