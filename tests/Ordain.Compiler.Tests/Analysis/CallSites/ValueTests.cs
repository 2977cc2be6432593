using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>ORD3003 to ORD3008: what is set although it must not be, or to what it must not be. Each report has a near twin that stays silent.</summary>
public sealed class ValueTests
{
    private const string Contracts = """
        public enum Method { Card, Invoice }

        [OpenEnum(Pattern = "[A-Z]+")]
        public readonly partial struct Bank { [WireName("NORTH")] public static partial Bank North { get; } }

        [Contract("Acme")]
        [Rule("adds-up", "Total == Lines.Sum(line => line.Price) + Shipping", When = "Total is not null && Lines.Any()")]
        [ForbiddenWhen("Method is Method.Card", Member = "Buyer.Iban")]
        public sealed partial class Draft
        {
            public Method? Method { get; set; }
            [ForbiddenWhen("Method is Method.Card")] public string? Iban { get; set; }
            [ForbiddenWhen("Method is Method.Card")] public List<Line>? Lines { get; set; }
            [StringLength(5)] public string? Short { get; set; }
            [RegularExpression("[a-z]+")] public string? Lower { get; set; }
            [CurrencyCode] public string? Currency { get; set; }
            [Locale] public string? Locale { get; set; }
            [NonNegative, MoneyFormat(MoneyWireFormat.Number)] public decimal? Total { get; set; }
            [MoneyFormat(MoneyWireFormat.Number), DefaultsTo(Value = 0)] public decimal? Shipping { get; set; }
            [Range(1, 9)] public int? Count { get; set; }
            [AllowedValues(3, 6)] public int? Months { get; set; }
            [AllowedValues(global::Method.Card)] public Method? Subset { get; set; }
            [DeniedValues(global::Method.Card)] public Method? Denied { get; set; }
            [AllowedValues('a', 'b')] public char? Grade { get; set; }
            public Bank? Bank { get; set; }
            [MaxLength(2)] public string[]? Tags { get; set; }
            public Money? Fee { get; set; }
            public Buyer? Buyer { get; set; }
        }

        public sealed class Line { public decimal Price { get; set; } }

        public sealed class Buyer { public string? Iban { get; set; } }

        [PayloadFor<Draft>]
        public sealed partial class Cart { [Term("total")] public decimal? Sum { get; set; } public decimal? Share { get; set; } }

        [Contract("Acme")]
        public sealed partial record Fixed
        {
            [StringLength(5)] public string? Short { get; init; }
            public Method? Method { get; init; }
            [ForbiddenWhen("Method is Method.Card")] public string? Iban { get; init; }
            public Bank Bank { get; init; } = Bank.North;
        }

        [Contract("Acme")]
        public sealed partial record Plain { public Bank Bank { get; init; } [Positive] public decimal Amount { get; init; } }

        public abstract class Client : Ordain.Client.ProviderClient<Draft, string>;

        namespace Ordain.Client
        {
            public abstract class ProviderClient<TContract, TResponse>
            {
                public System.Threading.Tasks.Task<string> SubmitAsync<TPayload>(TPayload payload) where TPayload : IPayload<TPayload, TContract> => throw new NotSupportedException();
            }
        }

        public static class Tests
        {
            private static void Consume(object? order) { }

        """;

