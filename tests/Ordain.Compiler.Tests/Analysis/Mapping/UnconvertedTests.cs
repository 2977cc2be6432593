using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD2005 and ORD2011 say once what is wrong with a member, why, and what would help; ORD2001 asks about objects and collections, too.</summary>
public sealed class UnconvertedTests
{
    private const string Contract = """
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Term(OrderTerms.Billing)] public Place? BillTo { get; init; }
            [Term(OrderTerms.Shipping)] public Place? ShipTo { get; init; }
            [Term(OrderTerms.Tax)] public Charge? Tax { get; init; }
            public Way? Way { get; init; }
        }

        public sealed record Place { [Term(OrderTerms.Name)] public string? Name { get; init; } }
        public sealed record Charge { [Term("")] public decimal? Value { get; init; } public string? Reason { get; init; } }
        public enum Way { Post, Bike }

        """;

    [Fact]
    public Task A_member_is_told_once_for_all_fields_that_want_the_same_of_it() => Verify(
        """
        [PayloadFor<Order>]
        public partial record Model { public Address? BillingAddress { get; init; } [Term(OrderTerms.Shipping)] public Address? To { get; init; } }
        public sealed record Address([property: Term("name")] PersonName {|#0:Who|});
        public sealed record PersonName(string First, string Last);
        """,
        Mapping.At(0, Descriptors.NoConversion, "Who", "PersonName", "Acme", "billTo.name and shipTo.name", "string", "; name a static method with Convert, or say with [Term(\"\")] that its members count as those of the object around it"));

    [Fact]
    public Task By_name_only_it_is_told_once_too() => Verify(
        """
        [PayloadFor<Order>]
        public partial record Model { public Address? BillingAddress { get; init; } [Term(OrderTerms.Shipping)] public Address? To { get; init; } }
        public sealed record Address(DayOfWeek[] {|#0:Name|});
        """,
        Mapping.At(0, Descriptors.NoConversionByName, "Name", "DayOfWeek[]", "Acme", "billTo.name and shipTo.name", "string", "Order"));

    [Fact]
    public Task Of_an_object_and_a_field_in_it_the_field_is_told() => Verify(
        "[PayloadFor<Order>] public partial record Model { [Term(OrderTerms.Tax)] public double {|#0:Vat|} { get; init; } }",
        Mapping.At(0, Descriptors.NoConversion, "Vat", "double", "Acme", "tax.value", "decimal", "; name a static method with Convert"));

    [Fact]
    public Task An_enum_says_which_of_its_values_would_be_lost() => Verify(
        "[PayloadFor<Order>] public partial record Model { [Term(\"way\")] public Mine? {|#0:Mine|} { get; init; } } public enum Mine { Bike, Boat, Foot }",
        Mapping.At(0, Descriptors.NoConversion, "Mine", "Mine?", "Acme", "way", "Way", ", as Way has nothing for 'Boat' and 'Foot'; name a static method with Convert"));

    [Fact]
    public Task What_would_mean_something_else_is_no_conversion() => Mapping.Verify(
        """
        [Contract("Acme")] public sealed partial record Order { public int? N { get; init; } public object? O { get; init; } }

        """,
        "[PayloadFor<Order>] public partial record Model { [Term(\"n\")] public char {|#0:N|} { get; init; } [Term(\"o\")] public int {|#1:O|} { get; init; } }",
        CompilerDiagnostics.Errors,
        Mapping.At(0, Descriptors.NoConversion, "N", "char", "Acme", "n", "int", "; name a static method with Convert"),
        Mapping.At(1, Descriptors.NoConversion, "O", "int", "Acme", "o", "object", "; name a static method with Convert"));

    [Fact]
    public Task ORD2001_asks_about_objects_and_collections_that_have_members_of_the_kind() => Mapping.Verify(
        """
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Required, Term(OrderTerms.Lines)] public IReadOnlyList<Item>? Items { get; init; }
            [Required, Term(OrderTerms.Shipping)] public Place? ShipTo { get; init; }
        }

        public sealed record Item { public string? Sku { get; init; } }
        public sealed record Place { [Term(OrderTerms.City)] public string? Town { get; init; } }

        """,
        """
        [{|#0:PayloadFor<Order>|}]
        public partial record Model
        {
            public Row[] {|#1:OrderLines|} { get; init; } = [];
            public List<string> {|#2:TextLines|} { get; init; } = [];
            public Where? {|#3:ShippingPlace|} { get; init; }
            public Fee? {|#4:ShippingFee|} { get; init; }
        }

        public sealed record Row(string Sku);
        public sealed record Where(string City);
        public sealed record Fee(decimal Amount);
        """,
        CompilerDiagnostics.Errors,
        Mapping.Missing("items and shipTo", "them", "'Lines' to 'Model' (or is it 'OrderLines'?) and 'Shipping' to 'Model' (or is it 'ShippingPlace'?)"),
        Mapping.At(1, Descriptors.UnusedMember, "Model", "OrderLines"),
        Mapping.At(2, Descriptors.UnusedMember, "Model", "TextLines"),
        Mapping.At(3, Descriptors.UnusedMember, "Model", "ShippingPlace"),
        Mapping.At(4, Descriptors.UnusedMember, "Model", "ShippingFee"));

    private static Task Verify(string model, params DiagnosticResult[] expected) => Mapping.Verify(Contract, model, CompilerDiagnostics.Errors, expected);
}
