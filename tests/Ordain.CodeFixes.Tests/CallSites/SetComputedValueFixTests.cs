using Ordain.CodeFixes.Tests.Support;

namespace Ordain.CodeFixes.Tests.CallSites;

/// <summary>A total becomes what its parts come to.</summary>
public sealed class SetComputedValueFixTests
{
    private const string Contracts = """
        [Contract("Test")]
        [Rule("other", "Total != 77", When = "Total is not null")]
        [Rule("adds-up", "Total == Lines.Sum(line => line.Price * line.Quantity) + Shipping - Discount", When = "Total is not null && Lines.Any()")]
        [Rule("one-currency", "Fee.Currency == Currency", When = "Fee.Currency is not null")]
        public sealed partial class Order
        {
            [MoneyFormat(MoneyWireFormat.Number)] public decimal? Total { get; set; }
            [MoneyFormat(MoneyWireFormat.Number), DefaultsTo(Value = 0)] public decimal? Shipping { get; set; }
            [MoneyFormat(MoneyWireFormat.Number), DefaultsTo(Value = 0)] public decimal? Discount { get; set; }
            public System.Collections.Generic.List<Line>? Lines { get; set; }
            [CurrencyCode] public string? Currency { get; set; }
            public Money? Fee { get; set; }
        }

        public sealed record Line
        {
            public decimal Price { get; init; }
            public int Quantity { get; init; } = 1;
        }

        [Contract("Test")]
        [Rule("goods", "Goods + Shipping == Total.Amount && Total.Amount != 7")]
        public sealed partial record Parcel
        {
            public decimal? Goods { get; init; }
            public decimal? Shipping { get; init; }
            public Money? Total { get; init; }
        }
        """;

    private static readonly (string Wrong, string Right)[] Replaced =
    [
        ("new {|ORD3005:Order|} { Total = 30.00m, Lines = [new Line { Price = 29.98m, Quantity = 1 }] }", "new Order { Total = 29.98m, Lines = [new Line { Price = 29.98m, Quantity = 1 }] }"),
        ("new {|ORD3005:Order|} { Total = 30, Lines = [new() { Price = 10, Quantity = 2 }, new() { Price = 4, Quantity = 1 }] }", "new Order { Total = 24, Lines = [new() { Price = 10, Quantity = 2 }, new() { Price = 4, Quantity = 1 }] }"),
        ("new {|ORD3005:Order|} { Total = 30, Shipping = 4.95m, Discount = 1, Lines = [new() { Price = 10, Quantity = 2 }] }", "new Order { Total = 23.95m, Shipping = 4.95m, Discount = 1, Lines = [new() { Price = 10, Quantity = 2 }] }"),
        ("new {|ORD3005:Parcel|} { Goods = 10.00m, Shipping = 2m, Total = new Money(30m, \"SEK\") }", "new Parcel { Goods = 10.00m, Shipping = 2m, Total = new Money(12.00m, \"SEK\") }"),
        ("new {|ORD3005:Order|} { Currency = \"NZD\", Fee = new Money(1m, \"AUD\") }", "new Order { Currency = \"NZD\", Fee = new Money(1m, \"NZD\") }"),
    ];

    [Fact]
    public Task ConstantParts_GiveTheirSum() => CallSiteFixTest<SetComputedValueFix>.FixAsync(Contracts, Program(Replaced.Select(static pair => pair.Wrong)), Program(Replaced.Select(static pair => pair.Right)));

    [Fact]
    public Task VariableParts_GiveTheExpression() => CallSiteFixTest<SetComputedValueFix>.FixAsync(
        Contracts,
        Method("""
            decimal price = 10m;
            decimal? shipping = 2.50m;
            var order = new {|ORD3005:Order|}
            {
                Total = 30m,
                Shipping = shipping,
                Lines = [new Line { Price = price, Quantity = 2 }, new() { Price = 1 + price, Quantity = 1 }],
            };
            return order.Validate().IsValid;
            """),
        Method("""
            decimal price = 10m;
            decimal? shipping = 2.50m;
            var order = new Order
            {
                Total = price * 2 + (1 + price) * 1 + shipping,
                Shipping = shipping,
                Lines = [new Line { Price = price, Quantity = 2 }, new() { Price = 1 + price, Quantity = 1 }],
            };
            return order.Validate().IsValid;
            """));

    [Fact]
    public Task PartsThatAreSetLater_GiveTheirSum() => CallSiteFixTest<SetComputedValueFix>.FixAsync(
        Contracts,
        Method("""
            decimal price = 10m;
            var order = new {|ORD3005:Order|} { Total = 30m, Lines = [new Line { Price = price, Quantity = 2 }] };
            order.Shipping = 1;
            return order.Validate().IsValid;
            """),
        Method("""
            decimal price = 10m;
            var order = new Order { Total = 21m, Lines = [new Line { Price = price, Quantity = 2 }] };
            order.Shipping = 1;
            return order.Validate().IsValid;
            """));

    [Fact]
    public Task TotalThatIsSetLater_IsMendedThere() => CallSiteFixTest<SetComputedValueFix>.FixAsync(
        Contracts,
        Method("""
            var order = new {|ORD3005:Order|} { Lines = [new Line { Price = 5, Quantity = 2 }] };
            order.Total = 30.0m; // all of it
            return order.Validate().IsValid;
            """),
        Method("""
            var order = new Order { Lines = [new Line { Price = 5, Quantity = 2 }] };
            order.Total = 10m; // all of it
            return order.Validate().IsValid;
            """));

    [Fact]
    public Task VariableForTheTotalAlone_IsMended() => CallSiteFixTest<SetComputedValueFix>.FixAsync(
        Contracts,
        Method("""
            decimal total = 30.00m;
            return new {|ORD3005:Order|} { Total = total, Lines = [new Line { Price = 5, Quantity = 2 }] }.Validate().IsValid;
            """),
        Method("""
            decimal total = 10m;
            return new Order { Total = total, Lines = [new Line { Price = 5, Quantity = 2 }] }.Validate().IsValid;
            """));

    [Theory]
    [InlineData("decimal total = 30; return new {|ORD3005:Order|} { Total = total, Shipping = total, Lines = [new Line { Price = 5, Quantity = 2 }] }.Validate().IsValid;")]
    [InlineData("return new {|ORD3005:Order|} { Total = 3 * 10, Lines = [new Line { Price = 5, Quantity = 2 }] }.Validate().IsValid;")]
    [InlineData("return new {|ORD3005:Order|} { Total = 77 }.Validate().IsValid;")] // An inequality has no value to set.
    public Task WhatIsNotWrittenForTheTotal_NoFix(string body) => CallSiteFixTest<SetComputedValueFix>.FixAsync(Contracts, Method(body), null);

    [Fact]
    public Task Solution_IsFixed() => CallSiteFixTest<SetComputedValueFix>.FixSolutionAsync(Contracts, Program([Replaced[0].Wrong, Replaced[1].Wrong]), Program([Replaced[0].Right, Replaced[1].Right]));

    private static string Program(IEnumerable<string> orders) => $$"""
        using Ordain;

        static class Program
        {
        {{string.Concat(orders.Select(static (order, i) => $"    public static bool Check{i}() => {order}.Validate().IsValid;\n"))}}
        }
        """;

    private static string Method(string body) => $$"""
        using Ordain;

        static class Program
        {
            static bool Check()
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;
}
