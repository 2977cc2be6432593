using Ordain.CodeFixes.Tests.Support;

namespace Ordain.CodeFixes.Tests.CallSites;

/// <summary>What is refused becomes the nearest value that is allowed, in the form in which it was written.</summary>
public sealed class UseNearestValueFixTests
{
    private const string Contracts = """
        [Contract("Test")]
        public sealed partial class Order
        {
            [StringLength(5)] public string? Short { get; set; }
            [StringLength(9, MinimumLength = 3)] public string? Long { get; set; }
            [RegularExpression("[A-Z]{1,4}")] public string? Upper { get; set; }
            [CurrencyCode] public string? Currency { get; set; }
            [CurrencyCode("AUD", "NZD")] public string? Southern { get; set; }
            [CountryCode] public string? Country { get; set; }
            [Locale] public string? Locale { get; set; }
            [Url] public string? Url { get; set; }
            [EmailAddress] public string? Email { get; set; }
            [AllowedValues("standard", "express")] public string? Speed { get; set; }
            [AllowedValues(global::Kind.Plain, global::Kind.Gift)] public Kind? Subset { get; set; }
            public Kind? Kind { get; set; }
            public Bank? Bank { get; set; }
            [Range(1, 9)] public int? Count { get; set; }
            [AllowedValues(3, 6, 12)] public int? Months { get; set; }
            [Range(1_000, 2_000_000)] public long? Large { get; set; }
            [NonNegative, MoneyFormat(MoneyWireFormat.Number)] public decimal? Total { get; set; }
            [Positive, MoneyFormat(MoneyWireFormat.Number)] public decimal? Price { get; set; }
            [Range(typeof(decimal), "0", "100", MaximumIsExclusive = true)] public decimal? Percent { get; set; }
            [Range(0, 100, MinimumIsExclusive = true)] public int? Rate { get; set; }
            [NonNegative] public Money? Fee { get; set; }
            [MaxLength(1)] public IReadOnlyList<string>? Tags { get; set; }
        }

        public enum Kind { Plain = 1, Gift = 2, Secret = 4 }

        [OpenEnum(Pattern = "[A-Z]+")]
        public readonly partial struct Bank { [WireName("NORTH")] public static partial Bank North { get; } }
        """;

    private static readonly (string Wrong, string Right)[] Replaced =
    [
        ("Short = {|ORD3004:\"123456\"|}", "Short = \"12345\""),
        ("Short = {|ORD3004:@\"a\"\"bcdef\"|}", "Short = @\"a\"\"bcd\""),
        ("Short = {|ORD3004:\"\"\"a\"bcdef\"\"\"|}", "Short = \"\"\"a\"bcd\"\"\""),
        ("Short = {|ORD3004:\"1234\\U0001F600\"|}", "Short = \"1234\""),
        ("Long = {|ORD3004:\"123456789 0\"|}", "Long = \"123456789\""),
        ("Upper = {|ORD3004:\"ab\"|}", "Upper = \"AB\""),
        ("Currency = {|ORD3004:\"sek\"|}", "Currency = \"SEK\""),
        ("Currency = ({|ORD3004:\" SEK\"|})", "Currency = (\"SEK\")"),
        ("Southern = {|ORD3004:\"ADU\"|}", "Southern = \"AUD\""),
        ("Country = {|ORD3004:\"au\"|}", "Country = \"AU\""),
        ("Locale = {|ORD3004:\"EN_au\"|}", "Locale = \"en_AU\""),
        ("Url = {|ORD3004:\"shop.example/a\"|}", "Url = \"https://shop.example/a\""),
        ("Speed = {|ORD3004:\"Expres\"|}", "Speed = \"express\""),
        ("Subset = {|ORD3004:Kind.Secret|}", "Subset = Kind.Gift"),
        ("Kind = {|ORD3004:(Kind)7|}", "Kind = Kind.Secret"),
        ("Kind = {|ORD3004:(global::Kind)0|}", "Kind = Kind.Plain"),
        ("Bank = {|ORD3004:Bank.From(\"south\")|}", "Bank = Bank.From(\"SOUTH\")"),
        ("Count = {|ORD3004:10|}", "Count = 9"),
        ("Count = {|ORD3004:-3|}", "Count = 1"),
        ("Count = {|ORD3004:0x0F|}", "Count = 0x09"),
        ("Count = {|ORD3004:0b1111|}", "Count = 0b1001"),
        ("Months = {|ORD3004:10|}", "Months = 12"),
        ("Large = {|ORD3004:5_000_000L|}", "Large = 2_000_000L"),
        ("Total = {|ORD3004:9.999m|}", "Total = 10.00m"),
        ("Total = {|ORD3004:-1|}", "Total = 0"),
        ("Total = {|ORD3004:-1.50M|}", "Total = 0M"),
        ("Price = {|ORD3004:0|}", "Price = 0.01m"),
        ("Price = {|ORD3004:0m|}", "Price = 0.01m"),
        ("Rate = {|ORD3004:0|}", "Rate = 1"),
        ("Fee = new Money({|ORD3004:-1m|}, \"SEK\")", "Fee = new Money(0m, \"SEK\")"),
        ("Fee = new Money(1m, {|ORD3004:\"sek\"|})", "Fee = new Money(1m, \"SEK\")"),
    ];

