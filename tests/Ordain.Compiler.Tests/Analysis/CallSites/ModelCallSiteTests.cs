using Microsoft.CodeAnalysis;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>Models at the place where they are used for one contract: each report has a near twin that must stay silent.</summary>
public sealed class ModelCallSiteTests
{
    /// <summary>Contracts and models, which may be in another project.</summary>
    internal const string Models = """
        public enum AcmeMethod { [WireName("CARD")] Card, [WireName("INVOICE")] Invoice }

        [OpenEnum]
        public readonly partial struct AcmeBank
        {
            [WireName("KLARNA_AU")] public static partial AcmeBank KlarnaAu { get; }
            [WireName("OPENPAY")] public static partial AcmeBank Openpay { get; }
        }

        [Contract("Acme")]
        [Rule("sum", "Total == Lines.Sum(line => line.Price * line.Count)", When = "Total is not null && Lines is not null")]
        [RequiredWhen("Method is AcmeMethod.Invoice", Member = "Address.City")]
        public sealed partial record AcmeOrder
        {
            [Required, Term("orderNumber")] public string? Number { get; init; }
            [Term("method")] public AcmeMethod? Method { get; init; }
            [Term("bank")] public AcmeBank? Bank { get; init; }
            [RequiredWhen("Bank.StartsWith(\"KLARNA\")"), Term("buyer.email"), JsonPropertyName("email_address")] public string? Email { get; init; }
            [ForbiddenWhen("Method is AcmeMethod.Card"), Term("iban")] public string? Iban { get; init; }
            [Term("note"), StringLength(5)] public string? Note { get; init; }
            [Positive, Term("total")] public decimal? Total { get; init; }
            [Term("currency"), CurrencyCode("AUD")] public string? Currency { get; init; }
            [Term("tax"), NonNegative, CurrencyCode("AUD")] public Money? Tax { get; init; }
            [Term("lines"), MaxLength(2)] public IReadOnlyList<AcmeLine>? Lines { get; init; }
            [Term("shipTo")] public AcmeAddress? Address { get; init; }
            [Term("givenName", "familyName")] public string? FullName { get; init; }
            [Term("nothing")] public string? Nothing { get; init; }
            [ForbiddenWhen("Nothing is null && Total < 10"), Term("gift")] public string? Gift { get; init; }
        }

        public sealed record AcmeLine
        {
            [Required, Term("sku")] public string? Sku { get; init; }
            [Term("price")] public decimal? Price { get; init; }
            [Term("count")] public int? Count { get; init; }
        }

        public sealed record AcmeAddress
        {
            [Term("city")] public string? City { get; init; }
            [Required, CountryCode, Term("country")] public string? Country { get; init; }
        }

        [Contract("Bolt")]
        public sealed partial record BoltOrder
        {
            [Term("orderNumber"), JsonPropertyName("ref")] public string? Reference { get; init; }
            [Required, Term("phone")] public string? Phone { get; init; }
        }

        public enum Way { [WireName("CARD")] Card, [WireName("INVOICE")] Bill }

        [PayloadFor<AcmeOrder>, PayloadFor<BoltOrder>]
        public sealed partial class Cart
        {
            [Term("orderNumber")] public string? Id { get; set; }
            [Term("method")] public Way? Way { get; set; }
            [Term("bank")] public string? BankName { get; set; }
            public Person? Buyer { get; set; }
            public string? Iban { get; set; }
            [Term("note")] public string? Remark { get; set; }
            public decimal? Total { get; set; }
            public string? Currency { get; set; }
            public decimal? Tax { get; set; }
            public List<Item>? Lines { get; set; }
            public Place? ShipTo { get; set; }
            public string? Phone { get; set; }
            public string? Gift { get; set; }
        }

        public sealed class Person { public string? Email { get; set; } }

        public sealed class Item { public string? Sku { get; set; } public decimal Price { get; set; } public int Count { get; set; } }

        public sealed class Place { public string? City { get; set; } public string? Country { get; set; } }

        [PayloadFor<AcmeOrder>]
        public sealed partial record Flat
        {
            public string OrderNumber { get; init; } = "1";
            [Term("shipTo.city")] public string? City { get; init; }
            [Term("shipTo.country")] public string? Country { get; init; }
            [Term("note"), Field<AcmeOrder>(nameof(AcmeOrder.Note), Convert = nameof(Cut))] public string? Remark { get; init; }
            [DefaultsTo(Value = "KLARNA_AU")] public string? Bank { get; init; }
            [Term("buyer.email")] public string? BuyerEmail { get; init; }
            private static string? Cut(string text) => null;
        }

        [PayloadFor<AcmeOrder>]
        public sealed partial record Coded
        {
            [Term("orderNumber")] public string? Id { get; init; }
            [Term("tax", Convert = nameof(Amount))] public long? Cents { get; init; }
            [Term("currency", Convert = nameof(Code))] public string? Sign { get; init; }
            private static decimal Amount(long cents) => Math.Abs(cents) / 100m;
            private static string Code(string sign) => "AUD";
        }

        [PayloadFor<AcmeOrder>]
        public sealed partial record Signed
        {
            [Term("orderNumber")] public string? Id { get; init; }
            public decimal? Tax { get; init; }
            [Term("currency", Convert = nameof(Code))] public string? Sign { get; init; }
            private static string Code(string sign) => "AUD";
        }

        [PayloadFor<AcmeOrder>]
        public sealed partial record Preset
        {
            [Term("orderNumber"), DefaultsTo(Value = "N-1")] public string? Id { get; init; }
            [Term("note")] public string? Remark { get; init; }
            public decimal? Total => Lines is null ? null : 5;
            [Term("bank")] public string? BankName { get => field ?? "OPENPAY"; init; }
            public List<Item>? Lines { get; init; }
        }

        """;

