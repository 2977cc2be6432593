namespace Ordain.Compiler.Tests;

/// <summary>How values of a model become values of a contract.</summary>
public sealed class ConversionTests
{
    [Fact]
    public void Values_become_what_the_contract_has() => Assert.Equal(
        """{"number":5,"wide":6,"exact":7.5,"text":"9","id":"00000000-0000-0000-0000-000000000000","link":"https://a.example/","day":"2026-11-25","time":"2026-11-25T10:00:00Z","open":"B","fromText":"C","letter":"x"}""",
        Payload.Json(
            """
            [Contract("Acme")]
            public sealed partial record Order
            {
                public long Number { get; init; }
                public decimal? Wide { get; init; }
                public decimal Exact { get; init; }
                public string? Text { get; init; }
                public string? Id { get; init; }
                public string? Link { get; init; }
                public string? Day { get; init; }
                public DateTime? Time { get; init; }
                public Letter? Open { get; init; }
                public Letter? FromText { get; init; }
                public string? Letter { get; init; }
            }

            [OpenEnum] public readonly partial struct Letter { [WireName("A")] public static partial Letter A { get; } }
            public enum Sort { [WireName("B")] First }

            [PayloadFor<Order>]
            public readonly partial record struct Model(byte Number, int? Wide, decimal? Exact, uint Text, Guid Id, Uri Link, DateOnly? Day, DateTimeOffset Time, Sort Open, string FromText, char? Letter);
            """,
            "new Model(5, 6, 7.5m, 9, default, new Uri(\"https://a.example/\"), new DateOnly(2026, 11, 25), new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.FromHours(2)), Sort.First, \"C\", 'x')"));

    [Fact]
    public void Enums_meet_at_the_names_on_the_wire()
    {
        const string Source = """
            [Contract("Acme")]
            public sealed partial record Order { public Size? A { get; init; } public Size? B { get; init; } public string? C { get; init; } public Size? D { get; init; } }
            public enum Size { [WireName("s")] Small, [WireName("l")] Large }
            public enum Mine { Large = 7, [WireName("s")] Tiny = 3 }
            [PayloadFor<Order>] public partial class Model { public Mine? A { get; init; } public string? B { get; init; } public Mine C { get; init; } public Mine D { get; init; } }
            """;

        Assert.Equal("""{"a":"s","b":"l","c":"Large","d":"l"}""", Payload.Json(Source, "new Model { A = Mine.Tiny, B = \"l\", C = Mine.Large, D = Mine.Large }"));
        Assert.Equal("/a enum A\n/b enum B\n/d enum D", Payload.Violations(Source, "new Model { A = (Mine)9, B = \"L\" }"));
    }

    [Fact]
    public void Names_on_the_wire_go_before_names_in_source() => Assert.Equal(
        """{"a":"x","b":"y"}""",
        Payload.Json(
            """
            [Contract("Acme")] public sealed partial record Order { public Size? A { get; init; } public Size? B { get; init; } }
            public enum Size { [WireName("y")] X, [WireName("x")] Y }
            public enum Mine { [WireName("x")] X, Y }
            [PayloadFor<Order>] public partial class Model { public Mine A { get; init; } [Term("b")] public Other B { get; init; } }
            public enum Other { [WireName("y")] Y }
            """,
            "new Model { A = Mine.X, B = Other.Y }"));

    [Fact]
    public void What_a_method_makes_an_amount_is_one_wherever_an_amount_may_stand() => Assert.Equal(
        """{"plain":12.5,"money":{"amount":12.5,"currency":"AUD"},"parts":{"amount":0.99,"currency":"NZD"},"charge":{"value":3.25}}""",
        Payload.Json(
            """
            [Contract("Acme")]
            public sealed partial record Order
            {
                [Term("total")] public decimal? Plain { get; init; }
                [Term("total")] public Money? Money { get; init; }
                [Term("fee")] public Money? Parts { get; init; }
                public Charge? Charge { get; init; }
            }

            public sealed record Charge { [Term("")] public decimal? Value { get; init; } }

            [PayloadFor<Order>]
            public partial class Model
            {
                [Term("total", Convert = nameof(FromCents))] public int Cents { get; init; }
                public string Currency { get; init; } = "AUD";
                [Term("fee.amount", Convert = nameof(FromCents))] public int FeeCents { get; init; }
                [Term("fee.currency", Convert = nameof(Upper))] public string FeeCurrency { get; init; } = "nzd";
                [Term("charge", Convert = nameof(Round))] public double Vat { get; init; }

                internal static decimal FromCents(int cents) => cents / 100m;
                internal static decimal Round(double amount) => (decimal)Math.Round(amount, 2);
                internal static string Upper(string text) => text.ToUpperInvariant();
            }
            """,
            "new Model { Cents = 1250, FeeCents = 99, Vat = 3.2501 }"));

