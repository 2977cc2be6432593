using Ordain.Contracts.Paynova;
using Ordain.Simulator;

namespace Ordain.Contracts.Tests;

/// <summary>Where contract and simulator do not agree about Paynova, and which of them accepts. The README of the pack says why.</summary>
[Collection(AgreementCollection.Name)]
public sealed class PaynovaDifferenceTests(SharedSimulator simulator)
{
    private static readonly Dictionary<string, PaynovaOrder> _orders = new()
    {
        ["e-mail address"] = WithoutDiscount(Member.Set(PaynovaOrders.Complete(), "/customer/emailAddress", "nobody")),
        ["total of nothing"] = PaynovaOrders.Simple() with { TotalAmount = 0 },
        ["no lines in the list"] = PaynovaOrders.Simple() with { LineItems = [] },
        ["component without an article"] = WithoutDiscount(Member.Set(PaynovaOrders.Complete(), "/lineItems/0/components/0/articleNumber", null)),
        ["two components of one id"] = Member.Set(PaynovaOrders.PricedByComponents(), "/lineItems/0/components/1/id", "2"),
        ["another credit product"] = PaynovaOrders.For(PaynovaPaymentMethod.Credit) with { Customer = null },
        ["empty group"] = WithoutDiscount(Member.Set(PaynovaOrders.Complete(), "/lineItems/0/lineItemGroupKey", PaynovaLineItemGroup.From(""))),
        ["discount"] = PaynovaOrders.Complete(),
        ["currency of nobody"] = PaynovaOrders.Simple() with { CurrencyCode = "ABC" },
        ["country of nobody"] = WithoutDiscount(Member.Set(PaynovaOrders.Complete(), "/billTo/address/countryCode", "XX")),
        ["country as a number"] = WithoutDiscount(Member.Set(PaynovaOrders.Complete(), "/billTo/address/countryCode", "752")),
    };

    [Theory]
    [InlineData("e-mail address", false, true)]
    [InlineData("total of nothing", false, true)]
    [InlineData("no lines in the list", false, true)]
    [InlineData("component without an article", false, true)]
    [InlineData("two components of one id", false, true)]
    [InlineData("another credit product", false, true)]
    [InlineData("empty group", false, true)]
    [InlineData("discount", true, false)]
    [InlineData("currency of nobody", true, false)]
    [InlineData("country of nobody", true, false)]
    [InlineData("country as a number", true, false)]
    public async Task Of_a_Paynova_order_they_say(string order, bool contract, bool provider)
    {
        Verdict verdict = await simulator.SendToPaynovaAsync(_orders[order]);

        Assert.Equal((contract, provider), (_orders[order].Validate().IsValid, verdict.IsAccepted));
    }

    private static PaynovaOrder WithoutDiscount(PaynovaOrder order) => order with { LineItems = [order.LineItems![0]], TotalAmount = 125 };
}
