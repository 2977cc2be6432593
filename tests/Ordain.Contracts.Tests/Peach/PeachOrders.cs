using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

/// <summary>Orders from Peach's documents, with their misprints corrected: the README of the pack lists them.</summary>
internal static class PeachOrders
{
    /// <summary>The time at which these orders are checked.</summary>
    public static TimeProvider Clock { get; } = new FixedClock(DateTimeOffset.FromUnixTimeSeconds(1711929600 - 300));

    /// <summary>The sample of the page in which every member has a value, with one phone number, and amounts that add up.</summary>
    public static PeachOrder Complete() => new()
    {
        Id = "your_order_id",
        AppExecutionId = "app_exec_1234",
        Type = PeachOrderType.PhysicalGoods,
        Contact = new() { Name = "Alfred Hitchcock", Email = "alfred@example.com", PhoneNumber = "+919876543210" },
        Items = [new() { Name = "Product 1", Amount = 120, Quantity = 2, SaleAmount = 110.50m }],
        Expiration = new() { Timestamp = DateTimeOffset.FromUnixTimeSeconds(1711929600), Description = "Sorry, the event is booked." },
        Currency = "INR",
        Subtotal = 221,
        Tax = new() { Value = 12, Description = "GST" },
        Shipping = new() { Value = 150, Description = "Prime shipping" },
        Discount = new() { Value = 10, Description = "10OFF on first purchase" },
        TotalAmount = 373,
    };

    /// <summary>The sample as the page prints it: none of its sums is right.</summary>
    public static PeachOrder SeedSample() => Complete() with
    {
        Items = [new() { Name = "Product 1", Amount = 120, Quantity = 2, SaleAmount = 120 }],
        Subtotal = 123.80m,
        TotalAmount = 2,
    };

    /// <summary>What "Find order" shows, which adds up: two of 100 rupees.</summary>
    public static PeachOrder Minimal() => new()
    {
        Contact = new() { PhoneNumber = "+919988776655" },
        Items = [new() { Name = "Product 1", Amount = 100, Quantity = 2 }],
        Currency = "INR",
        Subtotal = 200,
        TotalAmount = 200,
    };

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
