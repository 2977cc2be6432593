using System.ComponentModel.DataAnnotations;

namespace Ordain.Benchmarks.Models;

/// <summary>The customer of <see cref="OpttyOrderModel"/>.</summary>
public sealed class OpttyCustomerModel
{
    [Required]
    public string? FirstName { get; set; }

    [Required]
    public string? LastName { get; set; }

    [Required, EmailAddress]
    public string? Email { get; set; }

    [Required]
    public string? PhoneNumber { get; set; }
}