    private static readonly (string Wrong, string Right)[] _pairs =
    [
        // Forbidden.
        ("_ = new Draft { Method = Method.Card, Iban = {|ORD3003:\"DE02\"|} }.Validate();", "_ = new Draft { Method = Method.Invoice, Iban = \"DE02\" }.Validate();"),
        ("_ = new Draft { Method = Method.Card, Lines = {|ORD3003:[]|} }.Validate();", "_ = new Draft { Method = Method.Card, Lines = null }.Validate();"),
        ("var one = new Draft { Iban = {|ORD3003:\"DE02\"|} }; one.Method = Method.Card; _ = one.Validate();", "var one = new Draft { Iban = \"DE02\" }; one.Method = Method.Card; one.Iban = null; _ = one.Validate();"),
        ("var one = new Draft { Method = method, Iban = {|ORD3003:\"DE02\"|} }; if (method == Method.Card) { _ = one.Validate(); }", "var one = new Draft { Method = method, Iban = \"DE02\" }; if (method != Method.Card) { _ = one.Validate(); }"),
        ("var one = new Draft { Method = method, Iban = {|ORD3003:\"DE02\"|} }; if (one.Method is Method.Card) { _ = one.Validate(); }", "var one = new Draft { Method = method, Iban = \"DE02\" }; if (one.Method is Method.Invoice) { _ = one.Validate(); }"),
        ("var one = new Draft { Method = method, Iban = {|ORD3003:\"DE02\"|} }; switch (method) { case Method.Card: _ = one.Validate(); break; }", "var one = new Draft { Method = method, Iban = \"DE02\" }; switch (method) { case Method.Card: one.Iban = \"\"; _ = one.Validate(); break; }"),
        ("_ = new Draft { Method = Method.Card, Lines = {|ORD3003:new()|} }.Validate();", "object other = \"none\"; _ = new Draft { Method = Method.Card, Lines = other as List<Line> }.Validate();"),
        ("_ = new Draft { Method = Method.Card, Buyer = new() { Iban = {|ORD3003:\"DE02\"|} } }.Validate();", "_ = new Draft { Method = Method.Card, Buyer = new() { Iban = text } }.Validate();"),
        ("Consume(new Fixed { Method = Method.Card, Iban = {|ORD3003:\"DE02\"|} });", "Consume(new Draft { Method = Method.Card, Iban = \"DE02\" });"),
        ("if (method is not Method.Card) { return; } _ = new Draft { Method = method, Iban = {|ORD3003:\"DE02\"|} }.Validate();", "if (method is not Method.Invoice) { return; } _ = new Draft { Method = method, Iban = \"DE02\" }.Validate();"),

        // Constants.
        ("_ = new Draft { Short = {|ORD3004:\"123456\"|} }.Validate();", "_ = new Draft { Short = \"12345\" }.Validate();"),
        ("const string Long = \"123456\"; _ = new Draft { Short = {|ORD3004:Long|} }.Validate();", "const string Long = \"12345\"; _ = new Draft { Short = Long }.Validate();"),
        ("string s = {|ORD3004:\"123456\"|}; _ = new Draft { Short = s }.Validate();", "string s = \"123456\"; if (flag) { s = text; } _ = new Draft { Short = s }.Validate();"),
        ("var one = new Draft { Short = text }; one.Short = {|ORD3004:\"123456\"|}; _ = one.Validate();", "var one = new Draft { Short = \"123456\" }; one.Short = text; _ = one.Validate();"),
        ("_ = new Draft { Lower = {|ORD3004:\"ABC\"|} }.Validate();", "_ = new Draft { Lower = \"abc\" }.Validate();"),
        ("_ = new Draft { Currency = {|ORD3004:\"sek\"|} }.Validate();", "_ = new Draft { Currency = \"SEK\" }.Validate();"),
        ("_ = new Draft { Locale = {|ORD3004:\"english\"|} }.Validate();", "_ = new Draft { Locale = \"en-AU\" }.Validate();"),
        ("_ = new Draft { Total = {|ORD3004:9.999m|} }.Validate();", "_ = new Draft { Total = 9.990m }.Validate();"),
        ("_ = new Draft { Total = {|ORD3004:-1|} }.Validate();", "_ = new Draft { Total = 0 }.Validate();"),
        ("decimal price = 9.99m; _ = new Draft { Total = {|ORD3004:price * 0.1m|} }.Validate();", "decimal price = 9.99m; price += number; _ = new Draft { Total = price * 0.1m }.Validate();"),
        ("_ = new Draft { Count = {|ORD3004:10|} }.Validate();", "_ = new Draft { Count = 9 }.Validate();"),
        ("if (count == 10) { _ = {|ORD3004:new Draft { Count = count }|}.Validate(); }".Replace("{|ORD3004:new Draft", "new {|ORD3004:Draft|}", StringComparison.Ordinal).Replace("}|}.", "}.", StringComparison.Ordinal), "if (count > 10) { _ = new Draft { Count = count }.Validate(); }"),
        ("_ = new Draft { Months = {|ORD3004:4|} }.Validate();", "_ = new Draft { Months = 6 }.Validate();"),
        ("_ = new Draft { Grade = 'c', Months = {|ORD3004:4|} }.Validate();", "_ = new Draft { Grade = 'a' }.Validate();"),
        ("_ = new Draft { Subset = {|ORD3004:Method.Invoice|} }.Validate();", "_ = new Draft { Subset = Method.Card }.Validate();"),
        ("_ = new Draft { Denied = {|ORD3004:Method.Card|} }.Validate();", "_ = new Draft { Denied = Method.Invoice }.Validate();"),
        ("_ = new Draft { Bank = {|ORD3004:Bank.From(\"south\")|} }.Validate();", "_ = new Draft { Bank = Bank.From(\"SOUTH\") }.Validate();"),
        ("_ = new Draft { Tags = {|ORD3004:[\"a\", \"b\", \"c\"]|} }.Validate();", "_ = new Draft { Tags = [\"a\", .. new string[0], \"b\", \"c\"] }.Validate();"),
        ("_ = new Draft { Method = {|ORD3004:(Method)7|} }.Validate();", "_ = new Draft { Method = (Method)1 }.Validate();"),
        ("_ = new Draft { Fee = new Money(1, {|ORD3004:\"sek\"|}) }.Validate();", "_ = new Draft { Fee = new Money(1, text) }.Validate();"),
        ("_ = new Plain { Bank = Bank.North, Amount = {|ORD3004:0|} }.Validate();", "_ = new Plain { Bank = Bank.North, Amount = number }.Validate();"),
        ("Consume(new Fixed { Short = {|ORD3004:\"123456\"|} });", "Consume(new Draft { Short = \"123456\" });"),
        ("var one = new Fixed { Short = text } with { Short = {|ORD3004:\"123456\"|} }; _ = one.Validate();", "var one = new Fixed { Short = \"123456\" } with { Short = text }; _ = one.Validate();"),

        // Invariants.
        ("_ = new {|ORD3005:Draft|} { Total = 30.00m, Lines = [new Line { Price = 29.98m }] }.Validate();", "_ = new Draft { Total = 29.98m, Lines = [new Line { Price = 29.98m }] }.Validate();"),
        ("_ = new {|ORD3005:Draft|} { Total = 30m, Shipping = 1m, Lines = [new Line { Price = 10 }, new() { Price = 18 }] }.Validate();", "_ = new Draft { Total = 30m, Shipping = 1m, Lines = [new Line { Price = 10 }, new() { Price = number }] }.Validate();"),
        ("var lines = new List<Line> { new() { Price = 10 } }; lines.Add(new Line { Price = 5 }); _ = new {|ORD3005:Draft|} { Total = 10, Lines = lines }.Validate();", "var lines = new List<Line> { new() { Price = 10 } }; lines.Add(new Line { Price = 5 }); _ = new Draft { Total = 15, Lines = lines }.Validate();"),
        ("var lines = new List<Line>(); lines.Add(new Line { Price = 5 }); _ = new {|ORD3005:Draft|} { Total = 10, Lines = lines }.Validate();", "var lines = new List<Line>(); foreach (char c in text) { lines.Add(new Line { Price = 5 }); } _ = new Draft { Total = 10, Lines = lines }.Validate();"),
        ("var lines = new List<Line> { new() { Price = 10 } }; _ = new {|ORD3005:Draft|} { Total = 11, Lines = lines }.Validate();", "var lines = new List<Line> { new() { Price = 10 } }; lines.Clear(); _ = new Draft { Total = 11, Lines = lines }.Validate();"),

        ("decimal all = 30m; all -= 0.5m; _ = new {|ORD3005:Draft|} { Total = all, Lines = [new Line { Price = 29m }] }.Validate();", "var one = new Draft { Total = 30m, Lines = [new Line { Price = 29m }] }; one.Total -= 1m; _ = one.Validate();"),
        ("var one = new {|ORD3005:Draft|} { Total = 30m, Lines = [new Line { Price = 30m }] }; one.Lines[0].Price = 29; _ = one.Validate();", "var one = new Draft { Total = 30m, Lines = [new Line { Price = 29m }] }; one.Lines[0].Price += 1; _ = one.Validate(); one = new Draft { Total = 30m, Lines = [new Line { Price = 29m }] }; one.Lines[^1].Price = 30; _ = one.Validate();"),
        ("decimal sum = 0; sum += 10; sum += 4; _ = new {|ORD3005:Draft|} { Total = sum, Lines = [new Line { Price = 10 }, new Line { Price = 5 }] }.Validate();", "decimal sum = 0; var lines = new List<Line> { new() { Price = 10 }, new() { Price = 5 } }; for (int i = 0; i < lines.Count; i++) { sum += lines[i].Price; } _ = new Draft { Total = sum, Lines = lines }.Validate(); sum = 0; foreach (Line line in lines) { sum += line.Price; } _ = new Draft { Total = sum, Lines = lines }.Validate();"),
        ("Line line = new() { Price = 10 }; _ = new {|ORD3005:Draft|} { Total = 10, Lines = [line, line] }.Validate();", "Line line = new() { Price = 10 }; Draft one = new() { Total = 30, Lines = [line, line] }; line.Price = 15; _ = one.Validate();"),
        ("Line[] lines = [new() { Price = 10 }]; lines[0] = new() { Price = 5 }; _ = new {|ORD3005:Draft|} { Total = 10, Lines = [lines[0]] }.Validate();", "Line[] lines = [new() { Price = 10 }]; lines[0] = new() { Price = 5 }; _ = new Draft { Total = 5, Lines = [lines[0]] }.Validate(); Array.Fill(lines, new Line { Price = 7 }); _ = new Draft { Total = 7, Lines = [lines[0]] }.Validate();"),

        // Units.
        ("_ = new Draft { Total = {|ORD3006:(int)(draft.Total.Value * 100)|} };", "_ = new Draft { Total = draft.Total.Value * 100 };"),
        ("_ = new Draft { Total = {|ORD3006:(int)(100 * (draft.Total ?? 0))|} };", "_ = new Draft { Total = (int)(total * 100) };"),
        ("_ = new Draft { Total = {|ORD3006:(long)Math.Round(100m * fee.Amount)|} };", "_ = new Draft { Total = Math.Round(100m * fee.Amount, 2) };"),
        ("_ = new Draft { Total = {|ORD3006:decimal.Truncate(fee.Amount * 1000)|} };", "_ = new Draft { Total = decimal.Truncate(fee.Amount * 12) };"),
        ("_ = new Draft { Total = {|ORD3006:Math.Round(fee.Amount * 100, MidpointRounding.ToEven)|} };", "_ = new Draft { Total = Math.Round(fee.Amount, MidpointRounding.ToEven) };"),
        ("_ = new Draft { Total = {|ORD3006:(decimal)real|} };", "_ = new Draft { Total = (decimal)9.99 };"),
        ("_ = new Draft { Fee = new Money({|ORD3006:(int)(fee.Amount * 100m)|}, \"SEK\") };", "_ = new Draft { Fee = new Money(total * 100m, \"SEK\") };"),
        ("var one = new Draft(); one.Total = {|ORD3006:(decimal)real|};", "var one = new Draft(); one.Count = (int)real;"),
        ("_ = new Draft { Total = {|ORD3006:(int)(cart.Sum!.Value * 100)|} };", "_ = new Draft { Total = (int)(cart.Share!.Value * 100) };"),
        ("_ = new Cart { Sum = {|ORD3006:(int)(fee.Amount * 100)|} };", "_ = new Cart { Share = (int)(fee.Amount * 100) };"),

        // Ignored.
        ("{|ORD3007:new Draft().Validate()|};", "_ = new Draft().Validate();"),
        ("await {|ORD3007:client.SubmitAsync(draft)|};", "_ = await client.SubmitAsync(draft);"),
        ("await {|ORD3007:client.SubmitAsync(draft)|}.ConfigureAwait(false);", "var outcome = await client.SubmitAsync(draft).ConfigureAwait(false);"),
        ("{|ORD3007:draft.Validate(Draft.Contract)|};", "draft.Validate(Draft.Contract).ThrowIfInvalid();"),

        // The default of an open enum.
        ("_ = new Draft { Bank = {|ORD3008:default(Bank)|} }.Validate();", "_ = new Draft { Bank = null }.Validate();"),
        ("_ = new {|ORD3008:Plain|} { Amount = 1 }.Validate();", "_ = new Fixed().Validate();"),
        ("Bank b = {|ORD3008:default|}; _ = new Draft { Bank = b }.Validate();", "Bank b = default; b = bank; _ = new Draft { Bank = b }.Validate();"),
    ];

