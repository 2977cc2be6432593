using System.Globalization;
using System.Text.Json;
using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

/// <summary>Random orders that Paynova's documents allow, for every payment method of which the simulator knows conditions, and for those without.</summary>
internal static class RandomPaynovaOrder
{
    public static PaynovaOrder Next(Random random)
    {
        PaynovaPaymentMethod? method = random.One<PaynovaPaymentMethod?>(
            null, PaynovaPaymentMethod.Card, PaynovaPaymentMethod.Swish, PaynovaPaymentMethod.PayPal, PaynovaPaymentMethod.Invoice, PaynovaPaymentMethod.Installment, PaynovaPaymentMethod.Other);
        bool isCredit = method is PaynovaPaymentMethod.Invoice or PaynovaPaymentMethod.Installment;
        bool hasLines = isCredit || (method is not (PaynovaPaymentMethod.Card or PaynovaPaymentMethod.Swish) && random.Maybe());
        PaynovaLineItem[]? lines = hasLines ? [.. Enumerable.Range(1, random.Next(1, 5)).Select(number => Line(random, number))] : null;
        decimal total = lines?.Sum(line => line.TotalLineAmount!.Value) ?? random.Amount() + 0.01m;
        return new PaynovaOrder
        {
            PaymentMethod = method,

            // Never used before, as a credit product asks.
            OrderNumber = $"{random.NextInt64(1_000_000_000_000).ToString("D12", CultureInfo.InvariantCulture)}{random.Text(30)}",
            CurrencyCode = decimal.IsInteger(total) ? random.One("JPY", "392", "SEK") : random.One("SEK", "752", "EUR", "978", "KRW"),
            TotalAmount = total,
            LineItems = lines,
            SalesChannel = random.OptionalText(50),
            SalesLocationId = method is null or PaynovaPaymentMethod.Card ? random.OptionalText(50) : null,
            Customer = isCredit || random.Maybe() ? Customer(random) : null,
            BillTo = random.Maybe() ? Somebody(random) : null,
            ShipTo = random.Maybe() ? Somebody(random) : null,
            OrderDescription = method == PaynovaPaymentMethod.PayPal ? random.Text(255) : random.OptionalText(255),
            PurchaseReference = random.OptionalText(30),
            MerchantReference = random.OptionalText(40),
        };
    }

    private static PaynovaLineItem Line(Random random, int number)
    {
        decimal quantity = random.One(1m, 2m, 12m, 10.0m);
        decimal price = quantity == 10 ? (random.Amount() / 10) + 0.001m : random.Amount() + 0.01m;
        decimal taxPercent = random.One(0m, 6m, 12m, 25m, 25.50m);
        decimal tax = decimal.Round(quantity * price * taxPercent / 100, 2);
        bool isPricedByComponents = random.Next(4) == 0;
        return new()
        {
            Id = number.ToString(CultureInfo.InvariantCulture),
            ArticleNumber = random.Text(50),
            Name = random.Text(50),
            Description = random.OptionalText(255),
            ProductUrl = random.OptionalText(),
            Components = isPricedByComponents || random.Next(4) == 0
                ? [.. Enumerable.Range(1, random.Next(1, 4)).Select(part => Component(random, part, isPricedByComponents))]
                : null,
            Quantity = quantity,
            UnitMeasure = random.Text(10),
            UnitAmountExcludingTax = isPricedByComponents ? null : price,
            TaxPercent = isPricedByComponents ? null : taxPercent,
            TotalLineTaxAmount = tax,
            TotalLineAmount = (quantity * price) + tax,
            LineItemGroupKey = random.Next(3) switch { 0 => null, 1 => PaynovaLineItemGroup.Shipping, _ => PaynovaLineItemGroup.From(random.Text(10)) },
            TravelData = random.Maybe() ? null : new Dictionary<string, JsonElement> { [random.Text(10)] = JsonElement.Parse("""{"a":[1,null]}""") },
        };
    }

    private static PaynovaLineItemComponent Component(Random random, int number, bool isPriced) => new()
    {
        Id = number.ToString(CultureInfo.InvariantCulture),
        ArticleNumber = random.Text(50),
        Name = random.Text(255),
        Description = random.OptionalText(255),
        ProductUrl = random.OptionalText(),
        Quantity = random.One(1m, 0.5m, 100m),
        UnitMeasure = random.Text(10),
        UnitAmountExcludingTax = isPriced ? random.Amount() : null,
        TaxPercent = isPriced ? random.One(0m, 25m) : null,
        TotalComponentTaxAmount = isPriced ? random.Amount() : null,
        TotalComponentAmount = isPriced ? random.Amount() : null,
    };

    private static PaynovaCustomer Customer(Random random) => new()
    {
        CustomerId = random.OptionalText(),
        GovernmentId = random.OptionalText(),
        EmailAddress = random.Maybe() ? random.Email() : null,
        Name = random.Maybe() ? Name(random) : null,
        HomeTelephone = random.OptionalText(),
        WorkTelephone = random.OptionalText(),
        MobileTelephone = random.OptionalText(),
    };

    private static PaynovaNameAndAddress Somebody(Random random) => new()
    {
        Name = Name(random),
        Address = new()
        {
            Street1 = random.OptionalText(),
            Street2 = random.OptionalText(),
            Street3 = random.OptionalText(),
            Street4 = random.OptionalText(),
            City = random.OptionalText(),
            PostalCode = random.OptionalText(),
            RegionCode = random.OptionalText(),
            CountryCode = random.One("SE", "NO", "SWE", "GBR", "", null),
        },
    };

    private static PaynovaName Name(Random random) => new()
    {
        CompanyName = random.OptionalText(50),
        Title = random.OptionalText(10),
        FirstName = random.OptionalText(50),
        MiddleNames = random.OptionalText(100),
        LastName = random.OptionalText(50),
        Suffix = random.OptionalText(10),
    };
}
