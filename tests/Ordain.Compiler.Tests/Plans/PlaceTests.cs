namespace Ordain.Compiler.Tests;

/// <summary>Where a violation says that a value is in the model, of objects whose fields come from more than one place.</summary>
public sealed class PlaceTests
{
    private const string Contract = """
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Term(OrderTerms.Buyer)] public Person? Who { get; init; }
            public IReadOnlyList<Line>? Lines { get; init; }
        }

        public sealed record Person
        {
            [Term("")] public PersonName? Name { get; init; }
            [Required, Term("telephone")] public string? Call { get; init; }
        }

        public sealed record PersonName
        {
            [Required, Term(OrderTerms.GivenName)] public string? First { get; init; }
            [StringLength(3), Term(OrderTerms.FamilyName)] public string? Last { get; init; }
        }

        public sealed record Line
        {
            [Positive, CurrencyCode, Term("price")] public Money? Cost { get; init; }
            [Term("/customer")] public Person? Owner { get; init; }
        }

        """;

    [Fact]
    public void Object_of_the_model_with_a_field_beside_it() => Assert.Equal(
        """
        /who/name/first required Customer.GivenName
        /who/name/last length Customer.FamilyName
        /who/call required Hotline
        """,
        Payload.Violations(
            Contract + """
            public sealed record Client(string? GivenName, string? FamilyName);
            [PayloadFor<Order>] public partial class Model { public Client? Customer { get; init; } [Term("customer.telephone")] public string? Hotline { get; init; } }
            """,
            "new Model { Customer = new(null, \"long\") }"));

    [Fact]
    public void Object_of_the_model_alone() => Assert.Equal(
        """
        /who/name/first required Customer.GivenName
        /who/name/last length Customer.FamilyName
        /who/call required Customer.Phone
        """,
        Payload.Violations(
            Contract + """
            public sealed record Client(string? GivenName, string? FamilyName, string? Phone);
            [PayloadFor<Order>] public partial class Model { public Client? Customer { get; init; } }
            """,
            "new Model { Customer = new(null, \"long\", null) }"));

    [Fact]
    public void Object_that_is_composed() => Assert.Equal(
        """
        /who/name/first required First
        /who/name/last length Last
        /who/call required Call
        """,
        Payload.Violations(
            Contract + """
            [PayloadFor<Order>]
            public partial class Model
            {
                [Term("customer.givenName")] public string? First { get; init; }
                [Term("customer.familyName")] public string? Last { get; init; }
            }
            """,
            "new Model { Last = \"long\" }"));

    [Fact]
    public void Object_of_the_order_in_a_line() => Assert.Equal(
        """
        /lines/0/owner/name/first required Client.GivenName
        /lines/0/owner/name/last length Client.FamilyName
        /lines/0/owner/call required Client.Phone
        """,
        Payload.Violations(
            Contract.Replace("[Term(OrderTerms.Buyer)] public Person? Who", "[JsonIgnore] public Person? Who", StringComparison.Ordinal) + """
            public sealed record Client(string? GivenName, string? FamilyName, string? Phone);
            public sealed record Row;
            [PayloadFor<Order>] public partial class Model { [Term("customer")] public Client? Client { get; init; } public Row[]? Lines { get; init; } }
            """,
            "new Model { Client = new(null, \"long\", null), Lines = [new()] }"));

    [Fact]
    public void Object_of_the_order_that_is_composed_in_a_line() => Assert.Equal(
        """
        /lines/0/owner/name/first required First
        /lines/0/owner/name/last length Last
        /lines/0/owner/call required Lines[0].Call
        """,
        Payload.Violations(
            Contract.Replace("[Term(OrderTerms.Buyer)] public Person? Who", "[JsonIgnore] public Person? Who", StringComparison.Ordinal) + """
            public sealed record Row;
            [PayloadFor<Order>]
            public partial class Model
            {
                [Term("customer.givenName")] public string? First { get; init; }
                [Term("customer.familyName")] public string? Last { get; init; }
                public Row[]? Lines { get; init; }
            }
            """,
            "new Model { Last = \"long\", Lines = [new()] }"));

    [Fact]
    public void Amount_and_currency_of_a_line() => Assert.Equal(
        """
        /lines/0/cost/amount positive Lines[0].Price
        /lines/0/cost/currency currency Lines[0].Price
        """,
        Payload.Violations(
            Contract + """
            public sealed record Row(decimal Price, [property: Term("price.currency")] string? Code);
            [PayloadFor<Order>] public partial class Model { public Row[]? Lines { get; init; } public string? Currency { get; init; } }
            """,
            "new Model { Currency = \"AUD\", Lines = [new(-1, \"X\")] }"));

