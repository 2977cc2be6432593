using Microsoft.Extensions.DependencyInjection;
using Ordain;
using Ordain.Client;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;
using Ordain.Simulator;
using Quickstart;

// A strict stand-in for the four providers: real HTTP, on ports of this machine that the system chooses.
var accounts = new SimulatorOptions();
await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(accounts);

var services = new ServiceCollection();
services.AddOptty(options =>
{
    options.BaseAddress = simulator.OpttyAddress;
    options.TokenAddress = new Uri(simulator.OpttyAddress, "token");
    options.ClientId = accounts.Optty.ClientId;
    options.ClientSecret = accounts.Optty.ClientSecret;
});
services.AddAfterpay(options =>
{
    options.BaseAddress = simulator.AfterpayAddress;
    options.MerchantId = accounts.Afterpay.Username;
    options.SecretKey = accounts.Afterpay.Password;
    options.Module = "Quickstart/1.0";
});
services.AddPaynova(options =>
{
    options.BaseAddress = simulator.PaynovaAddress;
    options.MerchantId = accounts.Paynova.MerchantId;
    options.Password = accounts.Paynova.Password;
});
services.AddPeach(options =>
{
    options.BaseAddress = simulator.PeachAddress;
    options.ApiKey = accounts.Peach.ApiKey;
});
await using ServiceProvider provider = services.BuildServiceProvider();
var optty = provider.GetRequiredService<OpttyClient>();
var afterpay = provider.GetRequiredService<AfterpayClient>();

Show.Title("Optty: the order of its API reference");
OpttyOrder shirt = Orders.Shirt();
Show.Payload(shirt.ToJsonUtf8());
SubmitOutcome<OpttyOrderCreated> shirtOutcome = await optty.SubmitAsync(shirt);
Show.Outcome(shirtOutcome);

Show.Title("Afterpay: an order with items, billing and shipping");
AfterpayOrder carabiners = Orders.Carabiners();
Show.Payload(carabiners.ToJsonUtf8());
SubmitOutcome<AfterpayOrderCreated> carabinersOutcome = await afterpay.SubmitAsync(carabiners);
Show.Outcome(carabinersOutcome);

Show.Title("Paynova: an order to be paid by invoice, which is not in its JSON");
PaynovaOrder invoice = Orders.Invoice();
Show.Payload(invoice.ToJsonUtf8());
SubmitOutcome<PaynovaOrderCreated> invoiceOutcome = await provider.GetRequiredService<PaynovaClient>().SubmitAsync(invoice);
Show.Outcome(invoiceOutcome);

Show.Title("Peach: an order in rupees, which are paise in its JSON");
PeachOrder tea = Orders.Tea();
Show.Payload(tea.ToJsonUtf8());
SubmitOutcome<PeachOrderCreated> teaOutcome = await provider.GetRequiredService<PeachClient>().SubmitAsync(tea);
Show.Outcome(teaOutcome);

Show.Title("Optty: an order for Klarna, without the shipping address that Klarna needs");
int requestsBefore = simulator.RequestCount;
SubmitOutcome<OpttyOrderCreated> incompleteOutcome = await optty.SubmitAsync(Orders.WithoutShippingAddress(Orders.ChosenProvider()));
int requestsMade = simulator.RequestCount - requestsBefore;
Show.Outcome(incompleteOutcome);
Console.WriteLine($"Requests made for it: {requestsMade}. Orders that the providers have: {simulator.Received.Count}.");

bool allWentSo = shirtOutcome.IsAccepted
    && carabinersOutcome.IsAccepted
    && invoiceOutcome.IsAccepted
    && teaOutcome.IsAccepted
    && incompleteOutcome is SubmitOutcome<OpttyOrderCreated>.Invalid { Violations: [{ JsonPointer: "/shippingAddress" }] }
    && requestsMade == 0
    && simulator.Received.Count == 4;
Console.WriteLine();
Console.WriteLine(allWentSo ? "All went as it should." : "Something did not go as it should.");
return allWentSo ? 0 : 1;
