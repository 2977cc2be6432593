using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites;

namespace Ordain.Compiler.Tests;

/// <summary>
/// The analyzer and the emitted validator over the same orders, which are all made of constants: what the one reports the other refuses,
/// and nothing else.
/// </summary>
public sealed class AgreementTests
{
    private const int Orders = 120;

    internal const string Contract = """
        public enum Method { Card = 1, Invoice }

        [OpenEnum] public readonly partial struct Bank { [WireName("NORTH")] public static partial Bank North { get; } [WireName("SOUTH")] public static partial Bank South { get; } }

        [Contract("Acme")]
        [Rule("adds-up", "Total == Items.Sum(item => item.Price * item.Pieces) + Shipping", When = "Total is not null && Items.Any()")]
        [Rule("few", "Items.Count <= 2 || Method is Method.Invoice")]
        [RequiredWhen("Bank == Bank.South", Member = "Buyer.Phone")]
        public sealed partial class Order
        {
            [Required, StringLength(8, MinimumLength = 2)] public string? Number { get; set; }
            [Required(AllowEmptyStrings = true)] public string? Note { get; set; }
            [RegularExpression("[A-Z]{2}[0-9]+")] public string? Code { get; set; }
            [EmailAddress, RequiredWhen("Method is Method.Invoice")] public string? Email { get; set; }
            [Url] public string? Link { get; set; }
            [CurrencyCode] public string? Currency { get; set; }
            [CurrencyCode("SEK", "EUR")] public string? Narrow { get; set; }
            [CountryCode] public string? Country { get; set; }
            [Locale] public string? Locale { get; set; }
            [AllowedValues("a", "b")] public string? Letter { get; set; } = "a";
            [AllowedValues(3, 6)] public int? Months { get; set; } = 3;
            [AllowedValues(global::Method.Card)] public Method? Only { get; set; } = global::Method.Card;
            [Range(1, 10)] public decimal? Some { get; set; }
            [Range(0.5, 2.5)] public decimal? Part { get; set; }
            [Range(typeof(decimal), "1.5", "3.5")] public decimal? Exact { get; set; }
            [Range(1, 5)] public int? Count { get; set; }
            [Positive] public decimal? Positive { get; set; }
            [NonNegative, MoneyFormat(MoneyWireFormat.Number)] public decimal? Total { get; set; }
            [DefaultsTo(Value = 0)] public decimal? Shipping { get; set; }
            public Method? Method { get; set; }
            public Bank? Bank { get; set; }
            [ForbiddenWhen("Method is Method.Card")] public string? Iban { get; set; }
            [MinLength(1)] public List<Item>? Items { get; set; }
            public Buyer? Buyer { get; set; }
            public Money? Fee { get; set; }
        }

        public sealed class Item
        {
            [Required] public decimal? Price { get; set; }
            [Range(1, 99)] public int Pieces { get; set; }
        }

        public sealed class Buyer
        {
            [Required, StringLength(5)] public string? Name { get; set; }
            public string? Phone { get; set; }
        }

        """;

    private static readonly (string Member, string[] Values)[] _members =
    [
        ("Number", ["null", "\"\"", "\" \"", "\"A\"", "\"A-1\"", "\"A-1001-20\""]),
        ("Note", ["null", "\"\"", "\"n\""]),
        ("Code", ["\"\"", "\"AB12\"", "\"ab12\"", "\"AB12 \"", "null"]),
        ("Email", ["null", "\"\"", "\"a@b\"", "\"a@b@c\"", "\"@b\""]),
        ("Link", ["null", "\"https://x\"", "\"x\"", "\"HTTP://x\""]),
        ("Currency", ["null", "\"SEK\"", "\"sek\"", "\"XXX\"", "\"\""]),
        ("Narrow", ["\"SEK\"", "\"AUD\"", "null"]),
        ("Country", ["\"AU\"", "\"UK\"", "\"au\"", "null"]),
        ("Locale", ["\"en-AU\"", "\"en_AU\"", "\"english\"", "\"fil-PH\"", "\"en-UK\"", "null"]),
        ("Letter", ["\"a\"", "\"c\"", "\"\""]),
        ("Months", ["3", "4", "6"]),
        ("Only", ["Method.Card", "Method.Invoice"]),
        ("Some", ["0", "0.5m", "0.51m", "10.5m", "10.51m", "5", "null"]),
        ("Part", ["0.5m", "0.49m", "2.5m", "2.51m", "null"]),
        ("Exact", ["1.5m", "1.49m", "3.50m", "3.51m"]),
        ("Count", ["0", "1", "5", "6", "null"]),
        ("Positive", ["0", "0.01m", "-1", "null"]),
        ("Total", ["29.98m", "30.00m", "30.001m", "-1m", "19.99m", "null"]),
        ("Shipping", ["5m", "0", "null"]),
        ("Method", ["Method.Card", "Method.Invoice", "(Method)7", "null"]),
        ("Bank", ["Bank.North", "Bank.South", "Bank.From(\"EAST\")", "default(Bank)", "null"]),
        ("Iban", ["\"DE02\"", "\"\"", "null"]),
        ("Items", ["new()", "[new Item { Price = 19.99m, Pieces = 1 }]", "[new Item { Price = 24.98m, Pieces = 1 }, new Item { Pieces = 100 }]", "[new() { Price = 14.99m, Pieces = 2 }]", "[new Item { Price = 1, Pieces = 1 }, new Item { Price = 2, Pieces = 1 }, new Item { Price = 3, Pieces = 1 }]", "null"]),
        ("Buyer", ["null", "new Buyer()", "new() { Name = \"Ada\" }", "new() { Name = \"Adelaide\", Phone = \"1\" }"]),
        ("Fee", ["null", "new Money(1, \"SEK\")", "new Money(1, \"sek\")"]),
    ];

