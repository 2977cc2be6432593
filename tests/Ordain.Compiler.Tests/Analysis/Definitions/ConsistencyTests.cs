using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD1008, ORD1009, ORD1010, ORD1011 and ORD1012: rules that are each well formed, and together say nothing or too much.</summary>
public sealed class ConsistencyTests
{
    private static string Order(string typeAttributes, string memberAttributes = "") => $$"""
        public enum Method { Card, Invoice }

        [Contract("Acme")]
        {{typeAttributes}}
        public sealed partial class Order
        {
            {{memberAttributes}}
            public string? Member { get; init; }

            public Method? Method { get; init; }

            public decimal? Amount { get; init; }

            public decimal? Other { get; init; }

            [CurrencyCode("AUD")] public Money? Australian { get; init; }

            [CurrencyCode("SEK", "NOK")] public Money? Nordic { get; init; }

            [CurrencyCode("NOK")] public Money? Norwegian { get; init; }

            public Money? Any { get; init; }
        }
        """;

    [Fact]
    public Task RuleIdTwice_IsReported() => Definition.Verify(
        Order("[Rule(\"sum\", \"Amount > 1\"), {|#0:Rule(\"sum\", \"Other > 1\")|}]"),
        Definition.At(Descriptors.DuplicateRuleId, "sum", "Order"));

    [Fact]
    public Task RuleIdsThatDiffer_AreSilent() => Definition.Verify(Order("[Rule(\"sum\", \"Amount > 1\"), Rule(\"Sum\", \"Other > 1\")]"));

    [Theory]
    [InlineData("StringLength(5, MinimumLength = 6)", "StringLength", "6", "5")]
    [InlineData("Length(2, 1)", "Length", "2", "1")]
    public Task ReversedLimits_AreReported(string attribute, string name, string minimum, string maximum) => Definition.Verify(
        Order("", "[{|#0:" + attribute + "|}]"),
        Definition.At(Descriptors.ReversedLimits, name, minimum, maximum));

    [Theory]
    [InlineData("Range(2, 1)", "2", "1")]
    [InlineData("Range(1, 1, MinimumIsExclusive = true)", "1", "1")]
    [InlineData("Range(1.5, 0.5)", "1.5", "0.5")]
    [InlineData("Range(typeof(decimal), \"2\", \"1\")", "2", "1")]
    public Task ReversedRange_IsReported(string attribute, string minimum, string maximum) => Definition.Verify(
        "[Contract(\"Acme\")] public sealed partial class Order { [{|#0:" + attribute + "|}] public decimal Number { get; init; } }",
        Definition.At(Descriptors.ReversedLimits, "Range", minimum, maximum));

    [Theory]
    [InlineData("StringLength(5, MinimumLength = 5)")]
    [InlineData("Length(0, 0)")]
    [InlineData("MaxLength(-1)")]
    [InlineData("MinLength(0)")]
    public Task LimitsThatLeaveAValue_AreSilent(string attribute) => Definition.Verify(Order("", $"[{attribute}]"));

    [Theory]
    [InlineData("true", "always")]
    [InlineData("1 > 2", "never")]
    [InlineData("Method == Method.Card && Method == Method.Invoice", "never")]
    [InlineData("Method is null || Method is not null", "always")]
    public Task ConditionThatDoesNotDepend_IsReported(string condition, string when) => Definition.Verify(
        Order("", $"[RequiredWhen(\"{{|#0:{condition}|}}\")]"),
        Definition.At(Descriptors.ConstantCondition, when));

    [Theory]
    [InlineData("Rule(\"sum\", \"{|#0:1 > 0|}\")", "always")]
    [InlineData("Rule(\"sum\", @\"{|#0:(1 > 0)|}\")", "always")]
    [InlineData("Rule(\"sum\", \"Amount > 1\", When = \"{|#0:1 > 2|}\")", "never")]
    [InlineData("Rule(\"sum\", \"{|#0:1\" + \" > 2|}\")", "never")]
    [InlineData("RequiredWhen(\"{|#0:false|}\", Member = \"Any.Currency\")", "never")]
    [InlineData("Rule(\"sum\", {|#0:Texts.Always|})", "always")]
    public Task TextThatDoesNotDepend_IsUnderlinedWhereItStands(string attribute, string when) => Definition.Verify(
        Order($"[{attribute}]") + " internal static class Texts { public const string Always = \"1 > 0\"; }",
        Definition.At(Descriptors.ConstantCondition, when));

