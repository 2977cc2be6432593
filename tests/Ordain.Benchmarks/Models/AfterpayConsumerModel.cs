namespace Ordain.Benchmarks.Models;

/// <summary>The consumer of <see cref="AfterpayOrderModel"/>.</summary>
public sealed class AfterpayConsumerModel
{
    public string? PhoneNumber { get; set; }

    public string? GivenNames { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }
}
