using System.Buffers;

namespace Ordain.Models.Tests;

/// <summary>A valid model is checked and written without allocating, whatever the contract.</summary>
public sealed class AllocationTests
{
    private static readonly Address _home = new() { Name = "Joe Consumer", Street = "1 Long Road", City = "Sydney", Zip = "2000", State = "NSW", Country = "AU", Phone = "+61293744000" };

    private static readonly CheckoutOrder _order = new()
    {
        Number = "A-1001",
        Total = new Money(20, "AUD"),
        Person = new() { Name = "Joe Consumer", GivenName = "Joe", FamilyName = "Consumer", Email = "joe@example.com", Mobile = "+61293744000" },
        Billing = _home,
        ShipTo = _home,
        Lines = new List<OrderLine?> { new() { Product = "Shirt", Sku = "S", Quantity = 2, UnitPrice = 10, Position = 1, Unit = "pcs", NetPrice = 9, TaxPercent = 10, Tax = new Money(2, "AUD") } },
        Locale = "en_AU",
        ConfirmUrl = new Uri("https://shop.example/yes"),
        CancelUrl = "https://shop.example/no",
        Provider = OpttyProvider.KlarnaAu,
        Delivery = DeliveryKind.Courier,
        Reductions = [new("Voucher", new Money(1, "AUD"))],
        PaymentMethod = PaynovaPaymentMethod.Invoice,
    };

    [Fact]
    public void Optty() => AssertNothing(_order, OpttyOrder.Contract);

    [Fact]
    public void Afterpay() => AssertNothing(_order, AfterpayOrder.Contract);

    /// <summary>No string is made of the parts of a name.</summary>
    [Fact]
    public void NamesThatAreJoined()
    {
        CheckoutOrder order = _order with { Person = _order.Person! with { Name = null }, Billing = _home with { Name = null }, ShipTo = _home with { Name = " " } };
        AssertNothing(order, AfterpayOrder.Contract);
        AssertNothing(order with { Total = new Money(20, "INR") }, PeachOrder.Contract);
    }

    [Fact]
    public void Paynova() => AssertNothing(_order, PaynovaOrder.Contract);

    [Fact]
    public void Peach() => AssertNothing(_order with { Total = new Money(20, "INR") }, PeachOrder.Contract);

    /// <summary>Texts are not joined here: what has to be made is allocated.</summary>
    [Fact]
    public void Own_contract() => AssertNothing(_order with { ShipTo = _home with { City = null }, Lines = [_order.Lines![0]! with { Sku = null }] }, LumoCheckout.Contract);

    private static void AssertNothing<TModel, TContract>(TModel model, Contract<TContract> contract)
        where TModel : IPayload<TModel, TContract>
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        Assert.True(model.Validate(contract).IsValid, model.Validate(contract).ToString());
        long least = long.MaxValue;
        bool isValid = true;
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                output.ResetWrittenCount();
                isValid &= model.Validate(contract).IsValid;
                model.WriteJson(contract, output);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.True(isValid);
        Assert.Equal(0, least);
    }
}
