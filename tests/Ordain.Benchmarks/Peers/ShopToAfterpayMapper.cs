using Ordain.Benchmarks.Models;
using Riok.Mapperly.Abstractions;

namespace Ordain.Benchmarks.Peers;

/// <summary>The shop's order as the other tools need it for Afterpay, by Mapperly's generator. The lines need the order's currency, which a mapper of lines does not see.</summary>
[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
internal static partial class ShopToAfterpayMapper
{
    [MapPropertyFromSource(nameof(AfterpayOrderModel.TotalAmount), Use = nameof(TotalOf))]
    [MapProperty(nameof(ShopOrder.Customer), nameof(AfterpayOrderModel.Consumer))]
    [MapProperty(nameof(ShopOrder.BillingAddress), nameof(AfterpayOrderModel.Billing))]
    [MapProperty(nameof(ShopOrder.ShippingAddress), nameof(AfterpayOrderModel.Shipping))]
    [MapPropertyFromSource(nameof(AfterpayOrderModel.Items), Use = nameof(ItemsOf))]
    [MapPropertyFromSource(nameof(AfterpayOrderModel.Merchant), Use = nameof(MerchantOf))]
    [MapProperty(nameof(ShopOrder.Reference), nameof(AfterpayOrderModel.MerchantReference))]
    [MapPropertyFromSource(nameof(AfterpayOrderModel.TaxAmount), Use = nameof(TaxOf))]
    [MapPropertyFromSource(nameof(AfterpayOrderModel.ShippingAmount), Use = nameof(ShippingOf))]
    [MapperIgnoreTarget(nameof(AfterpayOrderModel.Courier))]
    [MapperIgnoreTarget(nameof(AfterpayOrderModel.Description))]
    [MapperIgnoreTarget(nameof(AfterpayOrderModel.Discounts))]
    public static partial AfterpayOrderModel Map(ShopOrder order);

    [MapProperty(nameof(ShopCustomer.Phone), nameof(AfterpayConsumerModel.PhoneNumber))]
    [MapProperty(nameof(ShopCustomer.FirstName), nameof(AfterpayConsumerModel.GivenNames))]
    [MapProperty(nameof(ShopCustomer.LastName), nameof(AfterpayConsumerModel.Surname))]
    private static partial AfterpayConsumerModel Map(ShopCustomer customer);

    [MapPropertyFromSource(nameof(AfterpayContactModel.Name), Use = nameof(NameOf))]
    [MapProperty(nameof(ShopAddress.Street), nameof(AfterpayContactModel.Line1))]
    [MapProperty(nameof(ShopAddress.Street2), nameof(AfterpayContactModel.Line2))]
    [MapProperty(nameof(ShopAddress.City), nameof(AfterpayContactModel.Suburb))]
    [MapProperty(nameof(ShopAddress.PostalCode), nameof(AfterpayContactModel.Postcode))]
    [MapProperty(nameof(ShopAddress.Country), nameof(AfterpayContactModel.CountryCode))]
    [MapProperty(nameof(ShopAddress.Phone), nameof(AfterpayContactModel.PhoneNumber))]
    private static partial AfterpayContactModel Map(ShopAddress address);

    [MapperIgnoreTarget(nameof(AfterpayItemModel.Price))]
    private static partial AfterpayItemModel Map(ShopLine line);

    private static string NameOf(ShopAddress address) => address.FirstName + " " + address.LastName;

    private static AfterpayMoneyModel TotalOf(ShopOrder order) => new() { Amount = order.Total.Amount, Currency = order.Total.Currency };

    private static AfterpayMoneyModel? TaxOf(ShopOrder order) => order.Tax is { } tax ? new() { Amount = tax, Currency = order.Total.Currency } : null;

    private static AfterpayMoneyModel? ShippingOf(ShopOrder order) => order.ShippingCost is { } cost ? new() { Amount = cost, Currency = order.Total.Currency } : null;

    private static AfterpayMerchantModel? MerchantOf(ShopOrder order) => order is { ConfirmUrl: null, CancelUrl: null }
        ? null
        : new() { RedirectConfirmUrl = order.ConfirmUrl, RedirectCancelUrl = order.CancelUrl };

    private static List<AfterpayItemModel> ItemsOf(ShopOrder order)
    {
        var items = new List<AfterpayItemModel>(order.Lines.Count);
        foreach (ShopLine line in order.Lines)
        {
            AfterpayItemModel item = Map(line);
            item.Price = new() { Amount = line.UnitPrice, Currency = order.Total.Currency };
            items.Add(item);
        }

        return items;
    }
}