    /// <summary>A rule of the contract that names a part of an amount with a currency.</summary>
    [Theory]
    [InlineData("decimal Total, string Currency", "2, \"SEK\"", "Total", "Currency")]
    [InlineData("Money Total", "new(2, \"SEK\")", "Total.Amount", "Total.Currency")]
    [InlineData("Price Total", "new(2, \"SEK\")", "Total.Value", "Total.Code")]
    [InlineData("[property: Term(\"total.amount\")] int Sum, [property: Term(\"total.currency\")] string Code", "2, \"SEK\"", "Sum", "Code")]
    public void Part_of_an_amount_that_a_rule_names(string members, string values, string amount, string currency) => Assert.Equal(
        $"""
        /total/amount one {amount}
        /total/currency euro {currency}
        """,
        Payload.Violations(
            $$"""
            [Contract("Acme"), Rule("one", "Total.Amount == 1"), Rule("euro", "Total.Currency == \"EUR\"")]
            public sealed partial record Order { public Money? Total { get; init; } }
            public sealed record Price([property: Term("amount")] decimal Value, [property: Term("currency")] string Code);
            [PayloadFor<Order>] public partial record Model({{members}});
            """,
            $"new Model({values})"));

    [Fact]
    public void Currency_of_the_order_of_an_amount_in_a_line() => Assert.Equal(
        """
        /lines/0/cost/currency currency Currency
        """,
        Payload.Violations(
            Contract + """
            public sealed record Row(decimal Price);
            [PayloadFor<Order>] public partial class Model { public Row[]? Lines { get; init; } public string? Currency { get; init; } }
            """,
            "new Model { Currency = \"X\", Lines = [new(1)] }"));

    /// <summary>Beside the amount, of the same object, of the order, of the order's total.</summary>
    [Theory]
    [InlineData("decimal Price, [property: Term(\"price.currency\")] string Own, string Currency", "1, \"AUD\", \"NZD\"", "AUD")]
    [InlineData("decimal Price, string Currency", "1, \"NZD\"", "NZD")]
    [InlineData("decimal Price", "1", "SEK")]
    [InlineData("Money Price, string Currency", "new Money(1, \"EUR\"), \"NZD\"", "EUR")]
    public void Currency_is_the_nearest(string row, string values, string currency)
    {
        string model = Contract + $$"""
            public sealed record Row({{row}});
            [PayloadFor<Order>] public partial class Model { public Row[]? Lines { get; init; } public string? Currency { get; init; } public Money? Total { get; init; } }
            """;

        Assert.Equal($$$"""{"lines":[{"cost":{"amount":1,"currency":"{{{currency}}}"}}]}""", Payload.Json(model, $"new Model {{ Lines = [new({values})], Currency = \"SEK\", Total = new(1, \"DKK\") }}"));
    }

    [Fact]
    public void Currency_of_the_total_where_the_order_has_none() => Assert.Equal(
        """{"lines":[{"cost":{"amount":1,"currency":"DKK"}}]}""",
        Payload.Json(
            Contract + """
            public sealed record Row(decimal Price);
            [PayloadFor<Order>] public partial class Model { public Row[]? Lines { get; init; } public Money? Total { get; init; } }
            """,
            "new Model { Lines = [new(1)], Total = new(1, \"DKK\") }"));

    /// <summary>An object that is composed is there when one of its own values is; what it takes from elsewhere does not count.</summary>
    [Theory]
    [InlineData("", """{}""")]
    [InlineData("First = \" \"", """{}""")]
    [InlineData("First = \"a\"", """{"name":{"first":"a"},"place":{"town":null,"name":"a"}}""")]
    [InlineData("Town = \"t\"", """{"place":{"town":"t"}}""")]
    [InlineData("Town = \"t\", First = \"a\"", """{"name":{"first":"a"},"place":{"town":"t","name":"a"}}""")]
    [InlineData("Count = 0", """{"size":{"count":0}}""")]
    public void Composed_object_is_there_by_its_values(string values, string json) => Assert.Equal(
        json,
        Payload.Json(
            """
            [Contract("Acme")]
            public sealed partial record Order
            {
                [Term("")] public PersonName? Name { get; init; }
                [Term("")] public Place? Place { get; init; }
                [Term("size")] public Size? Size { get; init; }
            }

            public sealed record PersonName { [Term(OrderTerms.GivenName)] public string? First { get; init; } }
            public sealed record Place { [Required] public string? Town { get; init; } [Term("/givenName")] public string? Name { get; init; } }
            public sealed record Size { public int? Count { get; init; } }
            [PayloadFor<Order>]
            public partial class Model
            {
                [Term("givenName")] public string? First { get; init; }
                public string? Town { get; init; }
                [Term("size.count")] public int? Count { get; init; }
            }
            """,
            $"new Model {{ {values} }}"));
}