    [Fact]
    public void An_address_is_the_text_that_it_was_made_of() => Assert.Equal(
        """{"link":"https://a.example"}""",
        Payload.Json(
            """
            [Contract("Acme")] public sealed partial record Order { public string? Link { get; init; } }
            [PayloadFor<Order>] public partial record Model(Uri Link);
            """,
            "new Model(new Uri(\"https://a.example\"))"));

    [Fact]
    public void A_method_may_make_the_whole_object_of_a_value() => Assert.Equal(
        """{"charge":{"value":7,"reason":"VAT"}}""",
        Payload.Json(
            """
            [Contract("Acme")] public sealed partial record Order { public Charge? Charge { get; init; } }
            public sealed record Charge { [Term("")] public decimal? Value { get; init; } public string? Reason { get; init; } }
            [PayloadFor<Order>] public partial class Model { [Term("charge", Convert = "Of")] public int Vat { get; init; } public static Charge Of(int value) => new() { Value = value, Reason = "VAT" }; }
            """,
            "new Model { Vat = 7 }"));

    [Fact]
    public void Amounts_with_a_currency_become_numbers_in_collections_too() => Assert.Equal(
        """{"a":[1.5,2],"b":["3.00",null],"c":["4.00"],"d":[{"amount":5,"currency":"AUD"}]}""",
        Payload.Json(
            """
            [Contract("Acme")]
            public sealed partial record Order
            {
                public IReadOnlyList<decimal>? A { get; init; }
                [MoneyFormat(MoneyWireFormat.DecimalString)] public IReadOnlyList<decimal?>? B { get; init; }
                [MoneyFormat(MoneyWireFormat.DecimalString)] public decimal[]? C { get; init; }
                public Money[]? D { get; init; }
            }

            public readonly record struct Price([property: Term("amount")] int Value, string Currency);
            [PayloadFor<Order>]
            public partial class Model
            {
                public Money[]? A { get; init; }
                public IEnumerable<Money?>? B { get; init; }
                public List<Price>? C { get; init; }
                public List<Money>? D { get; init; }
            }
            """,
            "new Model { A = [new(1.5m, \"AUD\"), new(2, \"AUD\")], B = [new(3, \"AUD\"), null], C = [new(4, \"AUD\")], D = [new(5, \"AUD\")] }"));

    [Fact]
    public void Collections_of_any_kind_become_arrays() => Assert.Equal(
        """{"a":[{"x":1}],"b":[{"x":2},null],"c":[{"x":3}],"d":["5"],"e":["e"],"f":[{"x":9}],"g":["1","2"]}""",
        Payload.Json(
            """
            [Contract("Acme")]
            public sealed partial record Order
            {
                public IReadOnlyList<Item>? A { get; init; }
                public Item[]? B { get; init; }
                public IEnumerable<Item>? C { get; init; }
                public IReadOnlyList<string>? D { get; init; }
                public IReadOnlyCollection<string>? E { get; init; }
                public List<Item>? F { get; init; }
                public System.Collections.Immutable.ImmutableArray<string> G { get; init; }
            }

            public sealed record Item { public int? X { get; init; } }
            public readonly record struct Mine(int X);
            public sealed record Other(int X);

            [PayloadFor<Order>]
            public partial class Model
            {
                public HashSet<Mine>? A { get; init; }
                public IEnumerable<Other>? B { get; init; }
                public System.Collections.Immutable.ImmutableArray<Mine?> C { get; init; }
                public int[]? D { get; init; }
                public List<string>? E { get; init; }
                public Queue<Other>? F { get; init; }
                public ICollection<long>? G { get; init; }
            }
            """,
            "new Model { A = [new(1)], B = new[] { new Other(2), null! }.Where(x => true), C = [new Mine(3)], D = [5], E = [\"e\"], F = new([new(9)]), G = new List<long> { 1, 2 } }"));

