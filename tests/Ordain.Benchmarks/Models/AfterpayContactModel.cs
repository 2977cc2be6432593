namespace Ordain.Benchmarks.Models;

/// <summary>The contact of <see cref="AfterpayOrderModel"/>.</summary>
public sealed class AfterpayContactModel
{
    public string? Name { get; set; }

    public string? Line1 { get; set; }

    public string? Line2 { get; set; }

    public string? Suburb { get; set; }

    public string? State { get; set; }

    public string? Postcode { get; set; }

    public string? CountryCode { get; set; }

    public string? PhoneNumber { get; set; }
}
