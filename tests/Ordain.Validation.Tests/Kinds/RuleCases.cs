namespace Ordain.Validation.Tests.Kinds;

/// <summary>Rules of every kind, on every shape of value that they go over in their own way.</summary>
internal static class RuleCases
{
    private const string Lines = "public IReadOnlyList<Line>? Lines { get; set; } = $;";
    private const string TwoLines = "[new() { Sku = \"a\", Price = 2.50m, Count = 2 }, new() { Sku = \"b\", Price = 1 }]";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        new(RuleKind.Required, "[Required] public string? Member { get; set; } = $;", "\"a\"", "\" \""),
        new(RuleKind.Required, "[Required] public Line? Member { get; set; } = $;", "new() { Sku = \"a\" }", "null"),
        new(RuleKind.Required, "[Required] public decimal? Member { get; set; } = $;", "1", "null"),
        new(RuleKind.Required, Lines, TwoLines, "[new() { Sku = \"a\" }, null!]"),
        new(RuleKind.Required, "public Dictionary<string, Line>? Member { get; set; } = $;", "new() { [\"k\"] = new() { Sku = \"a\" } }", "new() { [\"k\"] = new() { Sku = \"\" } }"),
        new(RuleKind.RequiredWhen, "public decimal? Total { get; set; } = 5; [RequiredWhen(\"Total > 4\")] public string? Member { get; set; } = $;", "\"a\"", "null"),
        new(RuleKind.RequiredWhen, "public Shade? Shade { get; set; } = Subjects.Shade.Dark; [RequiredWhen(\"Shade is Shade.Dark\")] public string? Member { get; set; } = $;", "\"a\"", "null"),
        new(RuleKind.RequiredWhen, "public Line? Line { get; set; } = $;", "new() { Sku = \"a\", Count = 2 }", "new() { Sku = \"a\" }", "[RequiredWhen(\"Line.Sku == \\\"a\\\"\", Member = \"Line.Count\")]"),
        new(RuleKind.ForbiddenWhen, "public string? Other { get; set; } = \"x\"; [ForbiddenWhen(\"Other.StartsWith(\\\"x\\\")\")] public decimal? Member { get; set; } = $;", "null", "1"),
        new(RuleKind.Recommended, "[Recommended] public string? Member { get; set; } = $;", "\"a\"", "null"),
        new(RuleKind.Length, "[StringLength(5, MinimumLength = 2)] public string? Member { get; set; } = $;", "\"abc\"", "\"a\""),
        new(RuleKind.Length, "[MinLength(1), MaxLength(2)] public string[]? Member { get; set; } = $;", "[\"a\"]", "[]"),
        new(RuleKind.Length, "[Length(1, 2)] public IReadOnlyDictionary<string, int>? Member { get; set; } = $;", "new Dictionary<string, int> { [\"a\"] = 1 }", "new Dictionary<string, int>()"),
        new(RuleKind.Range, "[Range(1, 10)] public int Member { get; set; } = $;", "10", "11"),
        new(RuleKind.Range, "[Range(typeof(decimal), \"0.5\", \"1.5\")] public decimal? Member { get; set; } = $;", "1.5m", "1.51m"),
        new(RuleKind.Range, "[Range(0.5, 1.5)] public double? Member { get; set; } = $;", "1.5", "2"),
        new(RuleKind.Range, "[Range(typeof(DateTime), \"2026-01-01\", \"2026-12-31\")] public DateTime Member { get; set; } = $;", "new(2026, 5, 1)", "new(2027, 5, 1)"),
        new(RuleKind.Positive, "[Positive] public decimal? Member { get; set; } = $;", "0.01m", "0"),
        new(RuleKind.Positive, "[Positive] public Money? Member { get; set; } = $;", "new(1, \"AUD\")", "new(-1, \"AUD\")"),
        new(RuleKind.NonNegative, "[NonNegative] public decimal? Member { get; set; } = $;", "-0.0m", "-1"),
        new(RuleKind.NonNegative, "[NonNegative] public long Member { get; set; } = $;", "0", "-1"),
        new(RuleKind.Scale, "[MoneyFormat(MoneyWireFormat.DecimalString)] public decimal? Member { get; set; } = $;", "1.500m", "1.505m"),
        new(RuleKind.MinorUnits, "[MoneyFormat(MoneyWireFormat.MinorUnits, CurrencyMember = nameof(Currency))] public decimal? Member { get; set; } = $; [CurrencyCode] public string? Currency { get; set; } = \"JPY\";", "100.0m", "100.5m"),
        new(RuleKind.Pattern, "[RegularExpression(\"[A-Z]{3}\")] public string? Member { get; set; } = $;", "\"ABC\"", "\"ABCD\""),
        new(RuleKind.Pattern, "[RegularExpression(@\"(\\d+)-\\1\")] public string? Member { get; set; } = $;", "\"12-12\"", "\"12-13\""),
        new(RuleKind.Email, "[EmailAddress] public string? Member { get; set; } = $;", "\"jane@example.com\"", "\"jane\""),
        new(RuleKind.Url, "[Url] public string? Member { get; set; } = $;", "\"https://example.com\"", "\"example.com\""),
        new(RuleKind.Phone, "[Phone] public string? Member { get; set; } = $;", "\"+61 2 9374 4000\"", "\"none\""),
        new(RuleKind.Currency, "[CurrencyCode] public string? Member { get; set; } = $;", "\"AUD\"", "\"AUX\""),
        new(RuleKind.Currency, "[CurrencyCode(\"AUD\", \"NZD\")] public Money? Member { get; set; } = $;", "new(1, \"NZD\")", "new(1, \"SEK\")"),
        new(RuleKind.Country, "[CountryCode] public string? Member { get; set; } = $;", "\"AU\"", "\"XX\""),
        new(RuleKind.Locale, "[Locale] public string? Member { get; set; } = $;", "\"en_AU\"", "\"en_XX\""),
        new(RuleKind.Enum, "public Shade? Member { get; set; } = $;", "Subjects.Shade.Dark", "(Shade)99"),
        new(RuleKind.Enum, "public IEnumerable<Color>? Member { get; set; } = $;", "new[] { Color.From(\"RED_1\") }", "new[] { Color.From(\"red\") }"),
        new(RuleKind.Representable, "public double? Member { get; set; } = $;", "1.5", "double.NaN"),
        new(RuleKind.Representable, "public System.Text.Json.JsonElement? Member { get; set; } = $;", "System.Text.Json.JsonElement.Parse(\"[1]\")", "default(System.Text.Json.JsonElement)"),
        new(RuleKind.Depth, "public Nest? Member { get; set; } = $;", "Nest.Of(20)", "Nest.Of(200)"),
        new(RuleKind.Invariant, "public decimal? Total { get; set; } = 6; " + Lines, TwoLines, "[new() { Sku = \"a\", Price = 2.50m, Count = 2 }]", "[Rule(\"r\", \"Total == Lines.Sum(line => line.Price * (line.Count ?? 1))\")]"),
        new(RuleKind.Invariant, Lines, TwoLines, "[]", "[Rule(\"r\", \"Lines.Any() && Lines.All(line => line.Price >= 1) && Lines.Any(line => line.Sku == \\\"b\\\") && Lines.Count(line => line.Count == null) == 1\")]"),
        new(RuleKind.Invariant, Lines, TwoLines, "[new() { Sku = \"a\" }, new() { Sku = \"a\" }]", "[Rule(\"r\", \"Lines.IsUnique(line => line.Sku)\")]"),
        new(RuleKind.Invariant, "public ImmutableArray<decimal> Numbers { get; set; } = $;", "[1, 2.5m, 3]", "[1]", "[Rule(\"r\", \"Numbers.Sum(n => n) - 0.5 == 6 && Numbers.Length == 3\")]"),
        new(RuleKind.Invariant, "public HashSet<string>? Words { get; set; } = $;", "[\"a\", \"ab\"]", "[\"b\"]", "[Rule(\"r\", \"Words.All(word => word.StartsWith(\\\"a\\\") && word.Length < 3)\")]"),
        new(RuleKind.Invariant, "public DateTimeOffset? Expires { get; set; } = $;", "new DateTimeOffset(2999, 1, 1, 0, 0, 0, TimeSpan.Zero)", "new DateTimeOffset(1999, 1, 1, 0, 0, 0, TimeSpan.Zero)", "[Rule(\"r\", \"Expires > Now.AddSeconds(300)\")]"),
        new(RuleKind.Invariant, "public string? Country { get; set; } = $;", "\"AU\"", "\"SE\"", "[Rule(\"r\", \"CountryName(Country) == \\\"Australia\\\" && Country is not null and not \\\"NZ\\\"\")]"),
        new(RuleKind.Unique, "[Unique(nameof(Line.Sku))] " + Lines, TwoLines, "[new() { Sku = \"a\" }, new() { Sku = \"a\" }]"),
        new(RuleKind.Unique, "[Unique] public decimal[]? Member { get; set; } = $;", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]", "[1, 1.0m]"),
        new(RuleKind.CreditCard, "[CreditCard] public string? Member { get; set; } = $;", "\"4111 1111 1111 1111\"", "\"4111 1111 1111 1112\""),
        new(RuleKind.Base64, "[Base64String] public string? Member { get; set; } = $;", "\"YQ==\"", "\"Y\""),
        new(RuleKind.AllowedValues, "[AllowedValues(\"a\", \"b\")] public string? Member { get; set; } = $;", "\"b\"", "\"c\""),
        new(RuleKind.DeniedValues, "[DeniedValues(1, 2)] public int Member { get; set; } = $;", "3", "2"),
        new(RuleKind.Compare, "public string? Other { get; set; } = \"a\"; [Compare(nameof(Other))] public string? Member { get; set; } = $;", "new string('a', 1)", "\"b\""),
        new(RuleKind.Custom, "[Even] public string? Member { get; set; } = $;", "\"ab\"", "\"abc\""),
    ];

    /// <summary>What the members above are made of.</summary>
    public const string Types = """
        public enum Shade { None, Dark }

        [OpenEnum(Pattern = "[A-Z][A-Z0-9_]*")] public readonly partial struct Color;

        public sealed class Line { [Required] public string? Sku { get; set; } public decimal? Price { get; set; } public int? Count { get; set; } }

        public sealed class Nest
        {
            public Nest? Inner { get; set; }

            public static Nest Of(int depth) => new() { Inner = depth == 0 ? null : Of(depth - 1) };
        }

        public sealed class EvenAttribute : ValidationAttribute { public override bool IsValid(object? value) => value is not string { Length: var length } || length % 2 == 0; }
        """;
}
