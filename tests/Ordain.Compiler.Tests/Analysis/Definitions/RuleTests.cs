using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD1002 and ORD1003: rules outside the language, and rules whose operands do not fit. The parser's own tests have all cases.</summary>
public sealed class RuleTests
{
    private static string Order(string attributes) => $$"""
        [Contract("Acme")]
        public sealed partial class Order
        {
            {{attributes}}
            public string? Number { get; init; }

            public decimal? Amount { get; init; }

            public Guid? Id { get; init; }
        }
        """;

    [Theory]
    [InlineData("[RequiredWhen(\"{|#0:Amount / 2|} > 1\")]", "'Amount / 2' is not part of the rule language")]
    [InlineData("[RequiredWhen(@\"{|#0:Number?.Length|} > 1\")]", "'Number?.Length' is not part of the rule language")]
    [InlineData("[ForbiddenWhen(\"Amount > 1 {|#0:Amount|}\")]", "the expression ends before this")]
    public Task RuleOutsideTheLanguage_IsReported(string attribute, string message) =>
        Definition.Verify(Order(attribute), Definition.At(Descriptors.RuleNotInLanguage, message));

    [Theory]
    [InlineData("[RequiredWhen(\"\")]")]
    [InlineData("[RequiredWhen(\"Amount >\")]")]
    [InlineData("[RequiredWhen(\"Amount > 1 &&\")]")]
    [InlineData("[RequiredWhen(\"(Amount > 1\")]")]
    [InlineData("[RequiredWhen(\"Number == \\\"a\")]")]
    public async Task CutRule_IsReported(string attribute)
    {
        var found = await Diagnostics.Of(Order(attribute), new Analysis.Definitions.ContractDefinitionAnalyzer());

        Assert.Equal("ORD1002", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("[RequiredWhen(\"{|#0:Amount|}\")]", "a condition is true or false, this is a number")]
    [InlineData("[RequiredWhen(\"{|#0:Amount == Number|}\")]", "a number cannot be compared with a text like this")]
    [InlineData("[ForbiddenWhen(\"!{|#0:Number|}\")]", "'!' needs true or false, this is a text")]
    [InlineData("[DefaultsTo(\"{|#0:Amount|}\")]", "the member is a text, its default is a number")]
    [InlineData("[DefaultsTo(\"Number ?? {|#0:Amount|}\")]", null)]
    [InlineData("[{|#0:DefaultsTo(Value = 5)|}]", "the member is a text, its default is a number")]
    [InlineData("[DefaultsTo(\"{|#0:Id|}\")]", "the member is a text, its default is a object")]
    public Task OperandsThatDoNotFit_AreReported(string attribute, string? message) => message is null
        ? Definition.Verify(
            Order(attribute.Replace("Number ?? {|#0:Amount|}", "{|#0:Number ?? Amount|}", StringComparison.Ordinal)),
            Definition.At(Descriptors.RuleTypeMismatch, "'??' needs two texts or two numbers, these are a text and a number"))
        : Definition.Verify(Order(attribute), Definition.At(Descriptors.RuleTypeMismatch, message));

    [Theory]
    [InlineData("private", false)]
    [InlineData("protected", false)]
    [InlineData("internal", true)]
    [InlineData("public", true)]
    public Task MemberOfAPartThatGeneratedCodeCannotRead_IsReported(string accessibility, bool isReadable)
    {
        string name = isReadable ? "Hidden" : "{|#0:Hidden|}";
        string source = $$"""
            [Contract("Acme")]
            public sealed partial record Order
            {
                private int Own => 1;
                [RequiredWhen("Own == 2")] public string? Note { get; init; }
                public Part? Part { get; init; }
            }

            public record Part
            {
                [JsonIgnore] {{accessibility}} int Hidden => 1;
                [RequiredWhen("{{name}} == 2")] public string? Sku { get; init; }
            }
            """;
        return isReadable
            ? Definition.Verify(source)
            : Definition.Verify(source, Definition.At(Descriptors.RuleUnknownMember, "'Hidden' of Part cannot be read by generated code, which stands outside: make it internal or public"));
    }

    [Fact]
    public Task MemberToCompareWithThatGeneratedCodeCannotRead_IsReported() => Definition.Verify(
        """
        [Contract("Acme")]
        public sealed partial record Order { public Part? Part { get; init; } }

        public sealed record Part
        {
            [JsonIgnore] private string? Hidden => null;
            [{|#0:Compare("Hidden")|}] public string? Sku { get; init; }
        }
        """,
        Definition.At(Descriptors.RuleUnknownMember, "Part has no member 'Hidden'"));

    [Theory]
    [InlineData("[DefaultsTo(\"{|#0:Nope|}\")]", "'Nope' is neither a member of Order nor a constant that it can see")]
    [InlineData("[DefaultsTo(\"Number ?? {|#0:Nope|}\")]", "'Nope' is neither a member of Order nor a constant that it can see")]
    public Task DefaultThatNamesNothing_IsReported(string attribute, string message) =>
        Definition.Verify(Order(attribute), Definition.At(Descriptors.RuleUnknownMember, message));

    [Theory]
    [InlineData("[RequiredWhen(\"Amount * 2 > 1\")]")]
    [InlineData("[RequiredWhen(\"Number.Length > 1\")]")]
    [InlineData("[RequiredWhen(\"Amount > 1\")]")]
    [InlineData("[ForbiddenWhen(\"Number is not null\")]")]
    [InlineData("[DefaultsTo(\"Number\")]")]
    [InlineData("[DefaultsTo(nameof(Number))]")]
    [InlineData("[DefaultsTo(Value = \"5\")]")]
    [InlineData("[DefaultsTo(\"\\\"5\\\"\")]")]
    public Task RuleInTheLanguage_IsSilent(string attribute) => Definition.Verify(Order(attribute));

    [Fact]
    public Task DefaultOfAWholeNumberThatIsComputed_IsReported() => Definition.Verify(
        """
        [Contract("Acme")]
        public sealed partial class Order
        {
            [DefaultsTo("{|#0:Other|}")] public int? Number { get; init; }

            [DefaultsTo("5"), Required] public int? Fixed { get; init; }

            public int? Other { get; init; }
        }
        """,
        Definition.At(Descriptors.RuleTypeMismatch, "the default of Int32 is a constant"));

    [Theory]
    [InlineData("[{|#0:DefaultsTo(Value = 300)|}] public byte?", "the default 300 is no Byte")]
    [InlineData("[{|#0:DefaultsTo(Value = -1)|}] public uint?", "the default -1 is no UInt32")]
    [InlineData("[{|#0:DefaultsTo(Value = 1.5)|}] public int?", "the default 1.5 is no Int32")]
    [InlineData("[DefaultsTo(\"{|#0:5000000000|}\")] public int?", "the default 5000000000 is no Int32")]
    public Task DefaultThatTheTypeCannotHold_IsReported(string member, string message) => Definition.Verify(
        $$"""[Contract("Acme")] public sealed partial class Order { {{member}} Number { get; init; } }""",
        Definition.At(Descriptors.RuleTypeMismatch, message));

    [Theory]
    [InlineData("[DefaultsTo(Value = 255)] public byte?")]
    [InlineData("[DefaultsTo(Value = -128)] public sbyte?")]
    [InlineData("[DefaultsTo(Value = ulong.MaxValue)] public ulong?")]
    [InlineData("[DefaultsTo(Value = 1.5)] public decimal?")]
    [InlineData("[DefaultsTo(Value = DayOfWeek.Friday)] public DayOfWeek?")]
    [InlineData("[DefaultsTo(\"System.DayOfWeek.Friday\")] public DayOfWeek?")]
    public Task DefaultThatTheTypeCanHold_IsSilent(string member) => Definition.Verify(
        $$"""[Contract("Acme")] public sealed partial class Order { {{member}} Number { get; init; } }""");

    [Fact]
    public Task MembersThatDefaultToEachOther_End() => Definition.Verify(
        """
        [Contract("Acme")]
        public sealed partial class Order
        {
            [DefaultsTo(nameof(B))] public string? A { get; init; }

            [DefaultsTo(nameof(C))] public string? B { get; init; }

            [DefaultsTo(nameof(A)), RequiredWhen("A == B || C is null")] public string? C { get; init; }
        }
        """);
}
