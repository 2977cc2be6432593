using System.Text;
using System.Text.Json;
using Checkout;
using Ordain;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

var home = new Address("48 Pirrama Road", "Sydney", "2000", "AU", "NSW");
OrderLine[] lines = [new("Striped Dress Shirt", "69309284M", 2, 65.00m), new("Carabiner", "12341234", 1, 9.90m)];
var order = new CheckoutOrder
{
    Number = "A-1001",
#pragma warning disable ORD3004 // The compiler knows already what Peach says of it below.
    Total = new Money(139.90m, "AUD"),
#pragma warning restore ORD3004
    Tax = 0,
    ShippingCost = 0,
    Customer = new("Alexandra", "Papadopoulos", "alexandra@example.com", "+61293744000"),
    BillingAddress = home,
    ShipTo = home with { Street = "1 Macquarie Street" },
    Lines = lines,
    Description = "A shirt, twice, and a carabiner",
    ConfirmUrl = new("https://shop.example/confirm"),
    CancelUrl = new("https://shop.example/cancel"),
};

// The same basket for all of them, without an object in between.
bool allWentSo = Show(order, OpttyOrder.Contract) & Show(order, AfterpayOrder.Contract) & Show(order, PaynovaOrder.Contract);

// Peach takes rupees only, and the violation says which member of the shop's order is wrong.
ValidationResult inDollars = order.Validate(PeachOrder.Contract);
Console.WriteLine($"Peach, in dollars: {string.Join("; ", inDollars.Violations.Select(violation => $"{violation} ({violation.MemberPath})"))}");
Console.WriteLine();
allWentSo &= inDollars.Violations is [{ JsonPointer: "/currency", MemberPath: "Total.Currency" }];
allWentSo &= Show(order with { Total = order.Total with { Currency = "INR" } }, PeachOrder.Contract);

Console.WriteLine(allWentSo ? "All went as it should." : "Something did not go as it should.");
return allWentSo ? 0 : 1;

static bool Show<TOrder, TContract>(TOrder order, Contract<TContract> contract)
    where TOrder : IPayload<TOrder, TContract>
{
    Console.WriteLine($"{contract}:");
    ValidationResult result = order.Validate(contract);
    foreach (Violation violation in result.Violations)
    {
        Console.WriteLine($"  {violation} ({violation.MemberPath})");
    }

    using var document = JsonDocument.Parse(order.ToJsonUtf8(contract));
    Console.WriteLine(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(document, Indented.Options)));
    Console.WriteLine();
    return result.IsValid;
}