    /// <summary>What the compiler knows of models and methods in the same project only.</summary>
    private const string Helpers = """
        public static class Help
        {
            public static void Number(Cart cart, string? number) => cart.Id = number;
            public static Cart Make() => new Cart { Phone = "1" };
            public static void Submit<T>(T order) where T : IPayload<T, AcmeOrder> { }
        }

        public abstract class Sender<TContract> where TContract : IPayload<TContract, TContract>
        {
            public void SubmitAsync<T>(T order) where T : IPayload<T, TContract> { }
        }

        public sealed class BoltSender : Sender<BoltOrder>;

        """;

    /// <summary>What happens, the diagnostic with its message, code that is certainly wrong, and code that is nearly the same and may be right.</summary>
    private static readonly (string Name, string Id, string Message, string Wrong, string Right)[] _pairs =
    [
        ("required", "ORD3001", "Acme requires number: 'Id' is not set here",
            "var cart = new {|#0:Cart|} { Phone = text }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("required by another contract", "ORD3001", "Bolt requires phone: 'Phone' is not set here",
            "var cart = new {|#0:Cart|} { Id = text }; _ = cart.Validate(BoltOrder.Contract);",
            "var cart = new Cart { Id = text }; _ = cart.Validate(AcmeOrder.Contract); cart.Phone = text; _ = cart.Validate(BoltOrder.Contract);"),
        ("written", "ORD3001", "Bolt requires phone: 'Phone' is not set here",
            "var cart = new {|#0:Cart|}(); _ = cart.ToJsonUtf8(BoltOrder.Contract);",
            "var cart = new Cart(); cart.Phone = text; _ = cart.ToJsonUtf8(BoltOrder.Contract);"),
        ("submitted", "ORD3001", "Bolt requires phone: 'Phone' is not set here",
            "var cart = new {|#0:Cart|} { Id = text }; new BoltSender().SubmitAsync(cart);",
            "var cart = new Cart { Phone = text }; new BoltSender().SubmitAsync(cart);"),
        ("handed to a constraint", "ORD3001", "Acme requires number: 'Id' is not set here",
            "var cart = new {|#0:Cart|} { Phone = text }; Help.Submit(cart);",
            "var cart = new Cart { Id = text }; Help.Submit(cart);"),
        ("blank", "ORD3001", "Acme requires number: 'Id' is not set here",
            "var cart = new {|#0:Cart|} { Id = \" \" }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = flag ? \" \" : text }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("used for nothing", "ORD3001", "Acme requires number: 'Id' is not set here",
            "var cart = new {|#0:Cart|}(); _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart(); Consume(cart);"),
        ("asked whether it is ready", "ORD3001", "Acme requires number: 'Id' is not set here",
            "var cart = new {|#0:Cart|}(); if (!cart.IsReadyFor(BoltOrder.Contract)) { cart.Phone = text; } _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart(); if (!cart.IsReadyFor(AcmeOrder.Contract)) { cart.Id = text; } _ = cart.Validate(AcmeOrder.Contract);"),
        ("escapes before", "ORD3001", "Acme requires number: 'Id' is not set here",
            "var cart = new {|#0:Cart|}(); _ = cart.Validate(AcmeOrder.Contract); Consume(cart);",
            "var cart = new Cart(); Consume(cart); _ = cart.Validate(AcmeOrder.Contract);"),
        ("a helper", "ORD3001", "Acme requires number: 'Id' is not set here",
            "var cart = new {|#0:Cart|} { Id = text }; Help.Number(cart, null); _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart(); Help.Number(cart, text); _ = cart.Validate(AcmeOrder.Contract);"),
        ("made by a helper", "ORD3001", "Acme requires number: 'Id' is not set here",
            "_ = {|#0:Help.Make()|}.Validate(AcmeOrder.Contract);",
            "_ = Help.Make().Validate(BoltOrder.Contract);"),
        ("a branch", "ORD3001", "Acme requires number: 'Id' is not set here",
            "var cart = new {|#0:Cart|}(); if (flag) { cart.Phone = text; } _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart(); if (flag) { cart.Id = text; } _ = cart.Validate(AcmeOrder.Contract);"),
        ("an unknown model", "ORD3001", "Acme requires number: 'Id' is not set here",
            "var cart = new {|#0:Cart|}(); _ = (cart ?? other).Validate(AcmeOrder.Contract);",
            "_ = other.Validate(AcmeOrder.Contract); var cart = flag ? other : new Cart(); _ = cart.Validate(AcmeOrder.Contract);"),
        ("conditional, through an open enum", "ORD3002", "Acme requires email_address when bank starts with KLARNA: 'Buyer.Email' is not set here, and bank is KLARNA_AU",
            "var cart = new {|#0:Cart|} { Id = text, BankName = \"KLARNA_AU\" }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, BankName = \"OPENPAY\" }; _ = cart.Validate(AcmeOrder.Contract); cart = new Cart { Id = text, BankName = text }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("conditional, in an object", "ORD3002", "Acme requires email_address when bank starts with KLARNA: 'Buyer.Email' is not set here, and bank is KLARNA_AU",
            "var cart = new Cart { Id = text, BankName = \"KLARNA_AU\", Buyer = new {|#9:Person|}() }; _ = cart.Validate(AcmeOrder.Contract);".Replace("new Cart {", "new {|#0:Cart|} {", StringComparison.Ordinal).Replace("{|#9:Person|}", "Person", StringComparison.Ordinal),
            "var cart = new Cart { Id = text, BankName = \"KLARNA_AU\", Buyer = new Person() }; cart.Buyer.Email = text; _ = cart.Validate(AcmeOrder.Contract);"),
        ("conditional, of an object that is not known", "ORD3002", "Acme requires email_address when bank starts with KLARNA: 'Buyer.Email' is not set here, and bank is KLARNA_AU",
            "var cart = new {|#0:Cart|} { Id = text, BankName = \"KLARNA_AU\", Buyer = null }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, BankName = \"KLARNA_AU\", Buyer = person }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("conditional of the type, through an enum of other names", "ORD3002", "Acme requires address.city when method is INVOICE: 'ShipTo.City' is not set here, and method is INVOICE",
            "var cart = new Cart { Id = text, Way = Way.Bill, ShipTo = new {|#0:Place|} { Country = \"AU\" } }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, Way = Way.Card, ShipTo = new Place { Country = \"AU\" } }; _ = cart.Validate(AcmeOrder.Contract); cart = new Cart { Id = text, Way = Way.Bill, ShipTo = null }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("conditional, on the path", "ORD3002", "Acme requires address.city when method is INVOICE: 'ShipTo.City' is not set here, and method is INVOICE",
            "var cart = new Cart { Id = text, Way = way, ShipTo = new {|#0:Place|} { Country = \"AU\" } }; if (way == Way.Bill) { _ = cart.Validate(AcmeOrder.Contract); }",
            "var cart = new Cart { Id = text, Way = way, ShipTo = new Place { Country = \"AU\" } }; if (way != Way.Bill) { _ = cart.Validate(AcmeOrder.Contract); }"),
        ("forbidden", "ORD3003", "Acme refuses iban when method is CARD: 'Iban' is set here, and method is CARD",
            "var cart = new Cart { Id = text, Way = Way.Card, Iban = {|#0:\"DE02\"|} }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, Way = Way.Card, Iban = maybe }; _ = cart.Validate(AcmeOrder.Contract); cart = new Cart { Id = text, Way = Way.Bill, Iban = \"DE02\" }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("forbidden because the model has no member", "ORD3003", "Acme refuses gift when nothing is absent and total is less than 10: 'Gift' is set here, and nothing is absent and total is 5",
            "var cart = new Cart { Id = text, Total = 5, Lines = [new Item { Sku = text, Price = 5, Count = 1 }], Gift = {|#0:\"x\"|} }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, Total = 15, Lines = [new Item { Sku = text, Price = 5, Count = 3 }], Gift = \"x\" }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("a text that is too long", "ORD3004", "Acme refuses the value 123456 of note: 'Remark' is wrong, its length must be at most 5",
            "var cart = new Cart { Id = text, Remark = {|#0:\"123456\"|} }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, Remark = \"12345\" }; _ = cart.Validate(AcmeOrder.Contract); cart = new Cart { Id = text, Phone = text, Remark = \"123456\" }; _ = cart.Validate(BoltOrder.Contract);"),
        ("a country", "ORD3004", "Acme refuses the value Australia of address.country: 'ShipTo.Country' is wrong, it must be an ISO 3166-1 alpha-2 country code in upper case",
            "var cart = new Cart { Id = text, ShipTo = new Place { Country = {|#0:\"Australia\"|} } }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, ShipTo = new Place { Country = \"AU\" } }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("an amount of money", "ORD3004", "Acme refuses the value -1 of tax: 'Tax' is wrong, it must not be negative",
            "var cart = new Cart { Id = text, Currency = \"AUD\", Tax = {|#0:-1m|} }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, Currency = \"AUD\", Tax = 1m }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("too many elements", "ORD3004", "Acme refuses the value 3 elements of lines: 'Lines' is wrong, its length must be at most 2",
            "var cart = new Cart { Id = text, Lines = {|#0:[item, item, item]|} }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, Lines = [item, item] }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("an element", "ORD3001", "Acme requires lines[].sku: 'Lines[].Sku' is not set here",
            "var cart = new Cart { Id = text, Lines = [new {|#0:Item|} { Price = price, Count = 1 }] }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, Lines = [new Item { Price = price, Count = 1 }] }; cart.Lines[0].Sku = text; _ = cart.Validate(AcmeOrder.Contract);"),
        ("an element that is added", "ORD3001", "Acme requires lines[].sku: 'Lines[].Sku' is not set here",
            "var cart = new Cart { Id = text, Lines = new() }; cart.Lines.Add(new {|#0:Item|} { Price = price }); _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, Lines = new() }; cart.Lines.Add(item); _ = cart.Validate(AcmeOrder.Contract);"),
        ("a total", "ORD3005", "Acme refuses this order by its rule 'sum': total is the sum of price * count in lines does not hold, because 30 ≠ 29.98",
            "var cart = new {|#0:Cart|} { Id = text, Total = 30m, Lines = [new Item { Sku = text, Price = 14.99m, Count = 2 }] }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, Total = 29.98m, Lines = [new Item { Sku = text, Price = 14.99m, Count = 2 }] }; _ = cart.Validate(AcmeOrder.Contract); cart = new Cart { Id = text, Total = 30m, Lines = [item] }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("an object composed of flat members", "ORD3001", "Acme requires address.country: 'Country' is not set here",
            "var flat = new {|#0:Flat|} { City = \"Perth\", BuyerEmail = text }; _ = flat.Validate(AcmeOrder.Contract);",
            "var flat = new Flat { BuyerEmail = text }; _ = flat.Validate(AcmeOrder.Contract); flat = new Flat { City = maybe, BuyerEmail = text }; _ = flat.Validate(AcmeOrder.Contract);"),
        ("a value that a method converts", "ORD3001", "Acme requires number: 'OrderNumber' is not set here",
            "var flat = new {|#0:Flat|} { OrderNumber = \"\", BuyerEmail = text }; _ = flat.Validate(AcmeOrder.Contract);",
            "var flat = new Flat { Remark = \"123456\", BuyerEmail = text }; _ = flat.Validate(AcmeOrder.Contract);"),
        ("a default of the model", "ORD3002", "Acme requires email_address when bank starts with KLARNA: 'BuyerEmail' is not set here, and bank is KLARNA_AU",
            "var flat = new {|#0:Flat|} { Bank = \"KLARNA_AU\" }; _ = flat.Validate(AcmeOrder.Contract);",
            "var flat = new Flat { Bank = \"OPENPAY\" }; _ = flat.Validate(AcmeOrder.Contract); flat = new Flat(); _ = flat.Validate(AcmeOrder.Contract);"),
        ("a default of the model for what is required", "ORD3004", "Acme refuses the value 123456 of note: 'Remark' is wrong, its length must be at most 5",
            "_ = new Preset { Remark = {|#0:\"123456\"|} }.Validate(AcmeOrder.Contract);",
            "_ = new Preset().Validate(AcmeOrder.Contract); _ = new Preset { Id = null }.Validate(AcmeOrder.Contract);"),
        ("members with code of their own", "ORD3004", "Acme refuses the value 3 elements of lines: 'Lines' is wrong, its length must be at most 2",
            "_ = new Preset { Lines = {|#0:[item, item, item]|} }.Validate(AcmeOrder.Contract);",
            "_ = new Preset { Lines = [new Item { Sku = text, Price = 7, Count = 1 }] }.Validate(AcmeOrder.Contract); _ = new Preset { BankName = null }.Validate(AcmeOrder.Contract);"),
        ("an amount and a currency that methods make", "ORD3001", "Acme requires number: 'Id' is not set here",
            "_ = new {|#0:Coded|} { Cents = -5, Sign = \"A$\" }.Validate(AcmeOrder.Contract);",
            "_ = new Coded { Id = text, Cents = -5, Sign = \"A$\" }.Validate(AcmeOrder.Contract);"),
        ("a currency that a method makes", "ORD3004", "Acme refuses the value -1 of tax: 'Tax' is wrong, it must not be negative",
            "_ = new Signed { Id = text, Tax = {|#0:-1m|}, Sign = \"A$\" }.Validate(AcmeOrder.Contract);",
            "_ = new Signed { Id = text, Tax = 1m, Sign = \"A$\" }.Validate(AcmeOrder.Contract);"),
        ("an empty name", "ORD3004", "Acme refuses the value  of bank: 'BankName' is wrong, it must be a known value",
            "var cart = new Cart { Id = text, BankName = {|#0:\"\"|} }; _ = cart.Validate(AcmeOrder.Contract);",
            "var cart = new Cart { Id = text, BankName = maybe }; _ = cart.Validate(AcmeOrder.Contract); cart = new Cart { Id = text, BankName = maybe ?? \"OPENPAY\" }; _ = cart.Validate(AcmeOrder.Contract);"),
        ("a copy", "ORD3001", "Acme requires number: 'OrderNumber' is not set here",
            "var flat = new Flat { BuyerEmail = text }; flat = flat {|#0:with|} { OrderNumber = \"\" }; _ = flat.Validate(AcmeOrder.Contract);",
            "var flat = new Flat { OrderNumber = \"\", BuyerEmail = text }; flat = flat with { OrderNumber = text }; _ = flat.Validate(AcmeOrder.Contract);"),
    ];

