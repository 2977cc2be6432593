using System.Text.Json;
using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

/// <summary>Orders from Optty's documents, with their misprints corrected: the README of the pack lists them.</summary>
internal static class OpttyOrders
{
    /// <summary>The sample request of the reference.</summary>
    public static OpttyOrder ReferenceSample() => new()
    {
        BnplProvider = OpttyProvider.LatitudepayAu,
        Locale = "en_AU",
        CustomerToken = "token-of-the-customer",
        OrderReference = "LP000_OrderID",
        OrderAmount = 144.89m,
        TaxAmount = 6.9m,
        ShippingAmount = 7.99m,
        DiscountAmount = 0,
        PurchaseCountry = "AU",
        PurchaseCurrency = "AUD",
        OrderItems =
        [
            new() { Name = "Optty Striped Dress Shirt", Quantity = 1, Sku = "69309284M-1", UnitPrice = 130, TotalAmount = 130 },
        ],
        Customer = Customer(),
        BillingAddress = Address(),
        ShippingAddress = Address(),
        ShippingType = OpttyShippingType.Normal,
        ShippingMethod = OpttyShippingMethod.Store,
        DynamicRedirectUrl = "https://shop.example/redirect",
        DynamicCallbackUrl = "https://shop.example/callback",
        CancellationTimeout = 2880,
    };

    /// <summary>The examples of the guide, put together: 9.99 + 5.00 + 3.00 − 3.00 = 14.99.</summary>
    public static OpttyOrder GuideExamples() => new()
    {
        OrderReference = "A-1001",
        BnplProvider = OpttyProvider.KlarnaUs,
        PurchaseCountry = "US",
        PurchaseCurrency = "USD",
        Locale = "en_US",
        OrderAmount = 14.99m,
        TaxAmount = 3,
        ShippingAmount = 5,
        DiscountAmount = 3,
        OrderItems = [new() { Name = "Optty T-Shirt", Quantity = 1, Sku = "69309284M-1", UnitPrice = 9.99m, TotalAmount = 9.99m }],
        Customer = Customer(),
        BillingAddress = Address(),
        ShippingAddress = Address(),
    };

    /// <summary>An order that leaves to the contract whatever has a fallback.</summary>
    public static OpttyOrder WithFallbacks() => new()
    {
        OrderReference = "A-1002",
        BnplProvider = OpttyProvider.Clearpay,
        PurchaseCountry = "AU",
        PurchaseCurrency = "AUD",
        Locale = "en-AU",
        OrderAmount = 9.99m,
        OrderItems = [new() { Name = "Optty T-Shirt", Quantity = 1, Sku = "69309284M-1", UnitPrice = 9.99m, TotalAmount = 9.99m }],
        Customer = Customer(),
        BillingAddress = Address() with { StreetAddress2 = null, State = "", Region = " " },
    };

    /// <summary>An order in which every member has a value, of a provider that does not ask for a shipping address.</summary>
    public static OpttyOrder Complete() => ReferenceSample() with
    {
        OrderItems =
        [
            new()
            {
                Name = "Sydney to Auckland",
                ImageUrl = "https://shop.example/flight.png",
                Sku = "FLIGHT-1",
                Quantity = 2,
                UnitPrice = 65,
                TotalAmount = 130,
                Type = "flight",
                DepartureDate = "2026-01-31",
                FlightNumber = "OP 12",
                Origin = "SYD",
                Destination = "AKL",
                Title = "A flight",
                UnitAmount = 65,
                UnitTaxAmount = 3.45m,
                UnitDiscountAmount = 0,
            },
        ],
        BillingAddress = Address() with { Title = "Ms" },
        ShippingAddress = Address() with { Title = "Mr" },
        AutoCapture = true,
        AdditionalData = new Dictionary<string, JsonElement> { ["note"] = JsonElement.Parse("""{"lines":[1,null,"x"]}""") },
        PartnerConfiguration = new Dictionary<string, JsonElement> { ["store"] = JsonElement.Parse("12") },
        IsMpgs = false,
        Surcharge = 1.5m,
        Initiator = OpttyInitiator.PaymentLink,
        InvoiceNumber = "INV-1",
        GetToken = true,
        Token = "token-of-a-payment",
        Channel = "web",
        SessionId = "session-1",
        PartnerOrderReference = "P-1",
    };

    /// <summary>The order with the amount that its parts add up to.</summary>
    public static OpttyOrder AddedUp(OpttyOrder order) => order with { OrderAmount = Items(order) + (order.ShippingAmount ?? 0) + (order.TaxAmount ?? 0) - (order.DiscountAmount ?? 0) };

    /// <summary>The order with one item, and the amount that follows from it.</summary>
    public static OpttyOrder WithItem(int quantity, decimal unitPrice, decimal totalAmount) =>
        AddedUp(Complete() with { OrderItems = [Complete().OrderItems![0] with { Quantity = quantity, UnitPrice = unitPrice, TotalAmount = totalAmount }] });

    public static decimal Items(OpttyOrder order) => order.OrderItems!.Sum(item => item.TotalAmount!.Value);

    private static OpttyCustomer Customer() => new()
    {
        FirstName = "Your FirstName",
        LastName = "Your LastName",
        Email = "customer@example.com",
        PhoneNumber = "(415) 200-0000",
    };

    private static OpttyAddress Address() => new()
    {
        FirstName = "Your FirstName",
        LastName = "Your LastName",
        Email = "customer@example.com",
        PhoneNumber = "(415) 200-0000",
        StreetAddress = "Your Address",
        StreetAddress2 = "Your Address2",
        City = "Sydney",
        Country = "AU",
        Region = "Oceania",
        PostalCode = "2000",
        State = "NSW",
    };
}
