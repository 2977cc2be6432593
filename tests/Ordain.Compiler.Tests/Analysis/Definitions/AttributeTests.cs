using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD1004, ORD1005, ORD1006 and ORD1007: attributes that say nothing, or twice, or nothing that can be read.</summary>
public sealed class AttributeTests
{
    private static string Order(string attribute, string type) => $$"""
        [Contract("Acme")]
        public sealed partial class Order
        {
            [{{attribute}}]
            public {{type}} Member { get; init; }
        }

        public sealed class Line { public string? Sku { get; init; } }

        public sealed class Always { public string? Sku { get; init; } public int Quantity { get; init; } }
        """;

    [Theory]
    [InlineData("StringLength(5)", "StringLength", "int", "int and never null")]
    [InlineData("StringLength(5)", "StringLength", "List<string>?", "List<string>?")]
    [InlineData("MinLength(1)", "MinLength", "decimal", "decimal and never null")]
    [InlineData("MaxLength(1)", "MaxLength", "IEnumerable<int>?", "IEnumerable<int>?")]
    [InlineData("Length(1, 2)", "Length", "Line?", "Line?")]
    [InlineData("Range(1, 2)", "Range", "Money", "Money and never null")]
    [InlineData("EmailAddress", "EmailAddress", "string[]?", "string[]?")]
    [InlineData("Url", "Url", "int?", "int?")]
    [InlineData("Phone", "Phone", "long", "long and never null")]
    [InlineData("CurrencyCode", "CurrencyCode", "decimal", "decimal and never null")]
    [InlineData("CountryCode", "CountryCode", "int?", "int?")]
    [InlineData("Locale", "Locale", "int?", "int?")]
    [InlineData("Positive", "Positive", "string?", "string?")]
    [InlineData("NonNegative", "NonNegative", "bool", "bool and never null")]
    [InlineData("MoneyFormat(MoneyWireFormat.Number)", "MoneyFormat", "int", "int and never null")]
    [InlineData("OmitWhenEmpty", "OmitWhenEmpty", "int?", "int?")]
    [InlineData("OmitWhenEmpty", "OmitWhenEmpty", "IEnumerable<int>?", "IEnumerable<int>?")]
    [InlineData("OmitWhenEmpty", "OmitWhenEmpty", "Always?", "Always?")]
    [InlineData("RequiredWhen(\"Member == 1\")", "RequiredWhen", "int", "int and never null")]
    [InlineData("ForbiddenWhen(\"Member == null\")", "ForbiddenWhen", "Money", "Money and never null")]
    public Task AttributeOnAnotherType_IsReported(string attribute, string name, string type, string described) =>
        Definition.Verify(Order("{|#0:" + attribute + "|}", type), Definition.At(Descriptors.AttributeNotApplicable, name, "Member", described));

    [Theory]
    [InlineData("StringLength(5)", "string?")]
    [InlineData("MinLength(1)", "List<int>?")]
    [InlineData("MaxLength(1)", "Dictionary<string, int>?")]
    [InlineData("Length(1, 2)", "string?")]
    [InlineData("Range(1, 2)", "double")]
    [InlineData("Range(1, 2)", "string?")]
    [InlineData("Range(typeof(DateTime), \"2020-01-01\", \"2030-01-01\")", "DateTime?")]
    [InlineData("RegularExpression(\"a\")", "int")]
    [InlineData("CreditCard", "string?")]
    [InlineData("Base64String", "string?")]
    [InlineData("AllowedValues(\"a\")", "string?")]
    [InlineData("DeniedValues(\"a\")", "int?")]
    [InlineData("FileExtensions", "string?")]
    [InlineData("RegularExpression(\"a\")", "string?")]
    [InlineData("EmailAddress", "string?")]
    [InlineData("Url", "string?")]
    [InlineData("Url", "Uri?")]
    [InlineData("Phone", "string?")]
    [InlineData("CurrencyCode", "Money")]
    [InlineData("CountryCode", "string?")]
    [InlineData("Locale", "string?")]
    [InlineData("Positive", "Money?")]
    [InlineData("NonNegative", "float")]
    [InlineData("MoneyFormat(MoneyWireFormat.Number)", "decimal")]
    [InlineData("MoneyFormat(MoneyWireFormat.Number)", "List<Dictionary<string, decimal?>>")]
    [InlineData("UnixSeconds", "DateTimeOffset[]")]
    [InlineData("Iso8601Utc", "Dictionary<string, DateTime?>")]
    [InlineData("RequiredWhen(\"Member == null\")", "int?")]
    [InlineData("Required", "int")]
    [InlineData("Display(Name = \"x\")", "int")]
    [InlineData("Obsolete", "int")]
    public Task AttributeOnItsType_IsSilent(string attribute, string type) => Definition.Verify(Order(attribute, type));

