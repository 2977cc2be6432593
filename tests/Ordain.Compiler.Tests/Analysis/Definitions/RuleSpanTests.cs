using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD1001, and where it stands: inside the string, however the string is written.</summary>
public sealed class RuleSpanTests
{
    private const string Message = "'Nope' is neither a member of Order nor a constant that it can see";

    private static Task Verify(string argument, params DiagnosticResult[] expected) => Definition.Verify(
        $$"""
        public static class Texts { public const string Rule = "Nope == 1"; }

        [Contract("Acme")]
        public sealed partial class Order
        {
            [RequiredWhen({{argument}})]
            public string? Number { get; init; }

            public string? Other { get; init; }
        }
        """,
        expected);

    public static TheoryData<string> Literals =>
    [
        "\"{|#0:Nope|} == 1\"",
        "\"Other == null && {|#0:Nope|} == 1\"",
        "@\"{|#0:Nope|} == 1\"",
        "@\"Other == \"\"a\"\" && {|#0:Nope|} == 1\"",
        "\"Other == \\\"a\\\" && {|#0:Nope|} == 1\"",
        "\"Other == \\\"\\u0041\\x42\\t\\0\\\" && {|#0:Nope|} == 1\"",
        "\"{|#0:\\u004Eope|} == 1\"",
        "\"\"\"Other == \"a\" && {|#0:Nope|} == 1\"\"\"",
        "\"\"\"\"Other == \"\"\"a\"\"\" && {|#0:Nope|} == 1\"\"\"\"",
        "\"\"\"\n        {|#0:Nope|} == 1\n        \"\"\"",
        "\"\"\"\n        Other == \"a\"\n          && {|#0:Nope|} == 1\n        || Other == null\n        \"\"\"",
        "\"\"\"\n{|#0:Nope|} == 1\n\"\"\"",
        "\"\"\"\n\n        {|#0:Nope|} == 1\n\n        \"\"\"",
        "\"Other == null\" + \" && {|#0:Nope|} == 1\"",
        "\"Other == null && {|#0:No\" + \"pe|} == 1\"",
        "(\"Other == null && \") + (@\"{|#0:Nope|} == 1\")",
        "\"Other == null\" + \"\"\" && {|#0:Nope|} == 1\"\"\"",
        "condition: \"{|#0:Nope|} == 1\"",
        "\"{|#0:Nope|} == 1\", Source = \"Guide\"",
        "(\"{|#0:Nope|} == 1\")",

        // Where the text is not made of literals, the argument is the place.
        "{|#0:Texts.Rule|}",
        "{|#0:\"Other == null && \" + Texts.Rule|}",
        "{|#0:$\"{nameof(Other)} == null && Nope == 1\"|}",
        "{|#0:\"Other == \\\"\\U0001F600\\\" && Nope == 1\"|}",
    ];

    [Theory]
    [MemberData(nameof(Literals))]
    public Task UnknownMember_IsReportedInsideTheLiteral(string argument) => Verify(argument, Definition.At(Descriptors.RuleUnknownMember, Message));

    [Theory]
    [MemberData(nameof(Literals))]
    public Task UnknownMember_IsReportedWithCarriageReturns(string argument) => Definition.Verify(
        $$"""
        public static class Texts { public const string Rule = "Nope == 1"; }

        [Contract("Acme")]
        public sealed partial class Order
        {
            [RequiredWhen({{argument}})]
            public string? Number { get; init; }

            public string? Other { get; init; }
        }
        """.ReplaceLineEndings("\r\n"),
        Definition.At(Descriptors.RuleUnknownMember, Message));

    [Theory]
    [MemberData(nameof(Literals))]
    public Task KnownMember_IsSilent(string argument) =>
        argument.Contains("Texts", StringComparison.Ordinal) || argument.Contains("No\"", StringComparison.Ordinal) || argument.Contains("\\u004E", StringComparison.Ordinal)
            ? Task.CompletedTask
            : Verify(argument.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal).Replace("Nope == 1", "Other.Length > 1", StringComparison.Ordinal));

    [Fact]
    public Task SeveralErrorsInOneText_HaveTheirPlaces() => Verify(
        "\"{|#0:Nope|} == 1 || Other.{|#1:Nope|} == 2\"",
        Definition.At(0, Descriptors.RuleUnknownMember, Message),
        Definition.At(1, Descriptors.RuleUnknownMember, "string? has no member 'Nope'"));

    [Fact]
    public Task ForbiddenWhen_IsReadToo() => Definition.Verify(
        """[Contract("Acme")] public sealed partial class Order { [ForbiddenWhen("{|#0:Nope|} == 1"), RequiredWhen("Number is null")] public string? Number { get; init; } }""",
        Definition.At(Descriptors.RuleUnknownMember, Message));

    [Fact]
    public Task ConditionOfAPart_IsAboutThePart() => Definition.Verify(
        """
        [Contract("A")] public sealed partial class Order { public Line? Line { get; init; } public string? Number { get; init; } }
        [Contract("B")] public sealed partial class Refund { public Line[]? Lines { get; init; } }
        public sealed class Line { [RequiredWhen("{|#0:Number|} == null")] public string? Sku { get; init; } }
        """,
        Definition.At(Descriptors.RuleUnknownMember, "'Number' is neither a member of Line nor a constant that it can see"));

    [Fact]
    public Task Pragma_Suppresses() => Definition.Verify(
        """
        [Contract("Acme")]
        public sealed partial class Order
        {
        #pragma warning disable ORD1001
            [RequiredWhen("Nope == 1")]
        #pragma warning restore ORD1001
            public string? Number { get; init; }
        }
        """);
}
