using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>Texts that a contract joins of several members of a model.</summary>
public sealed class JoinedTests
{
    private const string Plain = """
        [Contract("Acme")] public sealed partial record Order { [Required, StringLength(9), Term("given", "family")] public string? Name { get; init; } }
        [PayloadFor<Order>] public partial record Model(string? Given, string? Family);
        """;

    [Theory]
    [InlineData("\"Jo\", \"Do\"", """{"name":"Jo Do"}""")]
    [InlineData("\" Jo\", \"Do \"", """{"name":" Jo Do "}""")]
    [InlineData("\"Jo\", \"  \"", """{"name":"Jo"}""")]
    [InlineData("null, \"Do\"", """{"name":"Do"}""")]
    [InlineData("\"\\t\", \"Do\"", """{"name":"Do"}""")]
    [InlineData("null, \"\"", """{"name":null}""")]
    [InlineData("\"Jö\", \"\\\"Do\\\"\"", """{"name":"Jö \u0022Do\u0022"}""")]
    public void Parts_stand_in_their_order_with_a_space_between_and_blank_ones_do_not_count(string parts, string expected) =>
        Assert.Equal(System.Text.RegularExpressions.Regex.Unescape(expected), System.Text.RegularExpressions.Regex.Unescape(Payload.Json(Plain, $"new Model({parts})")));

    [Theory]
    [InlineData("\"Jane\", \"Pond\"", "")]
    [InlineData("\"Jane\", \"Ponds\"", "/name length Given")]
    [InlineData("\" \", null", "/name required Given")]
    public void The_space_counts_and_violations_are_at_the_first_part(string parts, string expected) =>
        Assert.Equal(expected, Payload.Violations(Plain, $"new Model({parts})"));

    [Fact]
    public void Three_parts_and_parts_that_become_text() => Assert.Equal(
        """{"label":"7 A true","loose":"A"}""",
        Payload.Json(
            """
            [Contract("Acme")] public sealed partial record Order { [Term("number", "kind", "isNew")] public string? Label { get; init; } [Term("none", "kind"), Term("kind")] public string? Loose { get; init; } }
            [PayloadFor<Order>] public partial record Model(int Number, Kind Kind, bool? IsNew);
            public enum Kind { [WireName("A")] First }
            """,
            "new Model(7, Kind.First, true)"));

    [Theory]
    [InlineData("[Term(\"given\", \"family\"), RegularExpression(\"[A-Z ]+\")]", "", "{\"name\":\"A B\"}", "/name pattern Given")]
    [InlineData("[Term(\"given\", \"family\"), DefaultsTo(Value = \"nobody\")]", "", "{\"name\":\"A B\"}", "")]
    [InlineData("[Term(\"given\", \"family\"), Required(AllowEmptyStrings = true)]", "", "{\"name\":\"A B\"}", "")]
    [InlineData("[Term(\"given\", \"family\")]", "[Rule(\"short\", \"Name.Length <= 3\")]", "{\"name\":\"A B\"}", "/name short Given")]
    [InlineData("[Term(\"given\", \"family\")]", "[Rule(\"no-b\", \"!Name.EndsWith(\\\"b\\\")\")]", "{\"name\":\"A B\"}", "/name no-b Given")]
    public void What_a_rule_or_a_default_looks_into_is_a_text_like_any_other(string attributes, string rule, string json, string violations)
    {
        string source = $$"""
            [Contract("Acme")] {{rule}} public sealed partial record Order { {{attributes}} public string? Name { get; init; } }
            [PayloadFor<Order>] public partial record Model(string? Given, string? Family);
            """;

        Assert.Equal(json, Payload.Json(source, "new Model(\"A\", \"B\")"));
        Assert.Equal(violations, Payload.Violations(source, "new Model(\"ab\", \"ab\")"));
    }

    [Fact]
    public void A_default_stands_in_where_all_parts_are_blank() => Assert.Equal(
        """{"name":"nobody"}""",
        Payload.Json(
            """
            [Contract("Acme")] public sealed partial record Order { [Term("given", "family"), DefaultsTo(Value = "nobody")] public string? Name { get; init; } }
            [PayloadFor<Order>] public partial record Model(string? Given, string? Family);
            """,
            "new Model(\" \", null)"));

    [Fact]
    public void Parts_from_the_model_itself_do_not_make_an_object_be_there()
    {
        const string Source = """
            [Contract("Acme")] public sealed partial record Order { [Term("place")] public Place? Place { get; init; } }
            public sealed record Place { [Term("/given", "/family")] public string? Name { get; init; } public string? City { get; init; } }
            [PayloadFor<Order>] public partial record Model(string? Given, string? Family, [property: Term("place.city")] string? Town);
            """;

        Assert.Equal("{}", Payload.Json(Source, "new Model(\"Jo\", \"Do\", null)"));
        Assert.Equal("""{"place":{"name":"Jo Do","city":"Rome"}}""", Payload.Json(Source, "new Model(\"Jo\", \"Do\", \"Rome\")"));
    }

    [Fact]
    public Task A_part_that_nothing_has_leaves_the_field_without_a_source() => Mapping.Verify(
        """[Contract("Acme")] public sealed partial record Order { [Required, Term("given", "family")] public string? Name { get; init; } }""",
        "[{|#0:PayloadFor<Order>|}] public partial record Model { public required string Given { get; init; } }",
        CompilerDiagnostics.Errors,
        Mapping.Missing("name", "it", "a member with [Term(\"family\")] to 'Model'"));

    [Fact]
    public Task Parts_that_may_be_missing_are_no_nullable_source_as_one_of_them_will_do() => Mapping.Verify(
        """[Contract("Acme")] public sealed partial record Order { [Required, Term("given", "family")] public string? Name { get; init; } }""",
        "[PayloadFor<Order>] public partial record Model { public string? Given { get; init; } public string? Family { get; init; } }",
        CompilerDiagnostics.Errors);
}
