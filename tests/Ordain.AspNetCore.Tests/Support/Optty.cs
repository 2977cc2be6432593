using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ordain.Contracts.Optty;

namespace Ordain.AspNetCore.Tests;

/// <summary>An order that Optty accepts, as JSON to change.</summary>
internal static class Optty
{
    public static JsonObject Valid() => JsonNode.Parse(Encoding.UTF8.GetString(ValidOrder().ToJsonUtf8()))!.AsObject();

    /// <summary>As the framework binds it.</summary>
    public static OpttyOrder Read(JsonObject json) => json.Deserialize<OpttyOrder>(JsonSerializerOptions.Web)!;

    private static OpttyOrder ValidOrder() => new()
    {
        OrderReference = "A-1001",
        BnplProvider = OpttyProvider.LatitudepayAu,
        PurchaseCountry = "AU",
        PurchaseCurrency = "AUD",
        Locale = "en_AU",
        ShippingAmount = 5,
        OrderAmount = 35.5m,
        OrderItems =
        [
            new() { Name = "Shirt", Sku = "S-1", Quantity = 1, UnitPrice = 10.5m, TotalAmount = 10.5m },
            new() { Name = "Shoes", Sku = "S-2", Quantity = 2, UnitPrice = 10, TotalAmount = 20 },
        ],
        Customer = new() { FirstName = "Ann", LastName = "Bee", Email = "ann@example.com", PhoneNumber = "0400000000" },
        BillingAddress = new()
        {
            FirstName = "Ann",
            LastName = "Bee",
            PhoneNumber = "0400000000",
            Email = "ann@example.com",
            StreetAddress = "1 High Street",
            City = "Sydney",
            State = "NSW",
            Country = "AU",
            PostalCode = "2000",
        },
    };
}