    [Fact]
    public async Task AnalyzerAndValidator_Agree()
    {
        var random = new Random(RandomRuns.Seed);
        var source = new StringBuilder(Contract).AppendLine("public static class Orders").AppendLine("{");
        for (int i = 0; i < Orders; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"    public static Ordain.ValidationResult Run{i}() => new Order {{ ").Append(Initializer(random)).AppendLine(" }.Validate();");
        }

        string text = source.AppendLine("}").ToString();
        Compilation compilation = Generation.Run(text, Generation.Options with { Guards = GeneratorGuards.NoException }).OutputCompilation;
        ImmutableArray<Diagnostic> found = await Diagnostics.Of(compilation, new CallSiteAnalyzer());
        using GeneratedAssembly assembly = GeneratedAssembly.Load(compilation);
        Type orders = assembly.GetType("Orders");
        string[] lines = text.Split('\n');
        int violations = 0;
        var differences = new StringBuilder();
        for (int i = 0; i < Orders; i++)
        {
            string line = lines.Single(candidate => candidate.Contains($" Run{i.ToString(CultureInfo.InvariantCulture)}()", StringComparison.Ordinal));
            int number = Array.IndexOf(lines, line);
            var result = (ValidationResult)orders.GetMethod($"Run{i.ToString(CultureInfo.InvariantCulture)}")!.Invoke(null, null)!;
            string[] refused = [.. result.Violations.Select(Name).Distinct().Order(StringComparer.Ordinal)];
            string[] reported = [.. found.Where(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line == number && diagnostic.Severity == DiagnosticSeverity.Error).SelectMany(Names).Distinct().Order(StringComparer.Ordinal)];

            violations += refused.Length;
            if (!refused.SequenceEqual(reported))
            {
                differences.AppendLine(line.Trim()).Append("  only the validator: ").AppendJoin(", ", refused.Except(reported)).Append("; only the analyzer: ").AppendJoin(", ", reported.Except(refused)).AppendLine();
            }
        }

        Assert.True(differences.Length == 0, $"ORDAIN_TEST_SEED={RandomRuns.Seed.ToString(CultureInfo.InvariantCulture)}\n{differences}");
        Assert.True(violations > Orders, "Most orders are wrong somewhere.");
    }

    private static string Initializer(Random random)
    {
        var set = new List<string>();
        foreach ((string member, string[] values) in _members)
        {
            if (random.Chance(60))
            {
                set.Add($"{member} = {random.Pick(values)}");
            }
        }

        return string.Join(", ", set);
    }

    private static string Name(Violation violation) => violation.Rule.Kind switch
    {
        RuleKind.Required => "ORD3001 " + violation.Rule.MemberName,
        RuleKind.RequiredWhen => "ORD3002 " + violation.MemberPath.Split('.')[^1],
        RuleKind.ForbiddenWhen => "ORD3003 " + violation.Rule.MemberName,
        RuleKind.Invariant => "ORD3005 " + violation.RuleId,
        RuleKind.Enum when violation.Rule.MemberName == "Bank" => "ORD3008 Bank",
        _ => "ORD3004 " + violation.Rule.MemberName,
    };

    /// <summary>The members that a diagnostic is about; of one that is not the creation's own, the message has the name.</summary>
    private static IEnumerable<string> Names(Diagnostic diagnostic) =>
        (diagnostic.Properties["Members"] is { Length: > 0 } members ? members : diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1])
            .Split(',').Select(member => $"{diagnostic.Id} {member}");
}
