using System.Text;
using System.Text.Json;
using Checkout;
using Ordain;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

// The shop's own order: nothing in it was made for a provider.
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
CheckoutOrder inRupees = order with { Total = new Money(order.Total.Amount, "INR") };

Console.WriteLine($"Order {order.Number} of {order.Customer.Name}: {order.Lines.Count} lines, {order.Total.Amount} {order.Total.Currency}.");
Console.WriteLine("What each provider gets of it, without an object in between:");
bool allWentSo = Show(order, OpttyOrder.Contract) & Show(order, AfterpayOrder.Contract) & Show(order, PaynovaOrder.Contract) & Show(inRupees, PeachOrder.Contract);

// What is wrong is told before anything is sent: where in the JSON, and which member of the shop's order. Try a phone number of your own: dotnet run -- +61293744000
CheckoutOrder typed = order with { Customer = order.Customer with { Phone = args is [var phone, ..] ? phone : "" } };
Console.WriteLine();
Console.WriteLine($"The same order in {order.Total.Currency} with the phone number \"{typed.Customer.Phone}\":");
int wrong = Explain(typed, OpttyOrder.Contract) + Explain(typed, AfterpayOrder.Contract) + Explain(typed, PaynovaOrder.Contract) + Explain(typed, PeachOrder.Contract);
Console.WriteLine();
Console.WriteLine("Which member goes where, and what each provider asks of it, is in Checkout.readiness.md and Checkout.readiness.html, beside the program.");

// Peach takes rupees only, whatever the number is.
allWentSo &= wrong > 0;
Console.WriteLine(allWentSo ? "All went as it should." : "Something did not go as it should.");
return allWentSo ? 0 : 1;

static bool Show<TOrder, TContract>(TOrder order, Contract<TContract> contract)
    where TOrder : IPayload<TOrder, TContract>
{
    byte[] json = order.ToJsonUtf8(contract);
    Console.WriteLine();
    Console.WriteLine($"{contract}, {json.Length} bytes:");
    using var document = JsonDocument.Parse(json);
    Console.WriteLine(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(document, Indented.Options)));
    Console.WriteLine();
    return Explain(order, contract) == 0;
}

static int Explain<TOrder, TContract>(TOrder order, Contract<TContract> contract)
    where TOrder : IPayload<TOrder, TContract>
{
    ValidationResult result = order.Validate(contract);
    Console.WriteLine(result.IsValid ? $"{contract.Provider}: valid" : $"{contract.Provider}:");
    foreach (Violation violation in result.Violations)
    {
        Console.WriteLine($"  {violation}");
        Console.WriteLine($"    from {violation.MemberPath}");
    }

    return result.Violations.Count;
}
