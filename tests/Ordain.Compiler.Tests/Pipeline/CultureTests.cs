namespace Ordain.Compiler.Tests;

public sealed class CultureTests
{
    /// <summary>Numbers with signs and decimals, names with I and i, dates: what cultures write differently.</summary>
    private const string Source = """
        namespace Shop;

        [Contract("Acme", Operation = "POST /İI")]
        public sealed partial class Order
        {
            [Range(-1.5, 1234567.25)]
            public decimal? TITLE { get; init; }

            [Range(-2.5e-7, 1e20)]
            public double Weight { get; init; }

            [RequiredWhen("TITLE < -3.25 || TITLE is > 1000000.5")]
            public string? IiIi { get; init; }

            [DefaultsTo(Value = -12)]
            public int? ISO { get; init; }

            [Length(1, 1000)]
            public string? Ímage { get; init; }

            public Line? Istanbul { get; init; }

            public State? State { get; init; }
        }

        public sealed class Line
        {
            [MoneyFormat(MoneyWireFormat.DecimalString, Decimals = 3)]
            public decimal Total { get; init; }
        }

        public enum State
        {
            [WireName("INIT")] INITIAL = -1,
            I,
        }
        """;

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Culture_ChangesNoByte(string culture)
    {
        GeneratorReport invariant = RunIn("");
        GeneratorReport other = RunIn(culture);

        Assert.NotEmpty(invariant.GeneratedSources);
        Assert.Equal(invariant.GeneratedSources.Keys, other.GeneratedSources.Keys);
        Assert.All(invariant.GeneratedSources, source => Assert.Equal(source.Value, other[source.Key]));
    }

    [Fact]
    public void LineEnds_AreLineFeeds() =>
        Assert.All(Generation.Run(Source.ReplaceLineEndings("\r\n")).GeneratedSources.Values, text => Assert.DoesNotContain('\r', text));

    [Fact]
    public void OrderOfFiles_ChangesNoByte()
    {
        const string Refund = "namespace Shop; [Contract(\"Acme\")] public sealed partial class Refund { public Line? Line { get; init; } }";

        GeneratorReport one = Generation.Run([("A.cs", Source), ("B.cs", Refund)]);
        GeneratorReport other = Generation.Run([("A.cs", Refund), ("B.cs", Source)]);

        Assert.Equal(one.GeneratedSources, other.GeneratedSources);
    }

    private static GeneratorReport RunIn(string culture)
    {
        using var scope = new CultureScope(culture);
        return Generation.Run(Source);
    }
}