    [Fact]
    public Task AttributeThatGeneratedCodeCannotSee_IsReported() => Definition.Verify(
        """
        public partial class Outer
        {
            private sealed class OwnAttribute : ValidationAttribute;

            [Contract("Acme")] public sealed partial class Order { public Line? Line { get; init; } }

            public sealed class Line { [{|#0:Own|}] public string? Sku { get; init; } }
        }
        """,
        Definition.At(Descriptors.AttributeNotSupported, "Own", "Sku"));

    [Fact]
    public Task AttributeOfATypeThatGeneratedCodeCannotSee_IsReported() => Definition.Verify(
        """
        public partial class Outer
        {
            private sealed class OwnAttribute : ValidationAttribute;

            [Contract("Acme")] public sealed partial class Order { public Line? Line { get; init; } }

            [{|#0:Own|}] public sealed class Line { public string? Sku { get; init; } }
        }
        """,
        Definition.At(Descriptors.AttributeNotSupported, "Own", "Line"));

    [Theory]
    [InlineData("Own")]
    [InlineData("OwnAttribute")]
    [InlineData("OwnLength(5)")]
    public Task AttributeOfTheUser_IsSilent(string attribute) => Definition.Verify(
        Order(attribute, "string?") + """
        public sealed class OwnAttribute : ValidationAttribute;
        public sealed class OwnLengthAttribute(int length) : StringLengthAttribute(length);
        """);

    [Fact]
    public Task OwnAttributeThatIsNoValidation_IsSilent() => Definition.Verify(
        Order("Own", "string?") + "public sealed class OwnAttribute : Attribute;");

    [Theory]
    [InlineData("[JsonPropertyName(\"a\")] public string? B { get; init; }", "A", "B", "a")]
    [InlineData("[JsonPropertyName(\"a\")] public string? B { get; init; } [JsonIgnore] public string? C { get; init; }", "A", "B", "a")]
    [InlineData("public string? a { get; init; }", "A", "a", "a")]
    public Task JsonNameTwice_IsReported(string members, string first, string second, string name) => Definition.Verify(
        "[Contract(\"Acme\")] public sealed partial class Order { public string? A { get; init; } " + Mark(members, second) + " }",
        Definition.At(Descriptors.DuplicateJsonName, first, second, name));

    private static string Mark(string members, string name) => members.Replace($" {name} {{", $" {{|#0:{name}|}} {{", StringComparison.Ordinal);

    [Theory]
    [InlineData("[JsonPropertyName(\"A\")] public string? B { get; init; }")]
    [InlineData("[JsonIgnore, JsonPropertyName(\"a\")] public string? B { get; init; }")]
    [InlineData("[JsonPropertyName(\"a\")] internal string? B { get; init; }")]
    public Task JsonNamesThatDiffer_AreSilent(string members) =>
        Definition.Verify("[Contract(\"Acme\")] public sealed partial class Order { public string? A { get; init; } " + members + " }");

    [Fact]
    public Task JsonNameTwiceThroughABase_IsReported() => Definition.Verify(
        """
        public class Base { public string? A { get; init; } }
        [Contract("Acme")] public sealed partial class Order : Base { [JsonPropertyName("a")] public string? {|#0:B|} { get; init; } public new string? A { get; init; } }
        """,
        Definition.At(Descriptors.DuplicateJsonName, "A", "B", "a"));

    [Theory]
    [InlineData("(")]
    [InlineData("[a-")]
    [InlineData("a{2,1}")]
    [InlineData("(?<n>a)\\\\k<m>")]
    public async Task PatternThatCannotBeRead_IsReported(string pattern)
    {
        var found = Assert.Single(await Diagnostics.Of(Order($"RegularExpression(\"{pattern}\")", "string?"), new Analysis.Definitions.ContractDefinitionAnalyzer()));

        Assert.Equal(("ORD1007", $"RegularExpression(\"{pattern}\")"), (found.Id, found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length)));
        Assert.StartsWith("The regular expression is not valid: Invalid pattern", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a+")]
    [InlineData("^[A-Z]{3}$")]
    [InlineData("(?i)\\\\p{L}+")]
    public Task PatternThatCanBeRead_IsSilent(string pattern) => Definition.Verify(Order($"RegularExpression(\"{pattern}\")", "string?"));
}
