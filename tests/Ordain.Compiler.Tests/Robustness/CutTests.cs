using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>Code as it is while somebody types: cut off anywhere, and with anything missing.</summary>
public sealed class CutTests
{
    public static TheoryData<string> Sources => [nameof(Corpus.Contract), nameof(Corpus.Client), nameof(Corpus.Model)];

    private static string Source(string name) => name switch
    {
        nameof(Corpus.Contract) => Corpus.Contract,
        nameof(Corpus.Client) => Corpus.Client,
        _ => Corpus.Model,
    };

    private static string Whole(string name) => name == nameof(Corpus.Client) ? "\n" + Shop : "";

    /// <summary>What the client refers to.</summary>
    private const string Shop = """
        namespace Shop
        {
            public enum Method { [WireName("CARD")] Card = 1, Invoice }

            [OpenEnum] public readonly partial struct Color { [WireName("RED")] public static partial Color Red { get; } }
        }
        """;

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task WholeSource_Compiles(string name)
    {
        GeneratorReport report = Generation.Run(Source(name) + Whole(name), Generation.Options with { IgnoredCompilerDiagnostics = ["CS8604"] });

        Assert.NotEmpty(report.GeneratedSources);
        Assert.DoesNotContain(report.OutputCompilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.NotEmpty(await new Bench().Try(Source(name) + Whole(name)));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task SourceThatEndsAnywhere_NeverThrows(string name)
    {
        var bench = new Bench();
        string source = Source(name);
        for (int length = 0; length < source.Length; length += 10)
        {
            await bench.Try(source[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task SourceThatMissesAPiece_NeverThrows(string name)
    {
        var bench = new Bench();
        string source = Source(name) + Whole(name);
        var random = new Random(RandomRuns.Seed);
        for (int i = 0; i < 80; i++)
        {
            int start = random.Next(source.Length);
            int length = Math.Min(random.Chance(50) ? 1 : random.Next(40), source.Length - start);
            string piece = random.Pick("", "", "(", "\"", "}", "<", ";", "[", "?", "null", "@", "0");
            await bench.Try(string.Concat(source.AsSpan(0, start), piece, source.AsSpan(start + length)));
        }
    }

    [Fact]
    public async Task AttributesThatEndAnywhere_NeverThrow()
    {
        const string Attributes = "[Required, RequiredWhen(\"Method is Method.Card && Total > 5\", Source = \"x\"), DefaultsTo(Value = 5), Range(typeof(decimal), \"1\", \"2\"), StringLength(5, MinimumLength = 1)]";
        var bench = new Bench();
        for (int length = 0; length <= Attributes.Length; length += 3)
        {
            await bench.Try($"public enum Method {{ Card }} [Contract(\"A\")] public partial class Order {{ {Attributes[..length]} public string? Number {{ get; init; }} public Method Method {{ get; init; }} public decimal? Total {{ get; init; }} }}");
        }
    }
}
