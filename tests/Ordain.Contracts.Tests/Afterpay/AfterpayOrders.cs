using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

/// <summary>Orders from Afterpay's documents, with their misprints corrected: the README of the pack lists them.</summary>
internal static class AfterpayOrders
{
    /// <summary>The sample request of Create Order, with an amount and a currency that can be.</summary>
    public static AfterpayOrder SeedSample() => new()
    {
        TotalAmount = Aud(21.85m),
        Consumer = new() { GivenNames = "Joe", Surname = "Consumer", Email = "test@example.com" },
    };

    /// <summary>An order in which every member has a value.</summary>
    public static AfterpayOrder Complete() => new()
    {
        TotalAmount = Aud(21.85m),
        Consumer = new() { PhoneNumber = "0400 000 000", GivenNames = "Joe", Surname = "Consumer", Email = "test@example.com" },
        Billing = Contact(),
        Shipping = Contact(),
        Courier = new()
        {
            ShippedAt = new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.FromHours(10)),
            Name = "Australia Post",
            Tracking = "AA0000000000000",
            Priority = AfterpayShippingPriority.Standard,
        },
        Description = "A widget",
        Items = [new() { Name = "Blue Carabiner", Sku = "12341234", Quantity = 1, Price = Aud(40) }],
        Discounts = [new() { DisplayName = "20% off", Amount = Aud(18.15m) }],
        Merchant = new() { RedirectConfirmUrl = "https://shop.example/confirm", RedirectCancelUrl = "https://shop.example/cancel" },
        MerchantReference = "A-1001",
        TaxAmount = Aud(3.7m),
        ShippingAmount = Aud(0),
    };

    public static Money Aud(decimal amount) => new(amount, "AUD");

    private static AfterpayContact Contact() => new()
    {
        Name = "Joe Consumer",
        Line1 = "Level 5",
        Line2 = "390 Collins Street",
        Suburb = "Melbourne",
        State = "VIC",
        Postcode = "3000",
        CountryCode = "AU",
        PhoneNumber = "0400 000 000",
    };
}
