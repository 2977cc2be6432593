using Ordain.CodeFixes.Tests.Support;

namespace Ordain.CodeFixes.Tests.MissingMembers;

public sealed class ValueTests
{
    [Theory]
    [InlineData("", "\"orderReference\"")]
    [InlineData(", StringLength(5)", "\"order\"")]
    [InlineData(", StringLength(50, MinimumLength = 20)", "\"orderReferenceorderR\"")]
    [InlineData(", MinLength(15), MaxLength(16)", "\"orderReferenceo\"")]
    [InlineData(", Length(3, 4)", "\"orde\"")]
    [InlineData(", EmailAddress", "\"name@example.com\"")]
    [InlineData(", EmailAddress, StringLength(8)", "\"a@b.co\"")]
    [InlineData(", Url", "\"https://example.com/\"")]
    [InlineData(", Url, MinLength(22)", "\"https://example.com/aa\"")]
    [InlineData(", Phone", "\"+61255500000\"")]
    [InlineData(", CurrencyCode", "\"AUD\"")]
    [InlineData(", CurrencyCode(\"EUR\", \"SEK\")", "\"EUR\"")]
    [InlineData(", CountryCode", "\"AU\"")]
    [InlineData(", Locale", "\"en-AU\"")]
    [InlineData(", Locale(LocaleForm.Underscore)", "\"en_AU\"")]
    [InlineData(", RegularExpression(\"[A-Z]{3}\")", "\"AUD\"")]
    [InlineData(", RegularExpression(@\"\\d{8}\")", "\"11111111\"")]
    [InlineData(", RegularExpression(@\"\\d{4}-\\d{2}-\\d{2}\")", "\"2026-01-01\"")]
    [InlineData(", RegularExpression(\"[a-z]+\"), StringLength(10)", "\"a\"")]
    public Task Text(string rules, string expected) =>
        MissingMembersTest.ValueAsync($"[Required{rules}] public string? OrderReference {{ get; init; }}", expected);

    [Fact]
    public Task TextOfAPatternThatIsNotUnderstood_IsReportedAfterwards() => MissingMembersTest.FixAsync(
        "[Contract(\"Test\")] public partial record Order { [Required, RegularExpression(\"#.#.#\")] public string? Code { get; init; } }",
        "class Program { Order Create() => new {|ORD3001:Order|} { }; }",
        "class Program { Order Create() => new Order { Code = {|ORD3004:\"code\"|} }; }");

    [Theory]
    [InlineData("int?", "", "0")]
    [InlineData("int?", ", Positive", "1")]
    [InlineData("int?", ", NonNegative", "0")]
    [InlineData("long?", ", Range(5, 10)", "5")]
    [InlineData("byte?", ", Range(5, 10, MinimumIsExclusive = true)", "6")]
    [InlineData("short?", ", Range(-10, -5)", "-5")]
    [InlineData("short?", ", Range(-10, -5, MaximumIsExclusive = true)", "-6")]
    [InlineData("int?", ", Range(-3, 7)", "0")]
    [InlineData("ulong?", ", Range(typeof(ulong), \"18000000000000000000\", \"18400000000000000000\")", "18000000000000000000")]
    [InlineData("int?", ", Range(0.5, double.MaxValue)", "1")]
    [InlineData("decimal?", "", "0m")]
    [InlineData("decimal?", ", Positive", "0.01m")]
    [InlineData("decimal?", ", Positive, MoneyFormat(MoneyWireFormat.Number, Decimals = 0)", "1m")]
    [InlineData("decimal?", ", Positive, MoneyFormat(MoneyWireFormat.Number, Decimals = 3)", "0.01m")]
    [InlineData("decimal?", ", Positive, MoneyFormat(MoneyWireFormat.MinorUnits, Currency = \"JPY\")", "1m")]
    [InlineData("decimal?", ", Positive, MoneyFormat(MoneyWireFormat.MinorUnits, Currency = \"INR\")", "0.01m")]
    [InlineData("decimal?", ", Range(0.005, 2)", "0.01m")]
    [InlineData("decimal?", ", Range(typeof(decimal), \"1.50\", \"2\")", "1.50m")]
    [InlineData("double?", "", "0d")]
    [InlineData("double?", ", Range(0.5, 1.5)", "0.5d")]
    [InlineData("double?", ", Range(-1e300, 1e300)", "0d")]
    [InlineData("float?", ", Positive", "0.01f")]
    public Task Number(string type, string rules, string expected) =>
        MissingMembersTest.ValueAsync($"[Required{rules}] public {type} Count {{ get; init; }}", expected);

