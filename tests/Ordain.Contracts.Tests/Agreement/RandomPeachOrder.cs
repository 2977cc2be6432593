using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

/// <summary>Random orders that Peach's documents allow.</summary>
internal static class RandomPeachOrder
{
    private static readonly DateTimeOffset _start = new(2050, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static PeachOrder Next(Random random) => new()
    {
        Id = random.OptionalText(),
        AppExecutionId = random.OptionalText(),
        Type = random.Maybe() ? (PeachOrderType)random.Next(2) : null,
        Contact = random.Maybe() ? new() { Name = random.OptionalText(), Email = random.Maybe() ? random.Email() : null, PhoneNumber = random.One("+919876543210", "+19019019191", "+1234567", "+123456789012345") } : null,
        Items = random.Maybe() ? [.. Enumerable.Range(0, random.Next(5)).Select(_ => Item(random))] : null,
        Expiration = random.Maybe() ? new() { Timestamp = random.Maybe() ? _start.AddSeconds(random.NextDouble() * 1e9) : null, Description = random.OptionalText(120) } : null,
        Currency = random.Maybe() ? "INR" : null,
        Subtotal = Amount(random),
        Tax = Charge(random),
        Shipping = Charge(random),
        Discount = Charge(random),
        TotalAmount = Amount(random),
    };

    private static PeachItem Item(Random random) => new()
    {
        Name = random.OptionalText(60),
        Amount = Amount(random),
        Quantity = random.Maybe() ? random.Next(1, 1000) : null,
        SaleAmount = Amount(random),
    };

    private static PeachCharge? Charge(Random random) => random.Maybe() ? new() { Value = Amount(random), Description = random.OptionalText(60) } : null;

    private static decimal? Amount(Random random) => random.Maybe() ? random.Amount() : null;
}
