namespace Ordain.Benchmarks.Models;

/// <summary>The courier of <see cref="AfterpayOrderModel"/>.</summary>
public sealed class AfterpayCourierModel
{
    public DateTimeOffset? ShippedAt { get; set; }

    public string? Name { get; set; }

    public string? Tracking { get; set; }

    public string? Priority { get; set; }
}
