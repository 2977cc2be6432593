namespace Ordain.Compiler.Tests;

/// <summary>How fields of a contract and members of a model find each other.</summary>
public sealed class TermTests
{
    private const string Contract = """
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Required, Term(OrderTerms.Reference)] public string? Id { get; init; }
            [Term(OrderTerms.Buyer)] public Person? Who { get; init; }
            [Term("currency"), Term("total.currency")] public string? Money { get; init; }
            [Term("total")] public decimal? Sum { get; init; }
            [Term("tax")] public Money? Tax { get; init; }
            public string? City { get; init; }
            [Term("")] public Links? Links { get; init; }
        }

        public sealed record Person
        {
            [Term(OrderTerms.Name), Term(OrderTerms.GivenName, OrderTerms.FamilyName)] public string? FullName { get; init; }
            [Required, Term("telephone"), Term("/hotline")] public string? Call { get; init; }
        }

        public sealed record Links
        {
            [Required] public string? Yes { get; init; }
            [Required] public string? No { get; init; }
        }

        """;

    [Fact]
    public void Default_term_is_the_name_or_what_the_vocabulary_has_under_it() => Assert.Equal(
        """{"id":"7","city":"Bonn"}""",
        Payload.Json(Contract + "[PayloadFor<Order>] public partial class Model { public string? OrderNumber { get; init; } public string? AddressLocality { get; init; } }", "new Model { OrderNumber = \"7\", AddressLocality = \"Bonn\" }"));

    [Fact]
    public void Terms_ignore_case() => Assert.Equal(
        """{"id":"7"}""",
        Payload.Json(Contract + "[PayloadFor<Order>] public partial class Model { [Term(\"ORDERNUMBER\")] public string? X { get; init; } }", "new Model { X = \"7\" }"));

    [Fact]
    public void Money_splits_and_amounts_join() => Assert.Equal(
        """{"id":null,"money":"EUR","sum":12.5,"tax":{"amount":2,"currency":"EUR"}}""",
        Payload.Json(Contract + "[PayloadFor<Order>] public partial class Model { public Money? Total { get; init; } public int? Tax { get; init; } }", "new Model { Total = new(12.5m, \"EUR\"), Tax = 2 }"));

    [Fact]
    public void Own_money_type_is_read_by_its_terms() => Assert.Equal(
        """{"id":null,"money":"EUR","sum":3,"tax":{"amount":1,"currency":"SEK"}}""",
        Payload.Json(
            Contract + """
            public sealed record Price { [Term("amount")] public long Value { get; init; } [Term("currency")] public string? Code { get; init; } }
            [PayloadFor<Order>] public partial class Model { public Price? Total { get; init; } public Price? Tax { get; init; } }
            """,
            "new Model { Total = new() { Value = 3, Code = \"EUR\" }, Tax = new() { Value = 1, Code = \"SEK\" } }"));

    [Fact]
    public void Objects_are_composed_of_flat_members_and_there_when_one_has_a_value()
    {
        const string Model = Contract + """
            [PayloadFor<Order>]
            public partial class Model
            {
                [Term("customer.givenName")] public string? First { get; init; }
                [Term("customer.familyName")] public string? Last { get; init; }
                public string? Hotline { get; init; }
                public string? Yes { get; init; }
                public string? No { get; init; }
            }
            """;

        Assert.Equal("""{"id":null,"who":{"fullName":"A B","call":"1"},"links":{"yes":"y","no":null}}""", Payload.Json(Model, "new Model { First = \"A\", Last = \"B\", Hotline = \"1\", Yes = \"y\" }"));
        Assert.Equal("""{"id":null}""", Payload.Json(Model, "new Model { First = \" \", Hotline = \"1\", No = \"\" }"));
    }

    [Fact]
    public void Sources_are_asked_in_their_order_when_it_runs() => Assert.Equal(
        """{"id":null,"who":{"fullName":"B","call":"1"}}""",
        Payload.Json(
            Contract + """
            public sealed record Client(string? Name, string? FamilyName, string? GivenName, string? Phone);
            [PayloadFor<Order>] public partial class Model { [Term(OrderTerms.Buyer)] public Client? Client { get; init; } public string? Hotline { get; init; } }
            """,
            "new Model { Client = new(\" \", \"B\", null, \"\"), Hotline = \"1\" }"));

    [Fact]
    public void Empty_term_makes_members_count_as_those_around() => Assert.Equal(
        """{"id":"7","city":"Bonn"}""",
        Payload.Json(
            Contract + """
            public sealed record Head(string? Reference, string? City);
            [PayloadFor<Order>] public partial class Model { [Term("")] public Head? Head { get; init; } }
            """,
            "new Model { Head = new(\"7\", \"Bonn\") }"));

    [Fact]
    public void Field_overrides_the_term_for_one_contract_only()
    {
        const string Model = Contract + """
            [Contract("Other")] public sealed partial record Other { [Term(OrderTerms.Reference)] public string? Ref { get; init; } public string? City { get; init; } }
            [PayloadFor<Order>, PayloadFor<Other>]
            public partial class Model
            {
                [Term(OrderTerms.Reference), Field<Order>(nameof(Order.City))] public string? A { get; init; }
                [Field<Order>] public string? City { get; init; }
            }
            """;

        Assert.Equal("""{"id":null,"city":"a"}""", Payload.Json(Model, "new Model { A = \"a\", City = \"c\" }"));
        Assert.Equal("""{"ref":"a","city":"c"}""", Payload.Json(Model, "new Model { A = \"a\", City = \"c\" }", "Other"));
    }

    [Fact]
    public void Field_reaches_into_objects_by_path_and_by_type() => Assert.Equal(
        """{"id":null,"who":{"fullName":"n","call":"c"}}""",
        Payload.Json(
            Contract + """
            public sealed record Client { [Field<Person>("FullName")] public string? Nick { get; init; } }
            [PayloadFor<Order>] public partial class Model { public Client? Customer { get; init; } [Field<Order>("Who.Call")] public string? X { get; init; } }
            """,
            "new Model { Customer = new() { Nick = \"n\" }, X = \"c\" }"));

    [Fact]
    public void Violations_name_the_member_of_the_model() => Assert.Equal(
        """
        /id required Id
        /who/call required Customer.Mobile
        /tax/currency currency Head.Code
        """,
        Payload.Violations(
            """
            [Contract("Acme")]
            public sealed partial record Order
            {
                [Required] public string? Id { get; init; }
                [Term(OrderTerms.Buyer)] public Person? Who { get; init; }
                [Term("tax"), CurrencyCode] public Money? Tax { get; init; }
            }

            public sealed record Person { [Required, Term("telephone")] public string? Call { get; init; } }
            public sealed record Client { [Term("telephone")] public string? Mobile { get; init; } }
            public sealed record Head { [Term("currency")] public string? Code { get; init; } }
            [PayloadFor<Order>] public partial class Model { public Client? Customer { get; init; } public decimal Tax { get; init; } [Term("")] public Head? Head { get; init; } }
            """,
            "new Model { Customer = new(), Tax = 1, Head = new() { Code = \"X\" } }"));
}