    [Theory]
    [InlineData("bool?", "false")]
    [InlineData("char?", "'a'")]
    [InlineData("Guid?", "Guid.Empty")]
    [InlineData("DateTime?", "DateTime.UtcNow")]
    [InlineData("DateTimeOffset?", "DateTimeOffset.UtcNow")]
    [InlineData("DateOnly?", "DateOnly.FromDateTime(DateTime.UtcNow)")]
    [InlineData("TimeOnly?", "TimeOnly.MinValue")]
    [InlineData("TimeSpan?", "TimeSpan.Zero")]
    [InlineData("Uri?", "new Uri(\"https://example.com/\")")]
    [InlineData("JsonElement?", "JsonElement.Parse(\"{}\")")]
    [InlineData("Money?", "new Money(0.01m, \"AUD\")")]
    [InlineData("Color?", "Color.Red")]
    [InlineData("Level?", "Level.@new")]
    [InlineData("Scheme?", "Scheme.Visa")]
    [InlineData("Anything?", "Anything.From(\"AU\")")]
    [InlineData("string[]?", "[\"value\"]")]
    [InlineData("IReadOnlyList<string>?", "[\"value\"]")]
    [InlineData("List<int>?", "[0]")]
    [InlineData("HashSet<Color>?", "[Color.Red]")]
    [InlineData("ISet<string>?", "new HashSet<string> { \"value\" }")]
    [InlineData("IReadOnlySet<string>?", "new HashSet<string> { \"value\" }")]
    [InlineData("System.Collections.Immutable.ImmutableArray<string>?", "[\"value\"]")]
    [InlineData("IReadOnlyDictionary<string, string>?", "new Dictionary<string, string>()")]
    [InlineData("IDictionary<string, int?>?", "new Dictionary<string, int?>()")]
    [InlineData("Dictionary<string, JsonElement>?", "new Dictionary<string, JsonElement>()")]
    public Task OtherType(string type, string expected) => MissingMembersTest.ValueAsync(
        $"[Required] public {type} Value {{ get; init; }}",
        expected,
        """
        public enum Color
        {
            [Obsolete("Not sold any more.")]
            White,
            Red,
        }

        public enum Level
        {
            @new = 4,
        }

        [OpenEnum]
        public readonly partial struct Scheme
        {
            public static int Version => 1;

            [WireName("VISA")]
            public static partial Scheme Visa { get; }

            [WireName("OTHER")]
            public static partial Scheme Other { get; }
        }

        [OpenEnum(Pattern = "[A-Z]{2}")]
        public readonly partial struct Anything;
        """);

    [Theory]
    [InlineData("[Required, CurrencyCode(\"NZD\", \"AUD\")] public Money? Total { get; init; }", "new Money(0.01m, \"NZD\")")]
    [InlineData("[Required, MoneyFormat(MoneyWireFormat.DecimalString, Decimals = 0)] public Money? Total { get; init; }", "new Money(1m, \"AUD\")")]
    public Task Money(string member, string expected) => MissingMembersTest.ValueAsync(member, expected);

    [Theory]
    [InlineData("[Required, MinLength(3)] public IReadOnlyList<string>? Tags { get; init; }", "[\"tags\", \"tags\", \"tags\"]")]
    [InlineData("[Required, MaxLength(0)] public string[]? Tags { get; init; }", "[]")]
    [InlineData("[Required] public IReadOnlyList<Order>? Orders { get; init; }", "[]")]
    public Task Collection(string member, string expected) => MissingMembersTest.ValueAsync(member, expected);
}
