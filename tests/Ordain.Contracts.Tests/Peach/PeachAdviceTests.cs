using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

/// <summary>What Peach does not demand, and an order that is to be paid needs: advice, never a violation.</summary>
public sealed class PeachAdviceTests
{
    [Fact]
    public void An_order_that_adds_up_gets_no_advice()
    {
        Expect.Advice(PeachOrders.Complete().Advise());
        Expect.Advice(PeachOrders.Minimal().Advise());
    }

    [Fact]
    public void R53_An_order_of_nothing_lacks_what_makes_it_one() =>
        Expect.Advice(new PeachOrder().Advise(), "/contact", "/items", "/currency", "/total_amount");

    [Fact]
    public void R48_The_sample_of_the_page_adds_up_nowhere()
    {
        PeachOrder order = PeachOrders.SeedSample();

        Expect.Valid(order.Validate(PeachOrders.Clock));
        Assert.Equal(["/items/0/sale_amount sale-below-price", "/subtotal subtotal-adds-up", "/total_amount total-adds-up"], Of(order));
    }

    [Theory]
    [InlineData(373.01)]
    [InlineData(372.99)]
    [InlineData(0)]
    public void A_total_is_subtotal_tax_and_shipping_less_the_discount(decimal total) =>
        Assert.Equal(["/total_amount total-adds-up"], Of(PeachOrders.Complete() with { TotalAmount = total }));

    [Fact]
    public void A_charge_that_is_absent_counts_as_nothing()
    {
        PeachOrder order = PeachOrders.Complete() with { Tax = null, Shipping = new(), Discount = new() { Description = "none" } };

        Assert.Equal(["/total_amount total-adds-up"], Of(order));
        Assert.Empty(Of(order with { TotalAmount = 221 }));
    }

    [Fact]
    public void A_sale_counts_instead_of_the_price()
    {
        PeachOrder order = PeachOrders.Minimal() with { Items = [new() { Amount = 120, SaleAmount = 100, Quantity = 2 }] };

        Assert.Empty(Of(order));
        Assert.Equal(["/subtotal subtotal-adds-up"], Of(order with { Items = [new() { Amount = 120, Quantity = 2 }] }));
    }

    [Fact]
    public void What_is_missing_is_no_wrong_sum()
    {
        Assert.Empty(Of(PeachOrders.Complete() with { Subtotal = null }));
        Assert.Empty(Of(PeachOrders.Minimal() with { Items = [new() { Name = "x" }] }));
        Assert.Empty(Of(PeachOrders.Minimal() with { Items = [] }));
    }

    [Theory]
    [InlineData(100, 99.99, false)]
    [InlineData(100, 100, true)]
    [InlineData(100, 101, true)]
    public void A_sale_is_below_the_price(decimal amount, decimal sale, bool isAdvised)
    {
        PeachOrder order = PeachOrders.Minimal() with { Subtotal = null, Items = [new() { Amount = amount, SaleAmount = sale, Quantity = 1 }] };

        Expect.Valid(order.Validate());
        Assert.Equal(isAdvised ? ["/items/0/sale_amount sale-below-price"] : [], Of(order));
    }

    private static IEnumerable<string> Of(PeachOrder order) => order.Advise(PeachOrders.Clock).Select(advice => $"{advice.JsonPointer} {advice.RuleId}");
}