    [Fact]
    public void Own_methods_convert_and_are_not_asked_without_a_value() => Assert.Equal(
        """{"a":"5!","b":6}""",
        Payload.Json(
            """
            [Contract("Acme")]
            public sealed partial record Order { public string? A { get; init; } public int? B { get; init; } public string? C { get; init; } }

            [PayloadFor<Order>]
            public partial class Model
            {
                [Term("a", Convert = nameof(Shout))] public int? X { get; init; }
                [Field<Order>("B", Convert = nameof(Parse))] public string? Y { get; init; }
                [Term("c", Convert = nameof(Shout))] public int? Z { get; init; }
                private static string Shout(int value) => value + "!";
                private static int? Parse(string value) => int.Parse(value, null);
            }
            """,
            "new Model { X = 5, Y = \"6\" }"));

    [Fact]
    public void The_contracts_own_objects_pass_as_they_are() => Assert.Equal(
        """{"a":{"x":1,"in":{"y":"2"}},"b":[{"x":3}],"c":{"k":{"x":4}},"d":{"z":5}}""",
        Payload.Json(
            """
            [Contract("Acme")]
            public sealed partial record Order { public Item? A { get; init; } public IReadOnlyList<Item>? B { get; init; } public IReadOnlyDictionary<string, Item>? C { get; init; } public Inner? D { get; init; } }
            public record Item { public int? X { get; init; } public Deep? In { get; init; } }
            public sealed record Deep { public string? Y { get; init; } }
            [Contract("Acme")] public sealed partial record Inner { public int? Z { get; init; } }
            [PayloadFor<Order>] public partial class Model { public Item? A { get; init; } public List<Item>? B { get; init; } public Dictionary<string, Item>? C { get; init; } public Inner? D { get; init; } }
            """,
            "new Model { A = new() { X = 1, In = new() { Y = \"2\" } }, B = [new() { X = 3 }], C = new() { [\"k\"] = new() { X = 4 } }, D = new() { Z = 5 } }"));

    [Fact]
    public void Defaults_stand_in_for_no_value_but_not_for_no_object() => Assert.Equal(
        """{"a":"x","b":5,"c":"initial"}""",
        Payload.Json(
            """
            [Contract("Acme")]
            public sealed partial record Order { public string? A { get; init; } public int? B { get; init; } public string? C { get; init; } = "initial"; public Item? D { get; init; } [Term("d.y")] public string? E { get; init; } }
            public sealed record Item { public string? Y { get; init; } }
            public sealed record Mine { [DefaultsTo(Value = "y")] public string? Y { get; init; } }
            [PayloadFor<Order>] public partial class Model { [DefaultsTo(Value = "x")] public string? A { get; init; } [DefaultsTo(Value = 5)] public int? B { get; init; } public Mine? D { get; init; } }
            """,
            "new Model { A = \" \" }"));

    [Fact]
    public void Members_stand_in_for_no_value() => Assert.Equal(
        """{"a":"b","n":7,"who":{"mail":"m@x","note":"deep"},"tax":{"amount":1,"currency":"SEK"}}""",
        Payload.Json(
            """
            [Contract("Acme")]
            public sealed partial record Order { public string? A { get; init; } public int? N { get; init; } public Person? Who { get; init; } public Money? Tax { get; init; } public string? None { get; init; } }
            public sealed record Person { public string? Mail { get; init; } public string? Note { get; init; } }
            public sealed record Mine { [DefaultsTo(nameof(Second))] public string? Mail { get; init; } public string? Second { get; init; } [DefaultsTo("In.Text")] public string? Note { get; init; } public Deep? In { get; init; } }
            public sealed record Deep(string? Text);
            public sealed record Price { public decimal Amount { get; init; } [DefaultsTo(Value = "SEK")] public string? Currency { get; init; } }

            [PayloadFor<Order>]
            public partial class Model
            {
                [DefaultsTo(nameof(B))] public string? A { get; init; }
                public string B { get; init; } = "b";
                [DefaultsTo("Seven")] public int? N { get; init; }
                public int Seven => 7;
                public Mine? Who { get; init; }
                public Price? Tax { get; init; }
                [DefaultsTo("Gone.Text")] public string? None { get; init; }
                public Deep? Gone { get; init; }
            }
            """,
            "new Model { A = \" \", Who = new() { Mail = \"\", Second = \"m@x\", In = new(\"deep\") }, Tax = new() { Amount = 1 } }"));

