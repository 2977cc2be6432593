using System.Text.Json;
using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

/// <summary>Random orders that Optty's documents allow.</summary>
internal static class RandomOpttyOrder
{
    public static OpttyOrder Next(Random random)
    {
        OpttyOrderItem[] items = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Item(random))];
        decimal? shipping = random.Maybe() ? random.Amount() : null;
        decimal? tax = random.Maybe() ? random.Amount() : null;
        decimal sum = items.Sum(item => item.TotalAmount!.Value) + (shipping ?? 0) + (tax ?? 0);
        decimal? discount = random.Maybe() ? Math.Min(sum, random.Amount()) : null;
        OpttyProvider provider = Provider(random);
        bool asksForAddress = provider.WireName!.StartsWith("KLARNA", StringComparison.Ordinal) || provider.WireName.StartsWith("AFTERPAY", StringComparison.Ordinal);
        return new OpttyOrder
        {
            OrderReference = random.Text(40),
            BnplProvider = provider,
            PurchaseCountry = Country(random),
            PurchaseCurrency = random.One("AUD", "USD", "SGD", "JPY", "KWD", "EUR"),
            Locale = random.One("en_AU", "en-US", "fr_CA", "ja-JP"),
            ShippingAmount = shipping,
            DiscountAmount = discount,
            TaxAmount = tax,
            OrderAmount = sum - (discount ?? 0),
            OrderItems = items,
            Customer = new() { FirstName = random.Text(40), LastName = random.Text(40), Email = random.Email(), PhoneNumber = random.Text(20) },
            BillingAddress = Address(random),
            ShippingAddress = asksForAddress || random.Maybe() ? Address(random) : null,
            ShippingType = random.Next(3) switch { 0 => null, 1 => OpttyShippingType.Express, _ => OpttyShippingType.From(random.Text(10)) },
            ShippingMethod = random.Maybe() ? (OpttyShippingMethod)random.Next(4) : null,
            AutoCapture = random.Maybe() ? random.Maybe() : null,
            AdditionalData = Free(random),
            DynamicRedirectUrl = random.OptionalText(),
            DynamicCallbackUrl = random.OptionalText(),
            CancellationTimeout = random.Maybe() ? random.Amount() : null,
            PartnerConfiguration = Free(random),
            IsMpgs = random.Maybe() ? random.Maybe() : null,
            Surcharge = random.Maybe() ? random.Amount() - 50.125m : null,
            Initiator = random.Maybe() ? OpttyInitiator.Widget : null,
            InvoiceNumber = random.OptionalText(),
            GetToken = random.Maybe() ? random.Maybe() : null,
            Token = random.OptionalText(),
            Channel = random.OptionalText(),
            SessionId = random.OptionalText(),
            CustomerToken = random.OptionalText(),
            PartnerOrderReference = random.OptionalText(),
        };
    }

    private static OpttyOrderItem Item(Random random)
    {
        int quantity = random.Next(20) == 0 ? 0 : random.Next(1, 100);
        decimal price = random.Amount();
        return new()
        {
            Name = random.Text(40),
            ImageUrl = random.OptionalText(),
            Sku = random.Text(20),
            Quantity = quantity,
            UnitPrice = price,
            TotalAmount = quantity * price,
            Type = random.OptionalText(),
            DepartureDate = random.OptionalText(),
            FlightNumber = random.OptionalText(),
            Origin = random.OptionalText(),
            Destination = random.OptionalText(),
            Title = random.OptionalText(),
            UnitAmount = random.Maybe() ? random.Amount() : null,
            UnitTaxAmount = random.Maybe() ? -random.Amount() : null,
            UnitDiscountAmount = random.Maybe() ? random.Amount() / 8 : null,
        };
    }

    private static OpttyAddress Address(Random random) => new()
    {
        Title = random.OptionalText(),
        FirstName = random.Text(40),
        LastName = random.Text(40),
        PhoneNumber = random.Text(20),
        Email = random.Email(),
        StreetAddress = random.Text(40),
        StreetAddress2 = random.OptionalText(),
        City = random.Text(40),
        State = random.OptionalText(),
        Country = Country(random),
        Region = random.OptionalText(),
        PostalCode = random.Text(10),
    };

    private static OpttyProvider Provider(Random random) => random.Next(4) switch
    {
        0 => OpttyProvider.From(random.One("X", "NEW_1", "KLARNA_OF_THE_FUTURE", "AFTERPAY", "A1_2B_3")),
        1 => random.One(OpttyProvider.Klarna, OpttyProvider.AfterpayUs, OpttyProvider.Clearpay),
        _ => OpttyProvider.Known[random.Next(OpttyProvider.Known.Count)],
    };

    private static string Country(Random random) => random.One("AU", "US", "SG", "NZ", "GB", "CI", "CW");

    private static Dictionary<string, JsonElement>? Free(Random random) => random.Next(3) switch
    {
        0 => null,
        1 => [],
        _ => new() { [random.Text(10)] = JsonElement.Parse("""{"a":[1,null,{"b":"\u0001"}]}"""), ["n"] = JsonElement.Parse("1e5") },
    };
}
