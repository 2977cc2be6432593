using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Ordain.Compiler.Analysis.CallSites;
using Xunit.Abstractions;

namespace Ordain.Compiler.Tests;

/// <summary>
/// Code that never heard of Ordain. <c>ORDAIN_FOREIGN_CODE</c> names a folder of C# files, which are analysed as one project; without it, code
/// that is made here is.
/// </summary>
public sealed class ForeignCodeTests(ITestOutputHelper output)
{
    private const string Contract = "[Ordain.Contract(\"Acme\")] public sealed partial record AcmeOrder { [System.ComponentModel.DataAnnotations.Required] public string? Number { get; init; } }";

    [Fact]
    public async Task ForeignCode_IsSilentAndCheap()
    {
        string[] texts = Environment.GetEnvironmentVariable("ORDAIN_FOREIGN_CODE") is { Length: > 0 } folder
            ? [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)]
            : [.. Enumerable.Range(0, 40).Select(Made)];
        CSharpParseOptions options = new(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            "Foreign",
            [.. texts.Select((text, i) => CSharpSyntaxTree.ParseText(text, options, $"{i}.cs")), CSharpSyntaxTree.ParseText(Contract, options, "Contract.cs")],
            [.. TestReferences.Framework, MetadataReference.CreateFromFile(typeof(ContractAttribute).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

        // What the compiler does by itself does not count.
        _ = compilation.GetDiagnostics();
        Exception? thrown = null;
        DiagnosticAnalyzer analyzer = new CallSiteAnalyzer();
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => thrown = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        long start = Stopwatch.GetTimestamp();
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync();
        TimeSpan all = Stopwatch.GetElapsedTime(start);
        AnalyzerTelemetryInfo telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{texts.Sum(text => text.AsSpan().Count('\n'))} lines in {texts.Length} files: {telemetry.ExecutionTime.TotalMilliseconds:0.0} ms in the analyzer, {all.TotalMilliseconds:0} ms with the driver"));
        Assert.Null(thrown);
        Assert.Empty(found);
    }

    /// <summary>Ordinary code with names that sound like ours, and none of them ours.</summary>
    private static string Made(int number) => $$"""
        namespace Made{{number.ToString(CultureInfo.InvariantCulture)}};

        public sealed record Order { public string? Number { get; init; } public decimal Total { get; set; } public bool Validate() => Number is not null; }

        public sealed class Client
        {
            public System.Threading.Tasks.Task<bool> SubmitAsync(Order order) => System.Threading.Tasks.Task.FromResult(order.Validate());

            public async System.Threading.Tasks.Task Run(decimal total, double real)
            {
                var order = new Order { Total = total * 100 };
                order.Validate();
                order = order with { Number = null, Total = (decimal)real };
                await SubmitAsync(new() { Number = "" });
                foreach (char c in "text") { try { order.Total += c; } finally { await SubmitAsync(order); } }
            }
        }
        """;
}
