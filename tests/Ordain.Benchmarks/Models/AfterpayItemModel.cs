namespace Ordain.Benchmarks.Models;

/// <summary>The item of <see cref="AfterpayOrderModel"/>.</summary>
public sealed class AfterpayItemModel
{
    public string? Name { get; set; }

    public string? Sku { get; set; }

    public int? Quantity { get; set; }

    public AfterpayMoneyModel? Price { get; set; }
}