    [Fact]
    public Task WhatIsCertain_IsReported() => Creation.Verify(Source(_pairs.Select(pair => pair.Wrong)));

    [Fact]
    public Task WhatMayBeRight_IsSilent() => Creation.Verify(Source(_pairs.Select(pair => pair.Right)));

    [Theory]
    [InlineData("_ = new Draft { Method = Method.Card, Iban = \"DE02\" }.Validate();", "ORD3003", "Acme refuses iban when method is Card: 'Iban' is set here, and method is Card")]
    [InlineData("_ = new Draft { Short = \"123456\" }.Validate();", "ORD3004", "Acme refuses the value 123456 of short: 'Short' is wrong, its length must be at most 5")]
    [InlineData("_ = new Draft { Subset = Method.Invoice }.Validate();", "ORD3004", "'Subset' is wrong, it must be one of Card")]
    [InlineData("_ = new Draft { Total = 30.00m, Lines = [new Line { Price = 29.98m }] }.Validate();", "ORD3005", "30.00 ≠ 29.98")]
    [InlineData("_ = new Draft { Bank = default(Bank) }.Validate();", "ORD3008", "Acme refuses bank: 'Bank' is the default of its open enum, which has no name on the wire")]
    public async Task Message_NamesProviderFieldAndValues(string statement, string id, string message)
    {
        Diagnostic diagnostic = Assert.Single(await Diagnostics.Of(Source([statement]), new Ordain.Compiler.Analysis.CallSites.CallSiteAnalyzer()));

        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Condition_IsAnAdditionalLocation()
    {
        string source = Source(["var one = new Draft { Method = method, Iban = \"DE02\" }; if (method == Method.Card) { _ = one.Validate(); }"]);

        Diagnostic diagnostic = Assert.Single(await Diagnostics.Of(source, new Ordain.Compiler.Analysis.CallSites.CallSiteAnalyzer()));

        Location location = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal("method == Method.Card", source.Substring(location.SourceSpan.Start, location.SourceSpan.Length));
    }

    private static string Source(IEnumerable<string> statements) => Contracts + string.Concat(statements.Select(static (statement, i) => $$"""
            public static async System.Threading.Tasks.Task Run{{i}}(Draft draft, Client client, Method method, Bank bank, string text, int count, decimal number, decimal total, double real, Money fee, Cart cart, bool flag)
            {
                await System.Threading.Tasks.Task.Yield();
                {{statement}}
            }

        """)) + "}";
}
