using System.Text.Json;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Models;

/// <summary>Turns contracts into the models of other tools.</summary>
internal static class OpttyModels
{
    public static OpttyOrderModel From(OpttyOrder order) => new()
    {
        OrderReference = order.OrderReference,
        BnplProvider = order.BnplProvider?.WireName,
        PurchaseCountry = order.PurchaseCountry,
        PurchaseCurrency = order.PurchaseCurrency,
        Locale = order.Locale,
        ShippingAmount = order.ShippingAmount,
        DiscountAmount = order.DiscountAmount,
        TaxAmount = order.TaxAmount,
        OrderAmount = order.OrderAmount,
        OrderItems = order.OrderItems?.Select(From).ToList(),
        Customer = order.Customer is { } customer ? From(customer) : null,
        BillingAddress = order.BillingAddress is { } billing ? From(billing) : null,
        ShippingAddress = order.ShippingAddress is { } shipping ? From(shipping) : null,
        ShippingType = order.ShippingType?.WireName,
        ShippingMethod = order.ShippingMethod is { } method ? NameOf(method) : null,
        AutoCapture = order.AutoCapture,
        AdditionalData = Texts(order.AdditionalData),
        DynamicRedirectUrl = order.DynamicRedirectUrl,
        DynamicCallbackUrl = order.DynamicCallbackUrl,
        CancellationTimeout = order.CancellationTimeout,
        PartnerConfiguration = Texts(order.PartnerConfiguration),
        IsMpgs = order.IsMpgs,
        Surcharge = order.Surcharge,
        Initiator = order.Initiator?.WireName,
        InvoiceNumber = order.InvoiceNumber,
        GetToken = order.GetToken,
        Token = order.Token,
        Channel = order.Channel,
        SessionId = order.SessionId,
        CustomerToken = order.CustomerToken,
        PartnerOrderReference = order.PartnerOrderReference,
    };

    private static OpttyItemModel From(OpttyOrderItem item) => new()
    {
        Name = item.Name,
        ImageUrl = item.ImageUrl,
        Sku = item.Sku,
        Quantity = item.Quantity,
        UnitPrice = item.UnitPrice,
        TotalAmount = item.TotalAmount,
        Type = item.Type,
        DepartureDate = item.DepartureDate,
        FlightNumber = item.FlightNumber,
        Origin = item.Origin,
        Destination = item.Destination,
        Title = item.Title,
        UnitAmount = item.UnitAmount,
        UnitTaxAmount = item.UnitTaxAmount,
        UnitDiscountAmount = item.UnitDiscountAmount,
    };

    private static OpttyCustomerModel From(OpttyCustomer customer) => new()
    {
        FirstName = customer.FirstName,
        LastName = customer.LastName,
        Email = customer.Email,
        PhoneNumber = customer.PhoneNumber,
    };

    private static OpttyAddressModel From(OpttyAddress address) => new()
    {
        Title = address.Title,
        FirstName = address.FirstName,
        LastName = address.LastName,
        PhoneNumber = address.PhoneNumber,
        Email = address.Email,
        StreetAddress = address.StreetAddress,
        StreetAddress2 = TextOr(address.StreetAddress2, "N/A"),
        City = address.City,
        State = TextOr(address.State, address.Country),
        Country = address.Country,
        Region = TextOr(address.Region, IsoCountries.NameOf(address.Country)),
        PostalCode = address.PostalCode,
    };

    internal static string? TextOr(string? text, string? fallback) => string.IsNullOrWhiteSpace(text) ? fallback : text;

    internal static Dictionary<string, string>? Texts(IReadOnlyDictionary<string, JsonElement>? values) =>
        values?.ToDictionary(entry => entry.Key, entry => entry.Value.GetString()!);

    internal static string NameOf(OpttyShippingMethod method) => method switch
    {
        OpttyShippingMethod.Delivery => "delivery",
        OpttyShippingMethod.Store => "store",
        OpttyShippingMethod.Digital => "digital",
        OpttyShippingMethod.Pickup => "pickup",
        _ => "undeclared",
    };
}
