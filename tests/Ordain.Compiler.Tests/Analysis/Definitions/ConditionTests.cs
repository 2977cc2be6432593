using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD1008 to ORD1012: rules that say something else than their author meant.</summary>
public sealed class ConditionTests
{
    private const string Types = """

        public enum Method { [WireName("card")] Card, [WireName("swish")] Swish, [WireName("invoice")] Invoice }

        [OpenEnum] public readonly partial struct Bank
        {
            [WireName("KLARNA_AU")] public static partial Bank KlarnaAu { get; }
        }
        """;

    private static string Order(string members) => $$"""
        [Contract("Acme")]
        public sealed partial class Order
        {
            public Method? Method { get; init; }
            public Method Always { get; init; }
            public Bank? Bank { get; init; }
            public decimal? Total { get; init; }
            public bool? Express { get; init; }
            public string? Text { get; init; }
            public string? Other { get; init; }
            public IReadOnlyList<string>? Tags { get; init; }
            {{members}}
        }
        """ + Types;

    [Theory]
    [InlineData("Method is Method.Card && Method is Method.Swish", "never")]
    [InlineData("Method == Method.Card && Method == null", "never")]
    [InlineData("Always is Method.Card or Method.Swish or Method.Invoice", "always")]
    [InlineData("Method is null or not null", "always")]
    [InlineData("Express == true || Express == false || Express is null", "always")]
    [InlineData("Bank.StartsWith(\\\"KLARNA\\\") && Bank == \\\"ZIP_AU\\\"", "never")]
    [InlineData("Total > 100 && Total < 50", "never")]
    [InlineData("Text == \\\"a\\\" && Text.EndsWith(\\\"b\\\")", "never")]
    public Task ConditionThatDependsOnNothing_IsReported(string condition, string how) => Definition.Verify(
        Order($$"""[RequiredWhen("{|#0:{{condition}}|}")] public string? Member { get; init; }"""),
        Definition.At(Descriptors.ConstantCondition, how));

    [Theory]
    [InlineData("Method is Method.Card or Method.Swish")]
    [InlineData("Always is Method.Card or Method.Swish")]
    [InlineData("Method is Method.Card or Method.Swish or Method.Invoice")]
    [InlineData("Express == true || Express == false")]
    [InlineData("Bank.StartsWith(\\\"KLARNA\\\") && Bank != \\\"KLARNA\\\"")]
    [InlineData("Bank.StartsWith(\\\"KLARNA\\\") && Bank.EndsWith(\\\"AU\\\")")]
    [InlineData("Bank.StartsWith(\\\"KLARNA\\\") && Bank.Contains(\\\"_\\\") && Bank.EndsWith(\\\"AU\\\")")]
    [InlineData("Total > 1 && Total < 1.5")]
    [InlineData("Total > 50 && Total < 100")]
    [InlineData("Text == Other")]
    [InlineData("Text != Other && Other == \\\"a\\\"")]
    [InlineData("Text.Length > 1 && Text != null")]
    [InlineData("Tags.Count > 3")]
    [InlineData("Tags.All(tag => tag == \\\"a\\\")")]
    [InlineData("Total * 2 > 100")]
    [InlineData("(Total ?? 0) == 0")]
    public Task ConditionThatDependsOnTheOrder_IsSilent(string condition) => Definition.Verify(
        Order($$"""[RequiredWhen("{{condition}}")] public string? Member { get; init; }"""));

    [Theory]
    [InlineData("""[RequiredWhen("Method is Method.Card or Method.Swish"), ForbiddenWhen("{|#0:Method is Method.Swish or Method.Invoice|}")]""", "method is swish")]
    [InlineData("""[Required, ForbiddenWhen("{|#0:Method is Method.Card|}")]""", "method is card")]
    [InlineData("""[RequiredWhen("Total > 100"), ForbiddenWhen("{|#0:Total >= 100|}")]""", "total is 101")]
    [InlineData("""[RequiredWhen("Bank.StartsWith(\"KLARNA\")"), ForbiddenWhen("{|#0:Bank.EndsWith(\"AU\")|}")]""", "bank is KLARNAAU")]
    public Task MemberThatIsRequiredAndForbidden_IsReportedWithAWitness(string attributes, string witness) => Definition.Verify(
        Order(attributes + " public string? Member { get; init; }"),
        Definition.At(Descriptors.Contradiction, "Member", witness));

