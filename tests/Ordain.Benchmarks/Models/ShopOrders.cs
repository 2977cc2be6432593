using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Models;

/// <summary>Orders of the shop, and how they are mapped by hand.</summary>
internal static class ShopOrders
{
    /// <summary>The order that maps to <see cref="OpttyOrders.Valid"/>.</summary>
    public static ShopOrder Valid(int items)
    {
        OpttyOrder order = OpttyOrders.Valid(items);
        return new()
        {
            Reference = order.OrderReference!,
            Total = new(order.OrderAmount!.Value, order.PurchaseCurrency),
            ShippingCost = order.ShippingAmount,
            Discount = order.DiscountAmount,
            Tax = order.TaxAmount,
            Customer = new(order.Customer!.FirstName!, order.Customer.LastName!, order.Customer.Email!, order.Customer.PhoneNumber!),
            BillingAddress = From(order.BillingAddress!),
            ShippingAddress = From(order.ShippingAddress!),
            Lines = order.OrderItems!.Select(From).ToList(),
            PurchaseCountry = order.PurchaseCountry!,
            Locale = order.Locale!,
            BnplProvider = order.BnplProvider!.Value,
            ShippingType = order.ShippingType!.Value,
            DeliveryMethod = order.ShippingMethod!.Value,
            AutoCapture = order.AutoCapture!.Value,
            AdditionalData = order.AdditionalData,
            ConfirmUrl = order.DynamicRedirectUrl,
            CancelUrl = "https://shop.example.com/checkout/A-1001-2026/cancel",
            CallbackUrl = order.DynamicCallbackUrl,
            CancellationTimeout = (int)order.CancellationTimeout!.Value,
            PartnerConfiguration = order.PartnerConfiguration,
            IsMpgs = order.IsMpgs!.Value,
            Surcharge = order.Surcharge,
            Initiator = order.Initiator!.Value,
            InvoiceNumber = order.InvoiceNumber,
            GetToken = order.GetToken!.Value,
            Token = order.Token,
            Channel = order.Channel,
            SessionId = order.SessionId,
            CustomerToken = order.CustomerToken,
            PartnerOrderReference = order.PartnerOrderReference,
        };
    }

    /// <summary>As a mapper would: straight, without reflection.</summary>
    public static OpttyOrder Map(ShopOrder order)
    {
        var items = new List<OpttyOrderItem>(order.Lines.Count);
        for (int i = 0; i < order.Lines.Count; i++)
        {
            items.Add(Map(order.Lines[i]));
        }

        return new()
        {
            OrderReference = order.Reference,
            BnplProvider = order.BnplProvider,
            PurchaseCountry = order.PurchaseCountry,
            PurchaseCurrency = order.Total.Currency,
            Locale = order.Locale,
            ShippingAmount = order.ShippingCost,
            DiscountAmount = order.Discount,
            TaxAmount = order.Tax,
            OrderAmount = order.Total.Amount,
            OrderItems = items,
            Customer = new() { FirstName = order.Customer.FirstName, LastName = order.Customer.LastName, Email = order.Customer.Email, PhoneNumber = order.Customer.Phone },
            BillingAddress = Map(order.BillingAddress),
            ShippingAddress = order.ShippingAddress is null ? null : Map(order.ShippingAddress),
            ShippingType = order.ShippingType,
            ShippingMethod = order.DeliveryMethod,
            AutoCapture = order.AutoCapture,
            AdditionalData = order.AdditionalData,
            DynamicRedirectUrl = order.ConfirmUrl,
            DynamicCallbackUrl = order.CallbackUrl,
            CancellationTimeout = order.CancellationTimeout,
            PartnerConfiguration = order.PartnerConfiguration,
            IsMpgs = order.IsMpgs,
            Surcharge = order.Surcharge,
            Initiator = order.Initiator,
            InvoiceNumber = order.InvoiceNumber,
            GetToken = order.GetToken,
            Token = order.Token,
            Channel = order.Channel,
            SessionId = order.SessionId,
            CustomerToken = order.CustomerToken,
            PartnerOrderReference = order.PartnerOrderReference,
        };
    }

    private static ShopAddress From(OpttyAddress address) => new(
        address.Title, address.FirstName!, address.LastName!, address.PhoneNumber!, address.Email!, address.StreetAddress!, address.StreetAddress2, address.City!, address.State, address.Country!,
        address.Region, address.PostalCode!);

    private static ShopLine From(OpttyOrderItem item) => new(
        item.Name!, item.ImageUrl, item.Sku!, item.Quantity!.Value, item.UnitPrice!.Value, item.TotalAmount!.Value, item.Type, item.DepartureDate, item.FlightNumber, item.Origin, item.Destination,
        item.Title, item.UnitAmount, item.UnitTaxAmount, item.UnitDiscountAmount);

    private static OpttyAddress Map(ShopAddress address) => new()
    {
        Title = address.Title,
        FirstName = address.FirstName,
        LastName = address.LastName,
        PhoneNumber = address.Phone,
        Email = address.Email,
        StreetAddress = address.Street,
        StreetAddress2 = address.Street2,
        City = address.City,
        State = address.State,
        Country = address.Country,
        Region = address.Region,
        PostalCode = address.PostalCode,
    };

    private static OpttyOrderItem Map(ShopLine line) => new()
    {
        Name = line.Name,
        ImageUrl = line.ImageUrl,
        Sku = line.Sku,
        Quantity = line.Quantity,
        UnitPrice = line.UnitPrice,
        TotalAmount = line.LineTotal,
        Type = line.Type,
        DepartureDate = line.DepartureDate,
        FlightNumber = line.FlightNumber,
        Origin = line.Origin,
        Destination = line.Destination,
        Title = line.Title,
        UnitAmount = line.UnitAmount,
        UnitTaxAmount = line.UnitTaxAmount,
        UnitDiscountAmount = line.UnitDiscountAmount,
    };
}
