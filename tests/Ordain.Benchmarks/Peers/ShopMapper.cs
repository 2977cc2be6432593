using System.Text.Json;
using Ordain.Benchmarks.Models;
using Ordain.Contracts.Optty;
using Riok.Mapperly.Abstractions;

namespace Ordain.Benchmarks.Peers;

/// <summary>The shop's order as the other tools need it, by Mapperly's generator.</summary>
[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
internal static partial class ShopMapper
{
    [MapProperty(nameof(ShopOrder.Reference), nameof(OpttyOrderModel.OrderReference))]
    [MapProperty([nameof(ShopOrder.Total), nameof(Money.Currency)], [nameof(OpttyOrderModel.PurchaseCurrency)])]
    [MapProperty([nameof(ShopOrder.Total), nameof(Money.Amount)], [nameof(OpttyOrderModel.OrderAmount)])]
    [MapProperty(nameof(ShopOrder.ShippingCost), nameof(OpttyOrderModel.ShippingAmount), Use = nameof(OrZero))]
    [MapProperty(nameof(ShopOrder.Discount), nameof(OpttyOrderModel.DiscountAmount), Use = nameof(OrZero))]
    [MapProperty(nameof(ShopOrder.Tax), nameof(OpttyOrderModel.TaxAmount), Use = nameof(OrZero))]
    [MapProperty(nameof(ShopOrder.Lines), nameof(OpttyOrderModel.OrderItems))]
    [MapProperty(nameof(ShopOrder.DeliveryMethod), nameof(OpttyOrderModel.ShippingMethod))]
    [MapProperty(nameof(ShopOrder.ConfirmUrl), nameof(OpttyOrderModel.DynamicRedirectUrl))]
    [MapProperty(nameof(ShopOrder.CallbackUrl), nameof(OpttyOrderModel.DynamicCallbackUrl))]
    public static partial OpttyOrderModel Map(ShopOrder order);

    [MapProperty(nameof(ShopCustomer.Phone), nameof(OpttyCustomerModel.PhoneNumber))]
    private static partial OpttyCustomerModel Map(ShopCustomer customer);

    [MapProperty(nameof(ShopAddress.Phone), nameof(OpttyAddressModel.PhoneNumber))]
    [MapProperty(nameof(ShopAddress.Street), nameof(OpttyAddressModel.StreetAddress))]
    [MapProperty(nameof(ShopAddress.Street2), nameof(OpttyAddressModel.StreetAddress2), Use = nameof(OrNotApplicable))]
    [MapPropertyFromSource(nameof(OpttyAddressModel.State), Use = nameof(StateOf))]
    [MapPropertyFromSource(nameof(OpttyAddressModel.Region), Use = nameof(RegionOf))]
    private static partial OpttyAddressModel Map(ShopAddress address);

    [MapProperty(nameof(ShopLine.LineTotal), nameof(OpttyItemModel.TotalAmount))]
    private static partial OpttyItemModel Map(ShopLine line);

    private static string? Map(OpttyProvider provider) => provider.WireName;

    private static string? Map(OpttyShippingType type) => type.WireName;

    private static string? Map(OpttyInitiator initiator) => initiator.WireName;

    private static string Map(OpttyShippingMethod method) => OpttyModels.NameOf(method);

    private static Dictionary<string, string>? Map(IReadOnlyDictionary<string, JsonElement>? values) => OpttyModels.Texts(values);

    [UserMapping(Default = false)]
    private static decimal? OrZero(decimal? amount) => amount ?? 0;

    [UserMapping(Default = false)]
    private static string OrNotApplicable(string? text) => OpttyModels.TextOr(text, "N/A")!;

    private static string? StateOf(ShopAddress address) => OpttyModels.TextOr(address.State, address.Country);

    private static string? RegionOf(ShopAddress address) => OpttyModels.TextOr(address.Region, IsoCountries.NameOf(address.Country));
}
