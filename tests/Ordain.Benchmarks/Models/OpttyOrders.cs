using System.Text.Json;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Models;

/// <summary>Optty orders in which every member has a value.</summary>
internal static class OpttyOrders
{
    /// <summary>A valid order.</summary>
    /// <param name="items">How many lines it has.</param>
    public static OpttyOrder Valid(int items) => new()
    {
        OrderReference = "A-1001-2026",
        BnplProvider = OpttyProvider.KlarnaAu,
        PurchaseCountry = "AU",
        PurchaseCurrency = "AUD",
        Locale = "en_AU",
        ShippingAmount = 7.99m,
        DiscountAmount = 10.00m,
        TaxAmount = 6.90m,
        OrderAmount = 4.89m + (130.00m * items),
        OrderItems = Enumerable.Range(1, items).Select(Item).ToList(),
        Customer = new() { FirstName = "Alexandra", LastName = "Papadopoulos", Email = "alexandra@example.com", PhoneNumber = "+61 2 9374 4000" },
        BillingAddress = Address("Ms", "Alexandra", "48 Pirrama Road"),
        ShippingAddress = Address("Mr", "Jonathan", "1 Macquarie Street"),
        ShippingType = OpttyShippingType.Express,
        ShippingMethod = OpttyShippingMethod.Delivery,
        AutoCapture = true,
        AdditionalData = new Dictionary<string, JsonElement>
        {
            ["storeNumber"] = JsonElement.Parse("\"SYD-0042\""),
            ["campaign"] = JsonElement.Parse("\"winter sale\""),
        },
        DynamicRedirectUrl = "https://shop.example.com/checkout/A-1001-2026/return",
        DynamicCallbackUrl = "https://shop.example.com/hooks/optty/A-1001-2026",
        CancellationTimeout = 2880,
        PartnerConfiguration = new Dictionary<string, JsonElement> { ["merchantCategory"] = JsonElement.Parse("\"5651\"") },
        IsMpgs = false,
        Surcharge = 1.50m,
        Initiator = OpttyInitiator.Regular,
        InvoiceNumber = "INV-2026-001001",
        GetToken = false,
        Token = "tok_5f1d6b7c2e9a4d0f8b3c",
        Channel = "web",
        SessionId = "2f1c8f0e-9d53-4c0a-8f6e-1d2b3c4d5e6f",
        CustomerToken = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl",
        PartnerOrderReference = "P-778812",
    };

    /// <summary>An order with a fault in the order itself, in its last line and in the customer.</summary>
    /// <param name="items">How many lines it has.</param>
    public static OpttyOrder WithThreeErrors(int items)
    {
        OpttyOrder valid = Valid(items);
        return valid with
        {
            OrderReference = null,
            OrderItems = valid.OrderItems!.Select((item, i) => i == items - 1 ? item with { Sku = " " } : item).ToList(),
            Customer = valid.Customer! with { Email = "alexandra.example.com" },
        };
    }

    private static OpttyOrderItem Item(int number) => new()
    {
        Name = "Striped Dress Shirt, long sleeve",
        ImageUrl = "https://cdn.example.com/images/shirt-69309284.png",
        Sku = "69309284M-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Quantity = 2,
        UnitPrice = 65.00m,
        TotalAmount = 130.00m,
        Type = "flight",
        DepartureDate = "2026-01-31",
        FlightNumber = "QF 145",
        Origin = "SYD",
        Destination = "AKL",
        Title = "Outbound",
        UnitAmount = 65.00m,
        UnitTaxAmount = 5.91m,
        UnitDiscountAmount = 0m,
    };

    private static OpttyAddress Address(string title, string firstName, string street) => new()
    {
        Title = title,
        FirstName = firstName,
        LastName = "Papadopoulos",
        PhoneNumber = "+61 2 9374 4000",
        Email = "alexandra@example.com",
        StreetAddress = street,
        StreetAddress2 = "Level 5",
        City = "Sydney",
        State = "NSW",
        Country = "AU",
        Region = "Oceania",
        PostalCode = "2000",
    };
}
