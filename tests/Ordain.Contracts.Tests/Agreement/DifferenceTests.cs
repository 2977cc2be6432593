using System.Text.Json;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Simulator;

namespace Ordain.Contracts.Tests;

/// <summary>Where contract and simulator do not agree, and which of them accepts. The READMEs of the packs say why.</summary>
[Collection(AgreementCollection.Name)]
public sealed class DifferenceTests(SharedSimulator simulator)
{
    private static readonly Dictionary<string, OpttyOrder> _optty = new()
    {
        ["e-mail address"] = Member.Set(OpttyOrders.Complete(), "/customer/email", "nobody"),
        ["country of the locale"] = OpttyOrders.Complete() with { Locale = "en_XX" },
        ["language of three letters"] = OpttyOrders.Complete() with { Locale = "fil_PH" },
        ["empty shipping type"] = OpttyOrders.Complete() with { ShippingType = OpttyShippingType.From("") },
        ["empty initiator"] = OpttyOrders.Complete() with { Initiator = OpttyInitiator.From("") },
        ["currency of the past"] = OpttyOrders.Complete() with { PurchaseCurrency = "BGN" },
        ["currency of late"] = OpttyOrders.Complete() with { PurchaseCurrency = "XAD" },
        ["name given twice"] = OpttyOrders.Complete() with { AdditionalData = new Dictionary<string, JsonElement> { ["a"] = JsonElement.Parse("""{"b":1,"b":2}""") } },
        ["sum of intermediate overflow"] = Huge(decimal.MaxValue, decimal.MaxValue),
    };

    private static readonly Dictionary<string, AfterpayOrder> _afterpay = new()
    {
        ["e-mail address"] = Member.Set(AfterpayOrders.Complete(), "/consumer/email", "nobody"),
        ["not the account's currency"] = AfterpayOrders.SeedSample() with { TotalAmount = new Money(12, "NZD") },
        ["ftp address"] = Member.Set(AfterpayOrders.Complete(), "/merchant/redirectConfirmUrl", "ftp://shop.example/confirm"),
        ["scheme alone"] = Member.Set(AfterpayOrders.Complete(), "/merchant/redirectCancelUrl", "https://"),
        ["amount of 27 digits"] = AfterpayOrders.SeedSample() with { TotalAmount = AfterpayOrders.Aud(100000000000000000000000000m) },
    };

    [Theory]
    [InlineData("e-mail address", false, true)]
    [InlineData("country of the locale", false, true)]
    [InlineData("empty shipping type", false, true)]
    [InlineData("empty initiator", false, true)]
    [InlineData("currency of the past", false, true)]
    [InlineData("sum of intermediate overflow", false, true)]
    [InlineData("language of three letters", true, false)]
    [InlineData("currency of late", true, false)]
    [InlineData("name given twice", true, false)]
    public async Task Of_an_Optty_order_they_say(string order, bool contract, bool provider)
    {
        Verdict verdict = await simulator.SendToOpttyAsync(_optty[order].ToJsonUtf8());

        Assert.Equal((contract, provider), (_optty[order].Validate().IsValid, verdict.IsAccepted));
    }

    [Theory]
    [InlineData("e-mail address", false, true)]
    [InlineData("not the account's currency", true, false)]
    [InlineData("ftp address", true, false)]
    [InlineData("scheme alone", true, false)]
    [InlineData("amount of 27 digits", true, false)]
    public async Task Of_an_Afterpay_order_they_say(string order, bool contract, bool provider)
    {
        Verdict verdict = await simulator.SendToAfterpayAsync(_afterpay[order].ToJsonUtf8());

        Assert.Equal((contract, provider), (_afterpay[order].Validate().IsValid, verdict.IsAccepted));
    }

    [Fact]
    public async Task Of_countries_they_know_the_same()
    {
        foreach (string code in Codes(2))
        {
            OpttyOrder order = OpttyOrders.Complete() with { PurchaseCountry = code };
            Verdict verdict = await simulator.SendToOpttyAsync(order.ToJsonUtf8());

            Assert.True(order.Validate().IsValid == verdict.IsAccepted, code);
        }
    }

    [Fact]
    public async Task Of_currencies_they_know_the_same_but_for_two()
    {
        var different = new List<string>();
        string[] codes = [.. Codes(3)];
        foreach (string code in codes.Where(IsoCurrencies.Contains).Concat(codes.Where((_, i) => i % 40 == 0)).Append("BGN"))
        {
            OpttyOrder order = OpttyOrders.Complete() with { PurchaseCurrency = code };
            Verdict verdict = await simulator.SendToOpttyAsync(order.ToJsonUtf8());
            if (order.Validate().IsValid != verdict.IsAccepted)
            {
                different.Add(code);
            }
        }

        Assert.Equal(["BGN", "XAD"], different.Order(StringComparer.Ordinal));
    }

    private static OpttyOrder Huge(decimal amount, decimal discount)
    {
        OpttyOrder order = OpttyOrders.GuideExamples();
        OpttyOrderItem item = order.OrderItems![0] with { UnitPrice = amount, TotalAmount = amount };
        return order with { OrderItems = [item, item], ShippingAmount = 0, TaxAmount = 0, DiscountAmount = discount, OrderAmount = amount };
    }

    private static IEnumerable<string> Codes(int length) => length == 0
        ? [""]
        : Codes(length - 1).SelectMany(start => Enumerable.Range('A', 26).Select(letter => start + (char)letter));
}