    [Fact]
    public void Expressions_stand_in_for_no_value() => Assert.Equal(
        """{"total":7.5,"country":"Australia","open":"B","kind":"b","first":"c","flag":true,"part":{"sum":6,"name":"given"},"lines":[{"sum":2}]}""",
        Payload.Json(
            """
            [Contract("Acme")]
            public sealed partial record Order
            {
                public decimal? Total { get; init; }
                [Term("nation")] public string? Country { get; init; }
                public Letter? Open { get; init; }
                public Kind? Kind { get; init; }
                public string? First { get; init; }
                public bool? Flag { get; init; }
                public Part? Part { get; init; }
                public IReadOnlyList<Line>? Lines { get; init; }
                public Part? Gone { get; init; }
            }

            public sealed record Part { public decimal? Sum { get; init; } public string? Name { get; init; } }
            public sealed record Line { public decimal? Sum { get; init; } }
            public enum Kind { [WireName("a")] A, [WireName("b")] @base }
            [OpenEnum] public readonly partial struct Letter { [WireName("A")] public static partial Letter A { get; } [WireName("B")] public static partial Letter B { get; } }

            public abstract record Sums<T> { [DefaultsTo("Parts.Sum(part => part.Weight * Factor) + Extra")] public decimal? Sum { get; init; } public IReadOnlyList<T>? Parts { get; init; } public int Factor { get; init; } public decimal? Extra { get; init; } = 0; }
            public sealed record Weighed(int Weight);
            public sealed record MyPart : Sums<Weighed> { [DefaultsTo("Second ?? \"none\"")] public string? Name { get; init; } public string? Second { get; init; } }
            public readonly record struct MyLine(int Count) { [DefaultsTo("Count * 2")] public decimal? Sum { get; init; } }

            [PayloadFor<Order>]
            public partial class Model
            {
                [DefaultsTo("Lines.Sum(line => line.Count) + Parts.Sum(part => part.Weight) + 1.5")] public decimal? Total { get; init; }
                [Term("nation"), DefaultsTo("CountryName(Where)")] public string? Nation { get; init; }
                [Field<Order>] public string? Where { get; init; }
                [DefaultsTo("Letter.B")] public Letter? Open { get; init; }
                [DefaultsTo("Kind.@base")] public Kind? Kind { get; init; }
                [DefaultsTo(nameof(Second))] public string? First { get; init; }
                [DefaultsTo(nameof(Third))] public string? Second { get; init; }
                public string? Third { get; init; }
                [DefaultsTo("Third == \"c\"")] public bool? Flag { get; init; }
                public MyPart? Part { get; init; }
                public MyLine[]? Lines { get; init; }
                public List<Weighed>? Parts { get; init; }
                public MyPart? Gone { get; init; }
            }
            """,
            "new Model { Where = \"AU\", Third = \"c\", Lines = [new(1)], Parts = [new(5)], Part = new() { Parts = [new(2), new(1)], Factor = 2, Second = \"given\" } }"));

    [Fact]
    public void Expressions_without_a_value_are_none() => Assert.Equal(
        """{"b":"own"}""",
        Payload.Json(
            """
            [Contract("Acme")] public sealed partial record Order { public string? A { get; init; } public string? B { get; init; } public decimal? C { get; init; } }
            [PayloadFor<Order>] public partial record struct Model([property: DefaultsTo("CountryName(Code)")] string? A, [property: DefaultsTo("CountryName(Code)")] string? B, [property: DefaultsTo("Factor * 2")] decimal? C, string? Code, int? Factor);
            """,
            "new Model(\" \", \"own\", null, null, null)"));
}
