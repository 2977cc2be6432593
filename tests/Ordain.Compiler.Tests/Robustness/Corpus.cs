namespace Ordain.Compiler.Tests;

/// <summary>Sources that have all that Ordain reads, to be cut and mutilated.</summary>
internal static class Corpus
{
    public const string Contract = """
        namespace Shop;

        /// <summary>What a shop sells.</summary>
        [Contract("Acme", Operation = "POST /orders", Source = "Guide § 1")]
        [OmitWhenEmpty]
        public sealed partial record Order<T> : Base
            where T : class
        {
            private const string Card = "CARD";

            [Required, StringLength(50, MinimumLength = 4), JsonPropertyName("order-\"number\"")]
            public required string? Number { get; init; }

            [RequiredWhen("Method is Method.Card or Method.Invoice && !(Total > 100.5m || Lines.Count == 0)", Source = "Guide § 2")]
            [ForbiddenWhen("Color.StartsWith(\"RE\") || First.Tax.Rate + 1 >= (Total ?? 0) * -2")]
            public string? Token { get; init; }

            [DefaultsTo("CountryName(Country)"), RegularExpression(@"^[A-Z]{2}\s?""x""$")]
            public string? CountryText { get; set; } = "x";

            [CountryCode, DefaultsTo(Value = "AU")] public string? Country { get; init; }

            [Range(typeof(decimal), "0.01", "100"), MoneyFormat(MoneyWireFormat.DecimalString, Decimals = 2)]
            public decimal? Total { get; init; }

            [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonPropertyOrder(-1)] public Method? Method { get; init; }

            public Color Color { get; init; }

            public IReadOnlyList<Line?>? Lines { get; init; }

            public Dictionary<string, Line>? Map { get; init; }

            public Line? First { get; init; }

            public Node<int>? Node { get; init; }

            public sealed record Line([property: Required] string? Sku, Tax? Tax = null)
            {
                [Locale(LocaleForm.Underscore)] public string? Locale { get; init; }
            }
        }

        public abstract record Base { public virtual Guid? Id { get; init; } }

        public struct Tax { [Positive] public decimal? Rate { get; init; } public Tax[]? Inner { get; init; } }

        public sealed class Node<T> { public Node<Node<T>>? Next { get; init; } public System.Collections.Immutable.ImmutableArray<T> Values { get; init; } }

        public enum Method { [WireName("CARD")] Card = 1, Invoice }

        [OpenEnum(Pattern = "[A-Z_]+")]
        public readonly partial struct Color
        {
            [WireName("RED")] public static partial Color Red { get; }
        }

        """;

    public const string Model = """
        [Contract("Acme")]
        [Rule("sum", "Total == Lines.Sum(line => line.Price)", When = "Total is not null")]
        public sealed partial record AcmeOrder
        {
            [Required, Term("orderNumber")] public string? Number { get; init; }
            [Term("method")] public AcmeMethod? Method { get; init; }
            [RequiredWhen("Method is AcmeMethod.Card"), Term("buyer.email")] public string? Email { get; init; }
            [Term("total")] public decimal? Total { get; init; }
            [Term("note")] public string? Note { get; init; }
            [Term("lines")] public IReadOnlyList<AcmeLine>? Lines { get; init; }
            [Term("shipTo")] public AcmePlace? Place { get; init; }
        }

        public sealed record AcmeLine { [Required, Term("sku")] public string? Sku { get; init; } [Term("price")] public decimal? Price { get; init; } }

        public sealed record AcmePlace { [Required, CountryCode, Term("country")] public string? Country { get; init; } [Term("city")] public string? City { get; init; } }

        public enum AcmeMethod { [WireName("CARD")] Card, Invoice }

        [PayloadFor<AcmeOrder>]
        public sealed partial class Cart
        {
            [Term("orderNumber"), Field<AcmeOrder>(nameof(AcmeOrder.Number), Convert = nameof(Cut))] public string? Id { get; set; }
            [Term("method")] public Way? Way { get; set; }
            public Person? Buyer { get; set; }
            [DefaultsTo("Buyer.Note")] public string? Note { get; set; }
            public decimal Total { get; set; }
            public List<Item> Lines { get; } = [];
            [Term("shipTo.country")] public string? Country { get; init; } = "AU";
            private static string? Cut(string text) => text.Length > 5 ? text[..5] : null;
        }

        public enum Way { [WireName("CARD")] Card, Invoice }

        public sealed class Person { public string? Email { get; set; } public string? Note { get; set; } }

        public sealed class Item { public string? Sku { get; set; } public decimal? Price { get; set; } }

        public static class Checkout
        {
            [ReadyFor<AcmeOrder>]
            public static Cart Make(string text, bool flag)
            {
                var cart = new Cart { Way = flag ? Way.Card : null, Buyer = new() { Email = text }, Lines = { new Item { Price = 5 } } };
                cart.Lines[0].Sku ??= text;
                foreach (Item item in cart.Lines) { item.Price += 1m; }
                if (cart is { Way: Way.Card, Buyer.Email: null } && !cart.Validate(AcmeOrder.Contract).IsValid) { cart.Buyer = null; }
                return flag ? cart : new() { Total = 5.5m, Lines = { new() { Sku = "" } } };
            }
        }

        """;

    public const string Client = """"
        public static class Client
        {
            public static object Make(string text, bool flag)
            {
                var draft = new Draft { Method = flag ? Shop.Method.Card : null, Parts = [new() { Sku = "" }, new Part { Sku = text, }] };
                draft.Parts![0].Sku = $"{text}";
                if (draft.Validate() is { IsValid: false } result)
                {
                    return result.ToString();
                }

                Draft other = new() { Number = null!, Method = (Shop.Method)1, Color = Shop.Color.From("RED"), First = (new Part()) };
                var record = new Small("", B: default) { C = @"x" } with { C = """y""" };
                _ = (record, other.ToJsonUtf8(), new Small(A: null, B: 5).Validate());
                return new Draft[] { new() { Number = text }, other };
            }
        }

        [Contract("Acme")]
        public sealed partial class Draft
        {
            [Required] public string? Number { get; set; }
            public Shop.Method? Method { get; set; }
            public Shop.Color? Color { get; set; }
            [RequiredWhen("Method is Shop.Method.Card && Color == Shop.Color.Red")] public string? Token { get; init; }
            public List<Part>? Parts { get; set; }
            [RequiredWhen("Number is null")] public Part? First { get; set; }
        }

        public sealed class Part { [Required] public string? Sku { get; set; } [RequiredWhen("Sku != null")] public string? Why { get; init; } }

        [Contract("Acme")] public sealed partial record Small([property: Required] string? A, int? B) { [RequiredWhen("B > 3")] public string? C { get; init; } }

        """";
}
