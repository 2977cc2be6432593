namespace Ordain.Benchmarks.Models;

/// <summary>The discount of <see cref="AfterpayOrderModel"/>.</summary>
public sealed class AfterpayDiscountModel
{
    public string? DisplayName { get; set; }

    public AfterpayMoneyModel? Amount { get; set; }
}
