namespace Ordain.Benchmarks.Models;

/// <summary>The merchant of <see cref="AfterpayOrderModel"/>.</summary>
public sealed class AfterpayMerchantModel
{
    public string? RedirectConfirmUrl { get; set; }

    public string? RedirectCancelUrl { get; set; }
}
