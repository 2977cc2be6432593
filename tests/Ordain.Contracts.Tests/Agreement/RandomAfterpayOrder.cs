using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

/// <summary>Random orders that Afterpay's documents allow, in the currency of the simulated account.</summary>
internal static class RandomAfterpayOrder
{
    public static AfterpayOrder Next(Random random) => new()
    {
        TotalAmount = Price(random),
        Consumer = new() { PhoneNumber = random.OptionalText(32), GivenNames = random.Text(128), Surname = random.Text(128), Email = random.Email() },
        Billing = random.Maybe() ? Contact(random) : null,
        Shipping = random.Maybe() ? Contact(random) : null,
        Courier = random.Maybe() ? Courier(random) : null,
        Description = random.OptionalText(),
        Items = random.Maybe() ? [.. Enumerable.Range(0, random.Next(4)).Select(_ => Item(random))] : null,
        Discounts = random.Maybe() ? [.. Enumerable.Range(0, random.Next(3)).Select(_ => Discount(random))] : null,
        Merchant = random.Maybe() ? new() { RedirectConfirmUrl = "https://shop.example/a?b=c", RedirectCancelUrl = "HTTP://localhost:8080" } : null,
        MerchantReference = random.OptionalText(),
        TaxAmount = random.Maybe() ? AfterpayOrders.Aud(random.Amount()) : null,
        ShippingAmount = random.Maybe() ? AfterpayOrders.Aud(random.Amount()) : null,
    };

    private static Money Price(Random random) => AfterpayOrders.Aud(random.Amount() + 0.01m);

    private static AfterpayContact Contact(Random random) => new()
    {
        Name = random.Text(255),
        Line1 = random.Text(128),
        Line2 = random.OptionalText(128),
        Suburb = random.OptionalText(128),
        State = random.OptionalText(128),
        Postcode = random.Text(128),
        CountryCode = random.One("AU", "NZ", "US", "GB"),
        PhoneNumber = random.Text(32),
    };

    private static AfterpayCourier Courier(Random random) => new()
    {
        ShippedAt = random.Maybe() ? new DateTimeOffset(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(random.Next(-600, 600))) : null,
        Name = random.OptionalText(128),
        Tracking = random.OptionalText(128),
        Priority = random.Maybe() ? (AfterpayShippingPriority)random.Next(2) : null,
    };

    private static AfterpayItem Item(Random random) =>
        new() { Name = random.Text(255), Sku = random.OptionalText(128), Quantity = random.One(1, 2, 0, -1, int.MaxValue, int.MinValue), Price = Price(random) };

    private static AfterpayDiscount Discount(Random random) => new() { DisplayName = random.Text(128), Amount = AfterpayOrders.Aud(random.Amount()) };
}
