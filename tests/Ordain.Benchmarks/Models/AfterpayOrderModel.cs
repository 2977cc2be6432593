namespace Ordain.Benchmarks.Models;

/// <summary>The Afterpay order as the users of other tools write it.</summary>
public sealed class AfterpayOrderModel
{
    public AfterpayMoneyModel? TotalAmount { get; set; }

    public AfterpayConsumerModel? Consumer { get; set; }

    public AfterpayContactModel? Billing { get; set; }

    public AfterpayContactModel? Shipping { get; set; }

    public AfterpayCourierModel? Courier { get; set; }

    public string? Description { get; set; }

    public List<AfterpayItemModel>? Items { get; set; }

    public List<AfterpayDiscountModel>? Discounts { get; set; }

    public AfterpayMerchantModel? Merchant { get; set; }

    public string? MerchantReference { get; set; }

    public AfterpayMoneyModel? TaxAmount { get; set; }

    public AfterpayMoneyModel? ShippingAmount { get; set; }
}