    internal static string Wrong => Statements(_pairs.Select(pair => pair.Wrong));

    internal static string Right => Statements(_pairs.Select(pair => pair.Right));

    internal static DiagnosticResult[] Expected =>
        [.. _pairs.Select((pair, number) => new DiagnosticResult(pair.Id, DiagnosticSeverity.Error).WithLocation(number).WithMessage(pair.Message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations))];

    [Fact]
    public Task WhatIsCertain_IsReported() => Creation.Verify(Models + Wrong, Expected);

    [Fact]
    public Task WhatMayBeRight_IsSilent() => Creation.Verify(Models + Right);

    /// <summary>What <c>with</c> makes of a struct is a copy: the order whose amount was copied has its own still.</summary>
    [Theory]
    [InlineData("Consume(one with { Total = one.Total with { Currency = \"INR\" } }); _ = one.Validate(Order.Contract);")]
    [InlineData("Money other = one.Total with { Currency = \"INR\" }; Consume(other); _ = one.Validate(Order.Contract);")]
    [InlineData("Money total = one.Total; Money other = total with { Currency = \"INR\" }; Consume(other); _ = new Basket { Total = total }.Validate(Order.Contract);")]
    [InlineData("var two = one with { Total = one.Total with { Currency = \"AUD\" } }; _ = two.Validate(Order.Contract);")]
    [InlineData("var two = one with { Total = one.Total with { Currency = {|#0:\"INR\"|} } }; _ = two.Validate(Order.Contract);", true)]
    [InlineData("var two = one with { Total = new Money(1, \"AUD\") with { Currency = {|#0:\"INR\"|} } }; _ = two.Validate(Order.Contract);", true)]
    public Task CopyOfAStruct_IsChangedAlone(string code, bool isWrong = false) => Creation.Verify(
        $$"""
        [Contract("Acme")] public sealed partial record Order { [Required, CurrencyCode("AUD")] public Money? Total { get; init; } }
        [PayloadFor<Order>] public sealed partial record Basket { public required Money Total { get; init; } }
        public static class Client
        {
            public static void Run() { var one = new Basket { Total = new Money(1, "AUD") }; {{code}} }
            private static void Consume(object thing) { }
        }
        """,
        isWrong ? [new DiagnosticResult(Descriptors.ConstantBreaksRule).WithLocation(0).WithArguments("Acme", "INR", "total", "Total", "it must be one of AUD")] : []);