    [Theory]
    [InlineData("Method == Method.Card")]
    [InlineData("Method is null || Method is Method.Card")]
    [InlineData("Amount > 1 && Amount < 3")]
    [InlineData("Member == Member")]
    public Task ConditionThatDepends_IsSilent(string condition) => Definition.Verify(Order("", $"[RequiredWhen(\"{condition}\")]"));

    [Theory]
    [InlineData("[RequiredWhen(\"Method is Method.Card\"), ForbiddenWhen(\"{|#0:Method is not null|}\")]", "method is Card")]
    [InlineData("[Required, ForbiddenWhen(\"{|#0:Method is Method.Card|}\")]", "method is Card")]
    public Task RequiredAndForbidden_IsReported(string attributes, string when) => Definition.Verify(
        Order("", attributes),
        Definition.At(Descriptors.Contradiction, "Member", when));

    [Theory]
    [InlineData("[RequiredWhen(\"Method is Method.Card\"), ForbiddenWhen(\"Method is Method.Invoice\")]")]
    [InlineData("[RequiredWhen(\"Method is Method.Card\"), ForbiddenWhen(\"Method is not Method.Card\")]")]
    [InlineData("[Required, RequiredWhen(\"Method is Method.Card\")]")]
    public Task RulesThatExcludeEachOther_AreSilent(string attributes) => Definition.Verify(Order("", attributes));

    [Theory]
    [InlineData("[RequiredWhen(\"Method is Method.Card\", Member = \"Member\"), ForbiddenWhen(\"{|#0:Method is not null|}\", Member = \"Member\")]", "")]
    [InlineData("[ForbiddenWhen(\"{|#0:Method is Method.Card|}\", Member = \"Member\")]", "[Required]")]
    [InlineData("[ForbiddenWhen(\"{|#0:Method is not null|}\", Member = \"Member\")]", "[RequiredWhen(\"Method is Method.Card\")]")]
    [InlineData("[RequiredWhen(\"{|#0:Method is not null|}\", Member = \"Member\")]", "[ForbiddenWhen(\"Method is Method.Card\")]")]
    public Task RequiredAndForbiddenOnTheType_IsReported(string typeAttributes, string memberAttributes) => Definition.Verify(
        Order(typeAttributes, memberAttributes),
        Definition.At(Descriptors.Contradiction, "Member", "method is Card"));

    [Fact]
    public Task NestedMemberRequiredAndForbiddenOnTheType_IsReported() => Definition.Verify(
        Order("[RequiredWhen(\"Method is Method.Card\", Member = \"Any.Currency\"), ForbiddenWhen(\"{|#0:Method is not Method.Invoice|}\", Member = \"Any.Currency\")]"),
        Definition.At(Descriptors.Contradiction, "Any.Currency", "method is Card"));

    [Theory]
    [InlineData("[RequiredWhen(\"Method is Method.Card\", Member = \"Member\"), ForbiddenWhen(\"Method is Method.Invoice\", Member = \"Member\")]", "")]
    [InlineData("[RequiredWhen(\"Method is Method.Card\", Member = \"Member\"), ForbiddenWhen(\"Method is Method.Card\", Member = \"Other\")]", "")]
    [InlineData("[ForbiddenWhen(\"Method is Method.Invoice\", Member = \"Member\")]", "[RequiredWhen(\"Method is Method.Card\")]")]
    public Task RulesOnTheTypeThatExcludeEachOther_AreSilent(string typeAttributes, string memberAttributes) => Definition.Verify(Order(typeAttributes, memberAttributes));

    [Fact]
    public Task ElementsThatAreRequired_DoNotRequireTheCollection() => Definition.Verify("""
        [Contract("Acme")]
        [ForbiddenWhen("Number > 1", Member = "Names")]
        public sealed partial class Order
        {
            public decimal? Number { get; init; }

            public System.Collections.Generic.IReadOnlyList<string>? Names { get; init; }
        }
        """);

    [Fact]
    public Task SumOfTwoCurrencies_IsReported() => Definition.Verify(
        Order("[Rule(\"sum\", \"Australian.Amount + {|#0:Nordic.Amount|} > 1\")]"),
        Definition.At(Descriptors.MixedCurrencies, "Australian", "Nordic"));

    [Theory]
    [InlineData("Nordic.Amount + Norwegian.Amount > 1")]
    [InlineData("Australian.Amount + Any.Amount > 1")]
    [InlineData("Australian.Amount + Australian.Amount > 1")]
    public Task SumOfOneCurrency_IsSilent(string rule) => Definition.Verify(Order($"[Rule(\"sum\", \"{rule}\")]"));
}
