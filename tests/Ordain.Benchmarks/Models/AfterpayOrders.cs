using System.Globalization;
using Ordain.Contracts.Afterpay;

namespace Ordain.Benchmarks.Models;

/// <summary>Afterpay orders in which every member has a value.</summary>
internal static class AfterpayOrders
{
    /// <summary>A valid order.</summary>
    /// <param name="items">How many lines it has.</param>
    public static AfterpayOrder Valid(int items) => new()
    {
        TotalAmount = Aud(4.89m + (130.00m * items)),
        Consumer = new() { PhoneNumber = "+61 2 9374 4000", GivenNames = "Alexandra", Surname = "Papadopoulos", Email = "alexandra@example.com" },
        Billing = Contact("Alexandra Papadopoulos", "48 Pirrama Road"),
        Shipping = Contact("Jonathan Papadopoulos", "1 Macquarie Street"),
        Courier = new()
        {
            ShippedAt = new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.FromHours(10)),
            Name = "Australia Post",
            Tracking = "AA0000000000000",
            Priority = AfterpayShippingPriority.Express,
        },
        Description = "Shirts for the winter",
        Items = Enumerable.Range(1, items).Select(Item).ToList(),
        Discounts = [new() { DisplayName = "Winter sale", Amount = Aud(10.00m) }],
        Merchant = new()
        {
            RedirectConfirmUrl = "https://shop.example.com/checkout/A-1001-2026/confirm",
            RedirectCancelUrl = "https://shop.example.com/checkout/A-1001-2026/cancel",
        },
        MerchantReference = "A-1001-2026",
        TaxAmount = Aud(6.90m),
        ShippingAmount = Aud(7.99m),
    };

    private static AfterpayItem Item(int number) => new()
    {
        Name = "Striped Dress Shirt, long sleeve",
        Sku = "69309284M-" + number.ToString(CultureInfo.InvariantCulture),
        Quantity = 2,
        Price = Aud(65.00m),
    };

    private static AfterpayContact Contact(string name, string street) => new()
    {
        Name = name,
        Line1 = street,
        Line2 = "Level 5",
        Suburb = "Sydney",
        State = "NSW",
        Postcode = "2000",
        CountryCode = "AU",
        PhoneNumber = "+61 2 9374 4000",
    };

    private static Money Aud(decimal amount) => new(amount, "AUD");
}