    /// <summary>An object whose fields come from the model itself is missing when all of them are.</summary>
    [Theory]
    [InlineData("_ = new {|#0:Basket|}().Validate(Order.Contract);", true)]
    [InlineData("_ = new {|#0:Basket|} { City = null, Country = null }.Validate(Order.Contract);", true)]
    [InlineData("_ = new Basket { City = \"Perth\" }.Validate(Order.Contract);")]
    [InlineData("_ = new Basket { City = maybe }.Validate(Order.Contract);")]
    [InlineData("_ = new Basket { City = null, Country = maybe }.Validate(Order.Contract);")]
    public Task ObjectOfFieldsThatAreMissing_IsMissing(string code, bool isWrong = false) => Creation.Verify(
        $$"""
        [Contract("Acme")] public sealed partial record Order { [Required, Term("shipTo")] public Address? Address { get; init; } }

        public sealed record Address { [Term("city")] public string? City { get; init; } [Term("country")] public string? Country { get; init; } }

        [PayloadFor<Order>]
        public sealed partial class Basket { [Term("shipTo.city")] public string? City { get; set; } [Term("shipTo.country")] public string? Country { get; set; } }

        public static class Client { public static void Run(string? maybe) { {{code}} } }
        """,
        isWrong ? [new DiagnosticResult("ORD3001", DiagnosticSeverity.Error).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)] : []);

    [Fact]
    public Task ReadyFor_AsksForItsContracts() => Creation.Verify(
        Models + """
        public static class Client
        {
            [ReadyFor<AcmeOrder>, ReadyFor<BoltOrder>] public static Cart Neither() => new {|#0:Cart|}();

            [ReadyFor<BoltOrder>] public static Cart Bolt() => new Cart { Phone = "1" };
        }
        """,
        Creation.NotSet(DiagnosticSeverity.Error, "Acme", "number", "Id"),
        Creation.NotSet(DiagnosticSeverity.Error, "Bolt", "phone", "Phone"));

    internal static string Source(IEnumerable<string> statements) => Models + Statements(statements);

    private static string Statements(IEnumerable<string> statements) => Helpers + $$"""
        public static class Client
        {
            private static void Consume(object? order) { }

            {{string.Concat(statements.Select((text, number) => $$"""
                public static void Run{{number}}(Cart other, Person person, Item item, string text, string? maybe, Way way, decimal price, bool flag)
                {
                    {{text.Replace("{|#0:", "{|#" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":", StringComparison.Ordinal)}}
                }

                """))}}
        }
        """;
}