    [Theory]
    [InlineData("""[RequiredWhen("Method is Method.Card"), ForbiddenWhen("Method is Method.Swish")]""")]
    [InlineData("""[RequiredWhen("Total > 100"), ForbiddenWhen("Total < 100")]""")]
    [InlineData("""[RequiredWhen("Method is Method.Card"), ForbiddenWhen("Method is not Method.Card")]""")]
    public Task ConditionsThatExcludeEachOther_AreSilent(string attributes) => Definition.Verify(Order(attributes + " public string? Member { get; init; }"));

    [Fact]
    public Task RuleIdTwice_IsReportedAtTheSecond() => Definition.Verify(
        """
        [Contract("Acme")]
        [Rule("sum", "Total > 0")]
        [{|#0:Rule("sum", "Total < 9")|}]
        [Rule("Sum", "Total != 5")]
        public sealed partial class Order { public decimal? Total { get; init; } public Line? Line { get; init; } }

        [Rule("sum", "Amount > 0")]
        public sealed class Line { public decimal? Amount { get; init; } }
        """,
        Definition.At(Descriptors.DuplicateRuleId, "sum", "Order"));

    [Theory]
    [InlineData("StringLength(3, MinimumLength = 4)", "string?", "StringLength", "4", "3")]
    [InlineData("Length(5, 2)", "int[]?", "Length", "5", "2")]
    [InlineData("Range(10, 1)", "int", "Range", "10", "1")]
    [InlineData("Range(1.5, 0.5)", "double", "Range", "1.5", "0.5")]
    [InlineData("Range(typeof(decimal), \"2.50\", \"2.49\")", "decimal?", "Range", "2.50", "2.49")]
    public Task LimitsTheWrongWayRound_AreReported(string attribute, string type, string name, string minimum, string maximum) => Definition.Verify(
        $$"""[Contract("Acme")] public sealed partial class Order { [{|#0:{{attribute}}|}] public {{type}} Member { get; init; } }""",
        Definition.At(Descriptors.ReversedLimits, name, minimum, maximum));

    [Theory]
    [InlineData("StringLength(4, MinimumLength = 4)", "string?")]
    [InlineData("MaxLength(-1)", "string?")]
    [InlineData("Range(1, 1)", "int")]
    public Task LimitsThatLeaveAValue_AreSilent(string attribute, string type) => Definition.Verify(
        $$"""[Contract("Acme")] public sealed partial class Order { [{{attribute}}] public {{type}} Member { get; init; } }""");

    private static string Amounts(string first, string second) => $$"""
        [Contract("Acme")]
        [Rule("sum", "Net.Amount + {|#0:Tax.Amount|} > 0")]
        public sealed partial class Order
        {
            [CurrencyCode({{first}})] public Money? Net { get; init; }
            [CurrencyCode({{second}})] public Money? Tax { get; init; }
        }
        """;

    [Fact]
    public Task AmountsThatNeverHaveOneCurrency_AreReported() => Definition.Verify(
        Amounts("\"SEK\"", "\"EUR\", \"USD\""),
        Definition.At(Descriptors.MixedCurrencies, "Net", "Tax"));

    [Theory]
    [InlineData("\"SEK\", \"EUR\"", "\"EUR\", \"USD\"")]
    [InlineData("", "\"EUR\"")]
    public Task AmountsThatMayHaveOneCurrency_AreSilent(string first, string second) => Definition.Verify(Amounts(first, second));
}
