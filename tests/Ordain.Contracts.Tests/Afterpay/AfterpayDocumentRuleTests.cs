using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

/// <summary>A-1 to A-3: the rules that Create Order states beside its field table; and the sum rule that it does not have.</summary>
public sealed class AfterpayDocumentRuleTests
{
    [Theory]
    [InlineData("/billing")]
    [InlineData("/shipping")]
    [InlineData("/merchant")]
    public void A1_An_optional_object_is_complete_or_refused(string pointer)
    {
        AfterpayOrder complete = AfterpayOrders.Complete();
        Expect.Valid(complete.Validate());
        Expect.Valid(Member.Set(AfterpayOrders.Complete(), pointer, null).Validate());

        AfterpayOrder order = Member.Set(AfterpayOrders.Complete(), pointer, pointer == "/merchant" ? new AfterpayMerchant() : new AfterpayContact());
        Assert.False(order.Validate().IsValid);
        Assert.All(order.Validate().Violations, violation => Assert.StartsWith($"{pointer}/", violation.JsonPointer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/taxAmount", "taxAmount")]
    [InlineData("/shippingAmount", "shippingAmount")]
    [InlineData("/totalAmount", "totalAmount")]
    public void A1_A_Money_has_an_amount_and_a_currency(string pointer, string name)
    {
        AfterpayOrder order = Member.Set(AfterpayOrders.Complete(), pointer, AfterpayOrders.Aud(3.7m));
        Expect.Valid(order.Validate());
        Assert.Equal("""{"amount":"3.70","currency":"AUD"}""", JsonNode.Parse(order.ToJsonUtf8())![name]!.ToJsonString());

        foreach (string? currency in (string?[])[null, "", " "])
        {
            order = Member.Set(AfterpayOrders.Complete(), pointer, new Money(3.7m, currency));
            Assert.Equal($"{pointer}/currency", Assert.Single(order.Validate().Violations).JsonPointer);
        }
    }

    [Fact]
    public void A1_What_is_optional_and_absent_is_not_written() =>
        Assert.Equal(
            ["totalAmount", "consumer"],
            JsonNode.Parse(AfterpayOrders.SeedSample().ToJsonUtf8())!.AsObject().Select(member => member.Key));

    /// <summary>An order is immutable once there is a token: what the contract can do is never to change one in place.</summary>
    [Fact]
    public void A2_An_order_is_changed_by_making_another()
    {
        AfterpayOrder order = AfterpayOrders.SeedSample();
        AfterpayOrder changed = order with { TotalAmount = AfterpayOrders.Aud(22) };

        Assert.Equal(21.85m, order.TotalAmount!.Value.Amount);
        Expect.Valid(changed.Validate());
        Expect.Violations((order with { TotalAmount = AfterpayOrders.Aud(0) }).Validate(), "/totalAmount/amount positive");
    }

    [Fact]
    public void A3_Time_outs_are_ten_and_twenty_seconds()
    {
        using ServiceProvider services = new ServiceCollection().AddAfterpay(options =>
        {
            options.Environment = AfterpayEnvironment.SandboxAustraliaNewZealand;
            options.MerchantId = "1";
            options.SecretKey = "2";
            options.Module = "x/1";
        }).Services.BuildServiceProvider();
        AfterpayOptions options = services.GetRequiredService<IOptions<AfterpayOptions>>().Value;

        Assert.Equal(TimeSpan.FromSeconds(10), options.ConnectTimeout);
        Assert.Equal(TimeSpan.FromSeconds(20), options.ReadTimeout);
    }

    [Theory]
    [InlineData("/taxAmount", "/taxAmount/currency tax-in-one-currency")]
    [InlineData("/shippingAmount", "/shippingAmount/currency shipping-in-one-currency")]
    [InlineData("/items/0/price", "/items items-in-one-currency")]
    [InlineData("/discounts/0/amount", "/discounts discounts-in-one-currency")]
    public void An_order_has_one_currency(string pointer, string violation)
    {
        Expect.Violations(Member.Set(AfterpayOrders.Complete(), pointer, new Money(1, "NZD")).Validate(), violation);
        Expect.Valid(Member.Set(AfterpayOrders.Complete(), pointer, new Money(1, "AUD")).Validate());
    }

    [Fact]
    public void There_is_no_sum_rule()
    {
        // As a recorded 201 has it: items of 1000, a discount of 1000, a total of 1000.
        AfterpayOrder order = AfterpayOrders.Complete() with
        {
            TotalAmount = AfterpayOrders.Aud(1000),
            Items = [new() { Name = "x", Quantity = 1, Price = AfterpayOrders.Aud(1000) }],
            Discounts = [new() { DisplayName = "x", Amount = AfterpayOrders.Aud(1000) }],
        };

        Expect.Valid(order.Validate());
    }

    [Fact]
    public void Without_a_merchant_there_is_advice_and_no_violation()
    {
        AfterpayOrder order = AfterpayOrders.Complete();
        Expect.Advice(order.Advise());

        order = order with { Merchant = null };
        Expect.Valid(order.Validate());
        Expect.Advice(order.Advise(), "/merchant");
        Assert.Equal("merchant is recommended.", order.Advise()[0].Message);
    }

    [Fact]
    public void Only_the_merchant_is_recommended() => Expect.Advice(new AfterpayOrder().Advise(), "/merchant");
}
