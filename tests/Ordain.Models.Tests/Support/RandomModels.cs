using System.Collections.Immutable;

namespace Ordain.Models.Tests;

/// <summary>Random models: complete and correct ones, and ones that lack or break anything.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="gaps">Of a hundred members, how many are missing or odd.</param>
/// <param name="currencies">The currencies that are not odd.</param>
internal sealed class RandomModels(Random random, int gaps, params string[] currencies)
{
    public CheckoutOrder Checkout()
    {
        List<OrderLine?> lines = [.. Enumerable.Range(0, Odd() ? 0 : random.Next(1, 5)).Select(_ => Odd() && Odd() ? null : Line())];
        decimal? shipping = Maybe() ? Amount() : null;
        decimal? tax = Maybe() ? Amount() : null;
        decimal total = lines.Sum(line => line?.LineTotal ?? 0) + (shipping ?? 0) + (tax ?? 0);
        string currency = Odd() ? One("XXX", "aud", "", "JPY") : One(currencies);
        return new CheckoutOrder
        {
            Number = Text(40),
            Total = Odd() ? null : new Money(Odd() ? Amount() : total, currency),
            Tax = tax is { } t ? new Money(t, currency) : null,
            ShippingCost = shipping is { } s ? new Money(s, currency) : null,
            Discount = Maybe() ? 0 : null,
            Person = Odd() ? null : new Customer { Name = Maybe() ? Text(30) : null, GivenName = Text(20), FamilyName = Text(20), Email = Odd() ? Text(9) : "a@example.com", Mobile = Phone() },
            Billing = Odd() ? null : Address(),
            ShipTo = Odd() ? null : Address(),
            Lines = Odd() ? null : Maybe() ? lines : [.. lines],
            Locale = Odd() ? Text(6) : One("en_AU", "en-NZ"),
            Description = Maybe() ? Text(30) : null,
            ConfirmUrl = Maybe() ? new Uri(One("https://shop.example/ok?x=1", "relative"), UriKind.RelativeOrAbsolute) : null,
            CancelUrl = Maybe() ? Odd() ? Text(9) : "https://shop.example/no" : null,
            Provider = Odd() ? Maybe() ? null : OpttyProvider.From("no name") : One(OpttyProvider.KlarnaAu, OpttyProvider.Clearpay, OpttyProvider.AfterpayNz),
            Delivery = Maybe() ? Odd() ? (DeliveryKind)17 : (DeliveryKind)random.Next(4) : null,
            Reductions = Maybe() ? [.. Enumerable.Range(0, random.Next(3)).Select(_ => Odd() ? null! : new Reduction(Text(20), Odd() ? null : new Money(Amount(), currency)))] : null,
            PaymentMethod = Maybe() ? (PaynovaPaymentMethod)random.Next(7) : null,
            Subtotal = Maybe() ? Amount() : null,
            Expires = Maybe() ? new DateTime(Odd() ? 2026 : 2126, 11, 25, 12, 0, random.Next(60), DateTimeKind.Utc) : null,
            TaxRegion = Maybe() ? Text(10) : null,
        };
    }

    public FlatOrder Flat()
    {
        ImmutableArray<FlatLine> lines = [.. Enumerable.Range(0, Odd() ? 0 : random.Next(1, 5)).Select(_ => Flatten(Line()))];
        int? tax = Maybe() ? random.Next(50) : null;
        return new FlatOrder
        {
            OrderNumber = random.NextInt64(),
            Total = Odd() ? Amount() : lines.Sum(line => line.Sum) + (tax ?? 0),
            Currency = Odd() ? One(null, "XXX") : One(currencies),
            TaxInUnits = tax,
            First = Text(20),
            Last = Text(20),
            Mail = Odd() ? Text(10) : "b@example.com",
            Phone = Phone(),
            BillingStreet = Text(20),
            BillingCity = Text(20),
            BillingZip = Text(8),
            BillingCountry = Odd() ? Text(2) : One("AU", "NZ"),
            Receiver = Maybe() ? Text(30) : null,
            ShippingStreet = Maybe() ? Text(20) : null,
            Lines = Odd() ? default : lines,
            Locale = Odd() ? Text(5)! : One("en_AU", "en-NZ")!,
            Method = Odd() ? Text(5) : One("klarna_au", "clearpay", "humm"),
        };
    }

    private static FlatLine Flatten(OrderLine line) => new(line.Product, line.Sku, line.Quantity, line.UnitPrice ?? 0, line.LineTotal ?? 0);

    private Address Address() => new()
    {
        Name = Maybe() ? Text(30) : null,
        Street = Text(30),
        Street2 = Maybe() ? Text(10) : null,
        City = Text(12),
        State = Maybe() ? Text(3) : null,
        Zip = Text(8),
        Country = Maybe() ? null : Odd() ? Text(2) : One("AU", "NZ", "GB"),
        Phone = Maybe() ? Text(12) : null,
    };

    // What a line costs is its net price and its tax, unless it is odd.
    private OrderLine Line()
    {
        short quantity = (short)(Odd() ? random.Next(-2, 1) : random.Next(1, 9));
        decimal net = Amount() + 0.01m;
        decimal tax = random.Next(1000) / 100m;
        return new OrderLine
        {
            Product = Text(30),
            Sku = Text(12),
            Quantity = quantity,
            UnitPrice = Odd() ? null : net + tax,
            Position = random.Next(Odd() ? 3 : 9999),
            Unit = Odd() ? null : "pcs",
            NetPrice = Odd() ? null : net,
            TaxPercent = Odd() ? null : (byte)random.Next(30),
            Tax = Odd() ? null : new Money(tax * quantity, One(currencies)),
        };
    }

    private decimal Amount() => Odd() ? random.Next(-5, 5) / 1000m : random.Next(100_000) / 100m;

    private string? Text(int length) => Odd() ? One(null, "", " ", new string('x', 300)) : "t\u00e9 \"<\U0001F6D2"[..random.Next(1, 6)] + new string('a', random.Next(length / 2 + 1));

    private string? Phone() => Odd() ? Text(15) : $"+9198{random.Next(10_000_000, 99_999_999)}";

    private bool Odd() => random.Next(100) < gaps;

    private bool Maybe() => random.Next(2) == 0;

    private T One<T>(params ReadOnlySpan<T> values) => values[random.Next(values.Length)];
}
