using System.Text.Json;
using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

/// <summary>Orders from Paynova's documents, with their misprints corrected: the README of the pack lists them.</summary>
internal static class PaynovaOrders
{
    /// <summary>What has no value in <see cref="Complete"/>: amounts of a component, because the line has the price.</summary>
    public static readonly string[] EmptyInComplete =
    [
        "/lineItems/0/components/0/unitAmountExcludingTax",
        "/lineItems/0/components/0/taxPercent",
        "/lineItems/0/components/0/totalComponentTaxAmount",
        "/lineItems/0/components/0/totalComponentAmount",
    ];

    /// <summary>A simple order: the three values of the page's examples.</summary>
    public static PaynovaOrder Simple() => new() { OrderNumber = "ORDER-123", CurrencyCode = "SEK", TotalAmount = 100.00m };

    /// <summary>A detailed order for an invoice, with the customer of the page's example.</summary>
    public static PaynovaOrder Invoice() => Simple() with
    {
        PaymentMethod = PaynovaPaymentMethod.Invoice,
        LineItems = [Line("1", 2, 40, 25, 20, 100)],
        Customer = new()
        {
            CustomerId = "",
            GovernmentId = "196006208133",
            EmailAddress = "christopher.williams@example.com",
            Name = new() { CompanyName = "", FirstName = "CHRISTOPHER", LastName = "WILLIAMS" },
        },
        BillTo = Somebody(),
    };

    /// <summary>An order in which every member has a value, but for the amounts of a component.</summary>
    public static PaynovaOrder Complete() => new()
    {
        OrderNumber = "ORDER-123",
        CurrencyCode = "752",
        TotalAmount = 112.50m,
        LineItems =
        [
            Line("1", 1, 100, 25, 25, 125) with
            {
                ProductUrl = "http://myshop.com/products/1000",
                Components = [Component()],
                LineItemGroupKey = PaynovaLineItemGroup.Item,
                TravelData = new Dictionary<string, JsonElement> { ["passengers"] = JsonElement.Parse("[]") },
            },
            Line("2", 1, -10, 25, -2.5m, -12.5m) with { LineItemGroupKey = PaynovaLineItemGroup.Discount },
        ],
        SalesChannel = "web",
        SalesLocationId = "Liljeholmen",
        Customer = new()
        {
            CustomerId = "C-7",
            GovernmentId = "19600620-8133",
            EmailAddress = "christopher.williams@example.com",
            Name = Name(),
            HomeTelephone = "+46 8 123 456",
            WorkTelephone = "+46 8 123 457",
            MobileTelephone = "+46 70 123 456",
        },
        BillTo = Somebody(),
        ShipTo = Somebody(),
        OrderDescription = "travel",
        PurchaseReference = "P-1",
        MerchantReference = "A-1001",
    };

    /// <summary>A detailed order whose line is priced by its components: those of the page's example, and another.</summary>
    public static PaynovaOrder PricedByComponents() => Simple() with
    {
        TotalAmount = 231,
        LineItems =
        [
            Line("1", 1, null, null, 31, 231) with
            {
                Components =
                [
                    Component() with { UnitAmountExcludingTax = 100, TaxPercent = 25, TotalComponentTaxAmount = 25, TotalComponentAmount = 125 },
                    Component() with { Id = "3", UnitAmountExcludingTax = 100, TaxPercent = 6, TotalComponentTaxAmount = 6, TotalComponentAmount = 106 },
                ],
            },
        ],
        BillTo = Somebody(),
    };

    /// <summary>A valid order for each payment method.</summary>
    public static PaynovaOrder For(PaynovaPaymentMethod? method) => method switch
    {
        PaynovaPaymentMethod.Invoice or PaynovaPaymentMethod.Installment or PaynovaPaymentMethod.Credit => Invoice() with { PaymentMethod = method },
        PaynovaPaymentMethod.PayPal => Simple() with { PaymentMethod = method, OrderDescription = "travel" },
        _ => Simple() with { PaymentMethod = method },
    };

    public static PaynovaLineItem Line(string id, decimal quantity, decimal? unitAmount, decimal? taxPercent, decimal taxAmount, decimal totalAmount) => new()
    {
        Id = id,
        ArticleNumber = "10",
        Name = "Test product",
        Description = "Product description goes here",
        Quantity = quantity,
        UnitMeasure = "pcs",
        UnitAmountExcludingTax = unitAmount,
        TaxPercent = taxPercent,
        TotalLineTaxAmount = taxAmount,
        TotalLineAmount = totalAmount,
    };

    private static PaynovaLineItemComponent Component() => new()
    {
        Id = "2",
        ArticleNumber = "123",
        Name = "Test component 25%",
        Description = "Test component 25%",
        ProductUrl = "http://www.paynova.com",
        Quantity = 1,
        UnitMeasure = "st",
    };

    private static PaynovaNameAndAddress Somebody() => new()
    {
        Name = Name(),
        Address = new()
        {
            Street1 = "GATUADRESS 77",
            Street2 = "c/o Olsson",
            Street3 = "4 tr",
            Street4 = "lgh 1402",
            City = "STOCKHOLM",
            PostalCode = "117 41",
            RegionCode = "AB",
            CountryCode = "SE",
        },
    };

    private static PaynovaName Name() => new()
    {
        CompanyName = "Williams AB",
        Title = "Dr",
        FirstName = "CHRISTOPHER",
        MiddleNames = "LEE",
        LastName = "WILLIAMS",
        Suffix = "Jr",
    };
}
