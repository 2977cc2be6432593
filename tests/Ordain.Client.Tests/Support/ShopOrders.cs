using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

namespace Ordain.Client.Tests;

/// <summary>Valid orders for the four providers, with a buyer of one's choice.</summary>
internal static class ShopOrders
{
    public static OpttyOrder Optty(string reference, string buyer = "Ada", string email = "ada@example.com") => new()
    {
        OrderReference = reference,
        BnplProvider = OpttyProvider.ZipAu,
        PurchaseCountry = "AU",
        PurchaseCurrency = "AUD",
        Locale = "en_AU",
        OrderAmount = 9.99m,
        OrderItems = [new() { Name = "T-Shirt", Sku = "T-1", Quantity = 1, UnitPrice = 9.99m, TotalAmount = 9.99m }],
        Customer = new() { FirstName = buyer, LastName = buyer, Email = email, PhoneNumber = buyer },
        BillingAddress = new()
        {
            FirstName = buyer,
            LastName = buyer,
            Email = email,
            PhoneNumber = buyer,
            StreetAddress = buyer,
            StreetAddress2 = buyer,
            City = buyer,
            State = buyer,
            Country = "AU",
            Region = buyer,
            PostalCode = buyer,
        },
        CustomerToken = buyer,
        SessionId = buyer,
        Token = buyer,
    };

    public static AfterpayOrder Afterpay(string reference, string buyer = "Ada", string email = "ada@example.com") => new()
    {
        TotalAmount = new Money(12, "AUD"),
        Consumer = new() { GivenNames = buyer, Surname = buyer, Email = email, PhoneNumber = buyer },
        Billing = new()
        {
            Name = buyer,
            Line1 = buyer,
            Line2 = buyer,
            Suburb = buyer,
            State = buyer,
            Postcode = buyer,
            CountryCode = "AU",
            PhoneNumber = buyer,
        },
        Merchant = new() { RedirectConfirmUrl = $"https://shop.example/{buyer}", RedirectCancelUrl = $"https://shop.example/{buyer}" },
        MerchantReference = reference,
    };

    public static PaynovaOrder Paynova(string reference, string buyer = "Ada", string email = "ada@example.com") => new()
    {
        OrderNumber = reference,
        CurrencyCode = "SEK",
        TotalAmount = 100,
        Customer = new()
        {
            CustomerId = buyer,
            GovernmentId = buyer,
            EmailAddress = email,
            Name = new() { FirstName = buyer, LastName = buyer },
            MobileTelephone = buyer,
        },
        BillTo = new()
        {
            Name = new() { FirstName = buyer, LastName = buyer },
            Address = new() { Street1 = buyer, City = buyer, PostalCode = buyer, CountryCode = "SE" },
        },
    };

    public static PeachOrder Peach(string reference, string buyer = "Ada", string email = "ada@example.com", string phone = "+919876543210") => new()
    {
        Id = reference,
        Contact = new() { Name = buyer, Email = email, PhoneNumber = phone },
        Items = [new() { Name = "Shirt", Amount = 100, Quantity = 2 }],
        Currency = "INR",
        Subtotal = 200,
        TotalAmount = 200,
    };
}
