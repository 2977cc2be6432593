using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Analysis.Definitions;
using Ordain.Compiler.Analysis.Mapping;
using Ordain.Compiler.Analysis.Privacy;

namespace Ordain.Compiler.Tests;

/// <summary>Where no file names Ordain nothing is looked at, unless somebody else hands orders out.</summary>
public sealed class OrdainFilesTests
{
    private const string Contract = """
        using Ordain;

        namespace Shop.Orders;

        [Contract("Lumo")]
        public sealed partial record LumoOrder
        {
            [Sensitive]
            public string? Email { get; init; }
        }

        public static class Orders
        {
            public static LumoOrder Last { get; } = new();
        }
        """;

    private const string Leak = """
        public static class Program
        {
            public static void Run() => throw new System.InvalidOperationException(Shop.Orders.Orders.Last.Email);
        }
        """;

    private static DiagnosticAnalyzer[] All =>
        [new CallSiteAnalyzer(), new ContractDefinitionAnalyzer(), new MappingAnalyzer(), new SensitivePrintingAnalyzer(), new SensitiveUseAnalyzer()];

    [Theory]
    [InlineData("class Program { void Run() => System.Console.WriteLine(1); }", false)]
    [InlineData("using Ordain; class Program { void Run() => System.Console.WriteLine(1); }", true)]
    [InlineData("class Program { Ordain.Money? Price { get; set; } }", true)]
    public async Task WhereNothingNamesOrdain_NothingIsDone(string source, bool isUsed)
    {
        (_, IReadOnlyList<AnalyzerTelemetryInfo> costs) = await Analyze(Compile("Program", [source]));

        Assert.All(costs, cost => Assert.Equal(1, cost.CompilationStartActionsCount));
        Assert.Equal(isUsed, costs.Any(cost => cost.SymbolActionsCount + cost.SemanticModelActionsCount > 0));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OrderOfAnotherAssembly_NeedsNoMention(bool isProject)
    {
        CSharpCompilation orders = Compile("Shop.Orders", [Contract]);

        (ImmutableArray<Diagnostic> found, _) = await Analyze(Compile("Program", [Leak], isProject ? orders.ToMetadataReference() : Emitted(orders)));

        Assert.Equal("ORD4002", Assert.Single(found).Id);
    }

    [Fact]
    public async Task PackInOrdainsNamespace_HasToBeNamed()
    {
        CSharpCompilation orders = Compile("Ordain.Contracts.Lumo", [Contract.Replace("Shop.Orders", "Ordain.Contracts.Lumo", StringComparison.Ordinal)]);

        (_, IReadOnlyList<AnalyzerTelemetryInfo> costs) = await Analyze(Compile("Program", ["class Program;"], Emitted(orders)));

        Assert.All(costs, cost => Assert.Equal(0, cost.SymbolActionsCount + cost.SemanticModelActionsCount));
    }

    [Theory]
    [InlineData("global using Ordain;", "[Contract(\"Lumo\")] sealed record LumoOrder;")]
    [InlineData("global using Payload = Ordain.ContractAttribute;", "[Payload(\"Lumo\")] sealed record LumoOrder;")]
    public async Task GlobalUsing_CountsForAllFiles(string usings, string source)
    {
        (ImmutableArray<Diagnostic> found, _) = await Analyze(Compile("Program", [source, usings]));

        Assert.Equal("ORD0001", Assert.Single(found).Id);
    }

    private static CSharpCompilation Compile(string name, IEnumerable<string> sources, params MetadataReference[] references) => CSharpCompilation.Create(
        name,
        sources.Select(static (source, i) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), $"{i}.cs")),
        [.. TestReferences.Framework, MetadataReference.CreateFromFile(typeof(ContractAttribute).Assembly.Location), .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static PortableExecutableReference Emitted(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static async Task<(ImmutableArray<Diagnostic> Found, IReadOnlyList<AnalyzerTelemetryInfo> Costs)> Analyze(CSharpCompilation compilation)
    {
        DiagnosticAnalyzer[] analyzers = All;
        AnalysisResult result = await compilation.WithAnalyzers([.. analyzers]).GetAnalysisResultAsync(CancellationToken.None);
        return (result.GetAllDiagnostics(), [.. analyzers.Select(analyzer => result.AnalyzerTelemetryInfo[analyzer])]);
    }
}
