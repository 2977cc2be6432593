using Ordain.Client;
using Ordain.Simulator;

namespace Ordain.Models.Tests;

/// <summary>Each provider's client takes a model as it takes the contract's own object: the same bytes arrive, and the same is told about it.</summary>
public sealed class SubmissionTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public Task Optty_takes_a_model() => Submit<OpttyOrder, CheckoutOrder, OpttyOrderCreated>(shop.Client<OpttyClient>(), Basket("AUD"), HandMade.ToOptty);

    [Fact]
    public Task Afterpay_takes_a_model() => Submit<AfterpayOrder, CheckoutOrder, AfterpayOrderCreated>(shop.Client<AfterpayClient>(), Basket("AUD"), HandMade.ToAfterpay);

    [Fact]
    public Task Paynova_takes_a_model() => Submit<PaynovaOrder, CheckoutOrder, PaynovaOrderCreated>(shop.Client<PaynovaClient>(), Basket("AUD"), HandMade.ToPaynova);

    [Fact]
    public Task Peach_takes_a_model() => Submit<PeachOrder, CheckoutOrder, PeachOrderCreated>(shop.Client<PeachClient>(), Basket("INR"), HandMade.ToPeach);

    [Fact]
    public async Task What_is_wrong_names_the_field_and_the_member_of_the_model()
    {
        CheckoutOrder order = Basket("AUD") with { Number = null };
        order = order with { Person = order.Person! with { Mobile = " " } };

        Assert.Equal(
            ["/orderReference Number", "/customer/phoneNumber Person.Mobile", "/billingAddress/phoneNumber Billing.Phone", "/shippingAddress/phoneNumber ShipTo.Phone"],
            Places(await shop.Client<OpttyClient>().SubmitAsync(order)));
        Assert.Equal(
            ["/billing/phoneNumber Billing.Phone", "/shipping/phoneNumber ShipTo.Phone"],
            Places(await shop.Client<AfterpayClient>().SubmitAsync(order)));
        Assert.Equal(
            ["/orderNumber Number"],
            Places(await shop.Client<PaynovaClient>().SubmitAsync(order)));
        Assert.Equal(
            ["/contact/phone_number Person.Mobile", "/currency Total.Currency"],
            Places(await shop.Client<PeachClient>().SubmitAsync(order)));
    }

    [Fact]
    public async Task What_is_wrong_with_a_line_names_that_line()
    {
        CheckoutOrder order = Basket("AUD");
        order = order with { Lines = [order.Lines![0], order.Lines[1]! with { Product = null }] };

        Assert.Equal(["/orderItems/1/name Lines[1].Product"], Places(await shop.Client<OpttyClient>().SubmitAsync(order)));
        Assert.Equal(["/items/1/name Lines[1].Product"], Places(await shop.Client<AfterpayClient>().SubmitAsync(order)));
        Assert.Equal(["/lineItems/1/name Lines[1].Product"], Places(await shop.Client<PaynovaClient>().SubmitAsync(order)));
    }

    private async Task Submit<TContract, TModel, TResponse>(ProviderClient<TContract, TResponse> client, TModel model, Func<TModel, TContract> byHand)
        where TModel : IPayload<TModel, TContract>
        where TContract : IPayload<TContract, TContract>
        where TResponse : class
    {
        using var traces = new Traces();

        SubmitOutcome<TResponse> ofContract = await client.SubmitAsync(byHand(model));
        SubmitOutcome<TResponse> ofModel = await client.SubmitAsync(model);

        Assert.IsType<SubmitOutcome<TResponse>.Accepted>(ofModel);
        Assert.IsType<SubmitOutcome<TResponse>.Accepted>(ofContract);
        Assert.Equal(["accepted", "accepted"], traces.Outcomes);
        Assert.Equal(traces.Names[0], traces.Names[1]);
        Assert.Equal(Last(1).GetBodyText(), Last(0).GetBodyText());
        Assert.Equal((Last(1).Provider, Last(1).OrderReference), (Last(0).Provider, Last(0).OrderReference));

        // What is in doubt goes by the names that somebody has to look for.
        shop.Providers.Faults.Next(Fault.CutAfterProcessing, count: 2);
        Submission doubtOfContract = Assert.IsType<SubmitOutcome<TResponse>.Unknown>(await client.SubmitAsync(byHand(model))).Submission;
        Submission doubtOfModel = Assert.IsType<SubmitOutcome<TResponse>.Unknown>(await client.SubmitAsync(model)).Submission;
        Assert.NotNull(doubtOfModel.Reference);
        Assert.Equal((doubtOfContract.Provider, doubtOfContract.Account, doubtOfContract.Reference), (doubtOfModel.Provider, doubtOfModel.Account, doubtOfModel.Reference));
        Assert.Equal(traces.Names[2], traces.Names[3]);
    }

    private ReceivedOrder Last(int before) => shop.Providers.Received[^(before + 1)];

    /// <summary>A basket that all of them accept, in their currency.</summary>
    private static CheckoutOrder Basket(string currency) => new()
    {
        Number = "A-1001",
        Total = new Money(139.90m, currency),
        Person = new Customer { GivenName = "Ada", FamilyName = "Lovelace", Email = "ada@example.com", Mobile = "+919812345678" },
        Billing = Home,
        ShipTo = Home with { Street = "2 George St" },
        Lines = [Line(1, "Shirt", 2, 65m), Line(2, "Carabiner", 1, 9.90m)],
        Locale = "en_AU",
        Description = "A shirt, twice, and a carabiner",
        ConfirmUrl = new Uri("https://shop.example/confirm"),
        CancelUrl = "https://shop.example/cancel",
        Provider = OpttyProvider.KlarnaAu,
        PaymentMethod = PaynovaPaymentMethod.Invoice,
    };

    private static Address Home => new() { Street = "1 George St", City = "Sydney", State = "NSW", Zip = "2000" };

    private static OrderLine Line(int position, string product, short quantity, decimal price) => new()
    {
        Product = product, Sku = $"S-{position}", Quantity = quantity, UnitPrice = price, Position = position, Unit = "pcs", NetPrice = price - 1, TaxPercent = 10, Tax = new Money(quantity, "AUD"),
    };

    private static IEnumerable<string> Places<TResponse>(SubmitOutcome<TResponse> outcome)
        where TResponse : class =>
        Assert.IsType<SubmitOutcome<TResponse>.Invalid>(outcome).Violations.Select(violation => $"{violation.JsonPointer} {violation.MemberPath}");
}
