using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD2xxx: each reported, and silent where it should be.</summary>
public sealed class MappingTests
{
    [Fact]
    public Task A_complete_model_is_silent() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model
        {
            public required string Id { get; init; }
            public string? Note { get; init; }
            public Client? Customer { get; init; }
            [Range(2, 4)] public int? Count { get; init; }
        }

        public sealed record Client { public required string Email { get; init; } }
        """);

    [Fact]
    public Task ORD2001_says_all_that_is_missing_for_one_contract_at_once() => Mapping.Verify("""
        [{|#0:PayloadFor<Order>|}]
        public partial record Model { public string? Note { get; init; } public Client? Customer { get; init; } }
        public sealed record Client;
        """, Mapping.Missing("id and who.email", "them", "'Id' to 'Model' and 'Email' to 'Client'"));

    [Fact]
    public Task ORD2001_gives_the_term_where_a_name_cannot_say_it() => Mapping.Verify(
        Mapping.Contract.Replace("public sealed record Person {", "public sealed record Person { public string? Name { get; init; }", StringComparison.Ordinal),
        """
        [{|#0:PayloadFor<Order>|}]
        public partial record Model { public required string Id { get; init; } public string? Note { get; init; } [Term("customer.name")] public string? Name { get; init; } }
        """,
        CompilerDiagnostics.Errors,
        Mapping.Missing("who.email", "it", "a member with [Term(\"customer.email\")] to 'Model'"));

    [Fact]
    public Task ORD2001_asks_about_a_member_that_may_be_meant() => Mapping.Verify("""
        [{|#0:PayloadFor<Order>|}]
        public partial record Model
        {
            public string? {|#1:Idn|} { get; init; }
            public decimal? {|#2:Idd|} { get; init; }
            public string? Note { get; init; }
            public Client? Customer { get; init; }
        }

        public sealed record Client { public string? MailAddress { get; init; } public required string Mobile { get; init; } public string? EMail2 { get; init; } }
        """,
        Mapping.Missing("id and who.email", "them", "'Id' to 'Model' (or is it 'Idn'?) and 'Email' to 'Client' (or is it 'EMail2'?)"),
        Mapping.At(1, Descriptors.UnusedMember, "Model", "Idn"),
        Mapping.At(2, Descriptors.UnusedMember, "Model", "Idd"));

    [Fact]
    public Task ORD2001_asks_about_amounts_and_not_about_what_has_a_meaning_of_its_own() => Mapping.Verify(
        """
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Required, Term(OrderTerms.Total)] public Money? TotalAmount { get; init; }
            [Required, Term(OrderTerms.Tax)] public decimal? TaxAmount { get; init; }
            [Required, Term(OrderTerms.UnitPriceWithoutTax)] public decimal? NetPrice { get; init; }
            [Required, Term(OrderTerms.Locale)] public string? Language { get; init; }
        }

        """,
        """
        [{|#0:PayloadFor<Order>|}]
        public partial record Model
        {
            public decimal {|#1:TotalAmount|} { get; init; }
            public Money {|#2:TaxAmount|} { get; init; }
            public decimal {|#3:UnitPrice|} { get; init; }
            [{|#4:Field<Order>("Langage")|}] public string? Locale { get; init; }
        }
        """,
        CompilerDiagnostics.Errors,
        Mapping.Missing("totalAmount, taxAmount, netPrice and language", "them", "'Total' to 'Model' (or is it 'TotalAmount'?), 'Tax' to 'Model' (or is it 'TaxAmount'?), 'UnitPriceWithoutTax' to 'Model' and 'Locale' to 'Model'"),
        Mapping.At(1, Descriptors.UnusedMember, "Model", "TotalAmount"),
        Mapping.At(2, Descriptors.UnusedMember, "Model", "TaxAmount"),
        Mapping.At(3, Descriptors.UnusedMember, "Model", "UnitPrice"),
        Mapping.At(4, Descriptors.UnknownField, "'Order' has no member 'Langage'; did you mean \"Language\"?"));

    [Theory]
    [InlineData("public string? Id;")]
    [InlineData("internal string? Id { get; set; }")]
    [InlineData("public string? Id { private get; set; }")]
    public Task ORD2001_says_that_only_public_properties_count(string member) => Mapping.Verify(
        $$"""
        [{|#0:PayloadFor<Order>|}]
        public partial record Model { public string? Note { get; init; } {{member}} }
        """,
        Mapping.Missing("id", "it", "'Id' to 'Model' as a public property"));

    [Fact]
    public Task ORD2002_says_a_condition_once() => Mapping.Verify(
        """
        [Contract("Acme")]
        public sealed partial record Order
        {
            public bool? Fast { get; init; }
            [RequiredWhen("Fast == true")] public string? A { get; init; }
            [RequiredWhen("Fast == false")] public string? B { get; init; }
            [RequiredWhen("Fast == true")] public string? C { get; init; }
        }

        """,
        "[{|#0:PayloadFor<Order>|}] public partial record Model { public bool Fast { get; init; } }",
        CompilerDiagnostics.Errors,
        Mapping.At(0, Descriptors.ConditionalFieldWithoutSource, "Acme", "a and c when fast is true; b when fast is false", "Model", "them", "'A' to 'Model', 'B' to 'Model' and 'C' to 'Model'"));

    [Fact]
    public Task ORD2011_where_nothing_would_become_something() => Mapping.Verify(
        """
        [Contract("Acme")]
        public sealed partial record Order { public IReadOnlyList<long>? A { get; init; } public IReadOnlyList<decimal?>? B { get; init; } public IReadOnlyList<decimal>? C { get; init; } }

        """,
        """
        [PayloadFor<Order>]
        public partial record Model { public List<int?>? {|#0:A|} { get; init; } public Money?[]? B { get; init; } public IEnumerable<Price>? {|#1:C|} { get; init; } }
        public sealed record Price(decimal? Amount);
        """,
        CompilerDiagnostics.Errors,
        Mapping.At(0, Descriptors.NoConversionByName, "A", "List<int?>?", "Acme", "a", "IReadOnlyList<long>", "Order"),
        Mapping.At(1, Descriptors.NoConversionByName, "C", "IEnumerable<Price>?", "Acme", "c", "IReadOnlyList<decimal>", "Order"));

    [Fact]
    public Task ORD2005_where_the_method_does_not_fit() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model { public required string Id { get; init; } public string? Note { get; init; } [Field<Order>("Who.Email", Convert = "No")] public int {|#1:X|} { get; init; } }
        """,
        Mapping.At(1, Descriptors.NoConversion, "X", "int", "Acme", "who.email", "string", " through 'No', which has to be a static method of 'Model' with one parameter that takes the value, and a result that the field takes"));

    [Fact]
    public Task ORD2001_is_one_for_each_contract() => Mapping.Verify(
        Mapping.Contract + """
        [Contract("Other")] public sealed partial record Other { [Required] public string? Key { get; init; } }

        """,
        """
        [{|#0:PayloadFor<Order>|}, {|#1:PayloadFor<Other>|}]
        public partial record Model { public string? Note { get; init; } }
        """,
        CompilerDiagnostics.Errors,
        Mapping.Missing("id", "it", "'Id' to 'Model'"),
        Mapping.At(1, Descriptors.FieldWithoutSource, "Other", "key", "Model", "it", "'Key' to 'Model'"));

    [Fact]
    public Task ORD2001_is_silent_where_something_stands_in() => Mapping.Verify(
        """
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Required, DefaultsTo(Value = "x")] public string? A { get; init; }
            [Required] public string? B { get; init; } = "x";
            public Part? C { get; init; }
        }

        public sealed record Part { [Required] public string? D { get; init; } }

        """,
        "[PayloadFor<Order>] public partial record Model;",
        CompilerDiagnostics.Errors);

    [Fact]
    public Task ORD2002_says_the_condition() => Mapping.Verify("""
        [{|#0:PayloadFor<Order>|}]
        public partial record Model { public required string Id { get; init; } }
        """, Mapping.At(0, Descriptors.ConditionalFieldWithoutSource, "Acme", "note when id starts with X", "Model", "it", "'Note' to 'Model'"));

    [Fact]
    public Task ORD2003_tells_a_member_once_for_all_contracts() => Mapping.Verify(
        Mapping.Contract + """
        [Contract("Other")] public sealed partial record Other { [Required, Term("id")] public string? Key { get; init; } }

        """,
        """
        [PayloadFor<Order>, PayloadFor<Other>]
        public partial record Model { public string? {|#0:Id|} { get; init; } public string? Note { get; init; } public Client? Customer { get; init; } }
        public sealed record Client(string? {|#1:Email|});
        """,
        CompilerDiagnostics.Errors,
        Mapping.At(0, Descriptors.NullableSource, "Id", "Acme requires id and Other requires key"),
        Mapping.At(1, Descriptors.NullableSource, "Email", "Acme requires who.email"));

    [Fact]
    public Task ORD2003_is_silent_where_a_default_stands_in() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model { [DefaultsTo(Value = "x")] public string? Id { get; init; } public string? Note { get; init; } }
        """);

    [Fact]
    public Task ORD2003_is_silent_where_a_member_that_is_always_there_stands_in() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model
        {
            [DefaultsTo("Head.Key")] public string? Id { get; init; }
            public string? Note { get; init; }
            [Field<Order>] public required Head Head { get; init; }
            [Field<Order>("Who")] public Client? Client { get; init; }
        }

        public sealed record Head(string Key);
        public sealed record Client { [DefaultsTo(nameof(Other))] public string? {|#0:Email|} { get; init; } public string? Other { get; init; } }
        """, Mapping.At(0, Descriptors.NullableSource, "Email", "Acme requires who.email"));

    [Fact]
    public Task ORD2004_compares_declared_limits() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model
        {
            [StringLength(11)] public required string {|#0:Id|} { get; init; }
            public string? Note { get; init; }
            [Range(0, 5)] public int? {|#1:Count|} { get; init; }
        }
        """,
        Mapping.At(0, Descriptors.WiderSource, "Id", "11 characters", "Acme", "10 characters", "id"),
        Mapping.At(1, Descriptors.WiderSource, "Count", "0 to 5", "Acme", "1 to 5", "count"));

    [Fact]
    public Task ORD2004_is_silent_about_narrower_limits_and_none() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model { [MaxLength(10)] public required string Id { get; init; } public string? Note { get; init; } public int? Count { get; init; } }
        """);

    [Fact]
    public Task ORD2005_where_a_part_of_the_value_would_be_lost() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model { public required string Id { get; init; } public string? Note { get; init; } [Term("count")] public long {|#0:Count|} { get; init; } [Field<Order>("Who")] public int {|#1:Customer|} { get; init; } }
        """,
        Mapping.At(0, Descriptors.NoConversion, "Count", "long", "Acme", "count", "int", "; name a static method with Convert"),
        Mapping.At(1, Descriptors.NoConversion, "Customer", "int", "Acme", "who", "Person", "; name a static method with Convert"));

    [Fact]
    public Task ORD2005_by_name_alone_where_the_field_is_asked_for() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model { public double {|#0:Id|} { get; init; } public double {|#1:Note|} { get; init; } }
        """,
        Mapping.At(0, Descriptors.NoConversion, "Id", "double", "Acme", "id", "string", "; name a static method with Convert"),
        Mapping.At(1, Descriptors.NoConversion, "Note", "double", "Acme", "note", "string", "; name a static method with Convert"));

    [Fact]
    public Task ORD2011_by_name_alone_where_the_field_may_be_left_out() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model { public required string Id { get; init; } public string? Note { get; init; } public long {|#0:Count|} { get; init; } public int {|#1:Customer|} { get; init; } }
        """,
        Mapping.At(0, Descriptors.NoConversionByName, "Count", "long", "Acme", "count", "int", "Order"),
        Mapping.At(1, Descriptors.NoConversionByName, "Customer", "int", "Acme", "who", "Person", "Order"));

    [Fact]
    public Task ORD2006_names_both() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model { public required string Id { get; init; } [Term("id")] public required string {|#0:Other|} { get; init; } public string? Note { get; init; } }
        """, Mapping.At(0, Descriptors.AmbiguousSource, "Id", "Other", "Acme", "id"));

    [Fact]
    public Task ORD2006_is_silent_where_a_member_is_nearer() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model { public required string Id { get; init; } public string? Note { get; init; } [Term("")] public required Head Head { get; init; } }
        public sealed record Head(string Id, int? Count);
        """);

    [Fact]
    public Task ORD2007_suggests_the_nearest_term() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model
        {
            public required string Id { get; init; }
            public string? Note { get; init; }
            [{|#0:Term("customer.emial")|}] public string? A { get; init; }
            [{|#1:Term("quite.different")|}] public string? B { get; init; }
        }
        """,
        Mapping.At(0, Descriptors.UnknownTerm, "Model", "customer.emial", "; did you mean \"customer.email\"?"),
        Mapping.At(1, Descriptors.UnknownTerm, "Model", "quite.different", ""));

    [Fact]
    public Task ORD2008_where_there_is_no_such_field() => Mapping.Verify(
        Mapping.Contract + "[Contract(\"Other\")] public sealed partial record Other { public string? Key { get; init; } }\n",
        """
        [PayloadFor<Order>]
        public partial record Model
        {
            public required string Id { get; init; }
            public string? Note { get; init; }
            [{|#0:Field<Other>("Key")|}] public string? A { get; init; }
            [{|#1:Field<Order>("Cuont")|}] public string? B { get; init; }
            [{|#2:Field<Person>("Email")|}] public string? C { get; init; }
            [Field<Order>] public int Count { get; init; }
        }
        """,
        CompilerDiagnostics.Errors,
        Mapping.At(0, Descriptors.UnknownField, "'Model' is no payload of 'Other', and that is no object in one of its contracts"),
        Mapping.At(1, Descriptors.UnknownField, "'Order' has no member 'Cuont'; did you mean \"Count\"?"),
        Mapping.At(2, Descriptors.UnknownField, "'Model' does not hold the members of 'Person' itself; name the contract, and the path in it"));

    [Theory]
    [InlineData("\"Nothing\"", "'Nothing' cannot stand in for 'Model.Id': 'Nothing' is neither a member of Model nor a constant that it can see")]
    [InlineData("\"Number\"", "'Number' cannot stand in for 'Model.Id': the member is a text, its default is a number")]
    [InlineData("\"Note.Length\"", "'Note.Length' cannot stand in for 'Model.Id': the member is a text, its default is a number")]
    [InlineData("\"Id\"", "'Id' cannot stand in for 'Model.Id'")]
    [InlineData("\"Secret\"", "'Secret' cannot stand in for 'Model.Id': what it names cannot be read from outside")]
    [InlineData("\"Note ?? Other\"", "'Note ?? Other' cannot stand in for 'Model.Id': what it names cannot be read from outside")]
    [InlineData("Value = 5", "'5' cannot stand in for 'Model.Id': the member is a text, its default is a number")]
    public Task ORD2008_where_something_cannot_stand_in(string argument, string problem) => Mapping.Verify($$"""
        [PayloadFor<Order>]
        public partial record Model
        {
            [{|#0:DefaultsTo({{argument}})|}] public required string Id { get; init; }
            public string? Note { get; init; }
            [Field<Order>] public int Number { get; init; }
            private string Secret => "";
            [Field<Order>, DefaultsTo(nameof(Secret))] public string? Other { get; init; }
        }
        """, Mapping.At(0, Descriptors.UnknownField, problem));

    [Fact]
    public Task ORD2009_is_hidden() => Mapping.Verify("""
        [PayloadFor<Order>]
        public partial record Model { public required string Id { get; init; } public string? Note { get; init; } public string? {|#0:Internal|} { get; init; } }
        """, Mapping.At(0, Descriptors.UnusedMember, "Model", "Internal"));

    [Fact]
    public Task ORD2010_where_there_is_no_contract() => Mapping.Verify("""
        [{|#0:PayloadFor<Person>|}, {|#1:PayloadFor<string>|}, {|#2:PayloadFor<int[]>|}]
        public partial record Model;
        [Contract("Acme"), {|#3:PayloadFor<Own>|}] public partial record Own;
        """,
        Mapping.At(0, Descriptors.NoContract, "Model", "Person", "it is no contract"),
        Mapping.At(1, Descriptors.NoContract, "Model", "String", "it is no contract"),
        Mapping.At(2, Descriptors.NoContract, "Model", "", "it is no contract"),
        Mapping.At(3, Descriptors.NoContract, "Own", "Own", "it is one already, as a contract is its own payload"));

    [Fact]
    public Task ORD2010_where_a_contract_asks_for_an_instance() => Mapping.Verify(
        """
        [Contract("Acme")]
        public sealed partial record Order : IValidatableObject
        {
            public string? Id { get; init; }
            public IEnumerable<System.ComponentModel.DataAnnotations.ValidationResult> Validate(ValidationContext context) => [];
        }

        """,
        "[{|#0:PayloadFor<Order>|}] public partial record Model { public string? Id { get; init; } }",
        CompilerDiagnostics.Errors,
        Mapping.At(0, Descriptors.NoContract, "Model", "Order", "'Order' validates itself, and a model has no instance of it"));

    [Fact]
    public Task A_model_has_to_be_partial() => Definition.Verify(Mapping.Contract + """
        [PayloadFor<Order>]
        public sealed record {|#0:Model|} { public required string Id { get; init; } public string? Note { get; init; } }
        public class {|#1:Outer|} { [PayloadFor<Order>] public sealed partial record Inner { public required string Id { get; init; } public string? Note { get; init; } } }
        """, Mapping.At(0, Descriptors.TypeNotPartial, "Model", "Model"), Mapping.At(1, Descriptors.TypeNotPartial, "Outer", "Inner"));

    [Theory]
    [InlineData("[PayloadFor<")]
    [InlineData("[PayloadFor<Nothing>] public partial record Model;")]
    [InlineData("[PayloadFor<Order>] public partial record")]
    [InlineData("[PayloadFor<>] public partial record Model { public required string Id { get; init; } }")]
    [InlineData("[PayloadFor<Order>] public partial record Model { public required string Id { get; init; } public string? Note { get; init; } [Term(] public Unknown? X }")]
    [InlineData("[PayloadFor<Order>] public partial record Model { public required string Id { get; init; } public string? Note { get; init; } [Field<>(nameof(X))] public List<List<")]
    public Task Half_typed_code_is_no_reason_to_fail(string model) => Mapping.VerifyBroken(model);

    /// <summary>What a contract's next version asks for breaks exactly the models that do not have it.</summary>
    [Fact]
    public async Task A_new_required_field_breaks_the_models_without_it()
    {
        const string Models = """
            [{|#0:PayloadFor<Order>|}] public partial record Model { public required string Id { get; init; } public string? Note { get; init; } }
            [PayloadFor<Order>] public partial record Ready { public required string Id { get; init; } public string? Note { get; init; } public required string {|#1:Locale|} { get; init; } }
            """;
        string before = Mapping.Contract;
        string after = before.Replace("[Range(1, 5)]", "[Required] public string? Locale { get; init; }\n[Range(1, 5)]", StringComparison.Ordinal);

        await Mapping.Verify(before, Models, CompilerDiagnostics.Errors, Mapping.At(1, Descriptors.UnusedMember, "Ready", "Locale"));
        await Mapping.Verify(after, Models, CompilerDiagnostics.Errors, Mapping.Missing("locale", "it", "'Locale' to 'Model'"));
    }
}