    [Fact]
    public Task Literals_BecomeTheNearestAllowed() => CallSiteFixTest<UseNearestValueFix>.FixAsync(Contracts, Program(Replaced.Select(static pair => pair.Wrong)), Program(Replaced.Select(static pair => pair.Right)));

    [Fact]
    public Task Variable_IsMendedWhereItIsWritten() => CallSiteFixTest<UseNearestValueFix>.FixAsync(
        Contracts,
        """
        using Ordain;

        static class Program
        {
            static bool Check()
            {
                string code = {|ORD3004:"sek"|}; // krona
                return new Order { Currency = code }.Validate().IsValid;
            }
        }
        """,
        """
        using Ordain;

        static class Program
        {
            static bool Check()
            {
                string code = "SEK"; // krona
                return new Order { Currency = code }.Validate().IsValid;
            }
        }
        """);

    [Theory]
    [InlineData("Long = {|ORD3004:\"ab\"|}")] // Nobody knows what is missing.
    [InlineData("Currency = {|ORD3004:\"euros\"|}")]
    [InlineData("Country = {|ORD3004:\"AUT\"|}")] // AU or AT.
    [InlineData("Email = {|ORD3004:\"nobody\"|}")]
    [InlineData("Speed = {|ORD3004:\"tomorrow\"|}")]
    [InlineData("Upper = {|ORD3004:\"1\"|}")]
    [InlineData("Short = {|ORD3004:Text|}")] // Who else reads the constant?
    [InlineData("Total = {|ORD3004:1.5m * 0.001m|}")]
    [InlineData("Tags = {|ORD3004:[\"a\", \"b\"]|}")] // Which of them is too much?
    [InlineData("Tags = {|ORD3004:new List<string> { \"a\", \"b\" }|}")]
    public Task NothingIsNear_OrNotWrittenHere_NoFix(string member) => CallSiteFixTest<UseNearestValueFix>.FixAsync(Contracts, Program([member]), null);

    [Fact]
    public Task Solution_IsFixed() => CallSiteFixTest<UseNearestValueFix>.FixSolutionAsync(
        Contracts,
        Program([Replaced[0].Wrong + ", " + Replaced[6].Wrong, Replaced[22].Wrong]),
        Program([Replaced[0].Right + ", " + Replaced[6].Right, Replaced[22].Right]));

    private static string Program(IEnumerable<string> members) => $$"""
        using System.Collections.Generic;
        using Ordain;

        static class Program
        {
            private const string Text = "123456";

        {{string.Concat(members.Select(static (member, i) => $"    public static bool Check{i}() => new Order {{ {member} }}.Validate().IsValid;\n"))}}
        }
        """;
}
