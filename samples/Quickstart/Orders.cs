using Ordain;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

namespace Quickstart;

internal static class Orders
{
    /// <summary>The sample of Optty's API reference, with its misprints corrected.</summary>
    public static OpttyOrder Shirt() => new()
    {
        OrderReference = "LP000_OrderID",
        BnplProvider = OpttyProvider.LatitudepayAu,
        PurchaseCountry = "AU",
        PurchaseCurrency = "AUD",
        Locale = "en_AU",
        ShippingAmount = 7.99m,
        DiscountAmount = 0,
        TaxAmount = 6.9m,
        OrderAmount = 144.89m,
        OrderItems = [new() { Name = "Optty Striped Dress Shirt", Sku = "69309284M-1", Quantity = 1, UnitPrice = 130, TotalAmount = 130 }],
        Customer = Customer,
        BillingAddress = Home,
        ShippingAddress = Home,
        ShippingType = OpttyShippingType.Normal,
        ShippingMethod = OpttyShippingMethod.Store,
        DynamicRedirectUrl = "https://shop.example/redirect",
        DynamicCallbackUrl = "https://shop.example/callback",
        CancellationTimeout = 2880,
        CustomerToken = "token-of-the-customer",
    };

    /// <summary>An order for Afterpay. Its amounts are strings on the wire: "80.00".</summary>
    public static AfterpayOrder Carabiners() => new()
    {
        TotalAmount = Aud(80),
        Consumer = new() { GivenNames = "Joe", Surname = "Consumer", Email = "joe@example.com" },
        Billing = Office,
        Shipping = Office,
        Items = [new() { Name = "Blue Carabiner", Sku = "12341234", Quantity = 2, Price = Aud(40) }],
        Merchant = new() { RedirectConfirmUrl = "https://shop.example/confirm", RedirectCancelUrl = "https://shop.example/cancel" },
        MerchantReference = "A-1001",
    };

    /// <summary>An order for Paynova. Because of the invoice, which no order carries, it needs its lines and the customer.</summary>
    public static PaynovaOrder Invoice() => new()
    {
        PaymentMethod = PaynovaPaymentMethod.Invoice,
        OrderNumber = "ORDER-123",
        CurrencyCode = "SEK",
        TotalAmount = 100,
        LineItems =
        [
            new()
            {
                Id = "1",
                ArticleNumber = "10",
                Name = "Test product",
                Description = "Product description goes here",
                Quantity = 2,
                UnitMeasure = "pcs",
                UnitAmountExcludingTax = 40,
                TaxPercent = 25,
                TotalLineTaxAmount = 20,
                TotalLineAmount = 100,
            },
        ],
        Customer = new() { GovernmentId = "196006208133", Name = new() { FirstName = "CHRISTOPHER", LastName = "WILLIAMS" } },
        BillTo = new()
        {
            Name = new() { FirstName = "CHRISTOPHER", LastName = "WILLIAMS" },
            Address = new() { Street1 = "GATUADRESS 77", City = "STOCKHOLM", PostalCode = "117 41", CountryCode = "SE" },
        },
    };

    /// <summary>An order for Peach, to be paid on WhatsApp within a day.</summary>
    public static PeachOrder Tea() => new()
    {
        Id = "A-1003",
        Type = PeachOrderType.PhysicalGoods,
        Contact = new() { Name = "Alfred Hitchcock", PhoneNumber = "+919876543210" },
        Items = [new() { Name = "Assam, 250 g", Amount = 120.50m, Quantity = 2 }],
        Expiration = new() { Timestamp = DateTimeOffset.UtcNow.AddDays(1), Description = "Sorry, the tea is sold out." },
        Currency = "INR",
        Subtotal = 241,
        Tax = new() { Value = 12, Description = "GST" },
        TotalAmount = 253,
    };

    /// <summary>
    /// An order that may lack its shipping address: some providers ask for one, others do not. Which one it is for is known only when the
    /// program runs, so the compiler has nothing to object to, and the validator decides. With <c>OpttyProvider.KlarnaAu</c> written here
    /// the compiler would object: see samples/Quickstart.Refused.
    /// </summary>
    public static OpttyOrder WithoutShippingAddress(OpttyProvider provider) => new()
    {
        OrderReference = "A-1002",
        BnplProvider = provider,
        PurchaseCountry = "AU",
        PurchaseCurrency = "AUD",
        Locale = "en_AU",
        OrderAmount = 9.99m,
        OrderItems = [new() { Name = "Optty T-Shirt", Sku = "69309284M-2", Quantity = 1, UnitPrice = 9.99m, TotalAmount = 9.99m }],
        Customer = Customer,
        BillingAddress = Home,
    };

    /// <summary>Stands for the choice that a customer makes in the checkout.</summary>
    public static OpttyProvider ChosenProvider() => OpttyProvider.KlarnaAu;

    private static OpttyCustomer Customer => new()
    {
        FirstName = "Your FirstName",
        LastName = "Your LastName",
        Email = "customer@example.com",
        PhoneNumber = "(415) 200-0000",
    };

    private static OpttyAddress Home => new()
    {
        FirstName = "Your FirstName",
        LastName = "Your LastName",
        Email = "customer@example.com",
        PhoneNumber = "(415) 200-0000",
        StreetAddress = "Your Address",
        StreetAddress2 = "Your Address2",
        City = "Sydney",
        State = "NSW",
        Country = "AU",
        Region = "Oceania",
        PostalCode = "2000",
    };

    private static AfterpayContact Office => new()
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

    private static Money Aud(decimal amount) => new(amount, "AUD");
}
