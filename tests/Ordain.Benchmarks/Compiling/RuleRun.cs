extern alias compiler;

using System.Diagnostics;
using System.Globalization;
using compiler::Ordain.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace Ordain.Benchmarks.Compiling;

/// <summary>
/// What the analyzers cost, as Markdown tables: in code that has nothing to do with orders, by line, without and with a file beside it that
/// names them, and in code that submits orders, by method. <c>ORDAIN_FOREIGN_CODE</c> names a folder of code that was written by others.
/// </summary>
internal static class RuleRun
{
    private const int Lines = 200_000;
    private const int OrderingFiles = 20;

    public static void Print(int turns)
    {
        DiagnosticAnalyzer[] analyzers =
        [
            .. typeof(OrdainGenerator).Assembly.GetTypes()
                .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
                .OrderBy(static type => type.Name, StringComparer.Ordinal)
                .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        IReadOnlyList<SyntaxTree> files = ForeignCode.Files(Lines);
        double share = files.Sum(static tree => tree.GetText().Lines.Count) / 100_000d;
        CSharpCompilation[] projects =
        [
            ForeignCode.Compile(files, SdkFiles.References.Where(static reference => reference.Display?.EndsWith("Ordain.dll", StringComparison.Ordinal) != true)),
            ForeignCode.Compile(files, OrderingCode.References),
            ForeignCode.Compile([.. files, OrderingCode.Mention], OrderingCode.References),
            ForeignCode.Compile(OrderingCode.Files(OrderingFiles), OrderingCode.References),
        ];
        double[] units = [share, share, share, OrderingFiles * OrderingCode.MethodsOfAFile];
        RuleCost[] costs = [.. projects.Select((project, i) => Measure(analyzers, project, turns, isReferenced: i > 0, isForeign: i < 3))];

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{share * 100_000:N0} lines in {files.Count} files, {units[^1]} methods that submit an order; the least of {turns} runs"));
        Console.WriteLine();
        Console.WriteLine("| ms by the compiler's own clock | not referenced, 100 000 lines | not used, 100 000 lines | used in one file, 100 000 lines | a method that submits an order |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        for (int i = 0; i < analyzers.Length; i++)
        {
            PrintRow(analyzers[i].GetType().Name, [.. costs.Select((cost, k) => cost.Rules[i] / units[k])]);
        }

        PrintRow("**all**", [.. costs.Select((cost, k) => cost.Rules.Sum() / units[k])]);
        PrintRow("processor, without them", [.. costs.Select((cost, k) => cost.Without / units[k])]);
        PrintRow("processor, with them", [.. costs.Select((cost, k) => cost.With / units[k])]);
    }

    private static void PrintRow(string name, double[] cells) =>
        Console.WriteLine($"| {name} | {string.Join(" | ", cells.Select(static cell => cell.ToString("0.00", CultureInfo.InvariantCulture)))} |");

    private static RuleCost Measure(DiagnosticAnalyzer[] analyzers, CSharpCompilation project, int turns, bool isReferenced, bool isForeign)
    {
        var least = new RuleCost([.. analyzers.Select(static _ => double.MaxValue)], double.MaxValue, double.MaxValue);
        var nothing = new SilentAnalyzer(seesFiles: isReferenced);
        for (int turn = 0; turn < turns; turn++)
        {
            double without = Processor(() => _ = Analyze([nothing], project));
            AnalysisResult? result = null;
            double with = Processor(() => result = Analyze([nothing, .. analyzers], project));
            if (result!.GetAllDiagnostics().FirstOrDefault(diagnostic => diagnostic.Id == "AD0001" || (isForeign && diagnostic.Id.StartsWith("ORD", StringComparison.Ordinal))) is { } wrong)
            {
                throw new InvalidOperationException(wrong.ToString());
            }

            least = new RuleCost(
                [.. analyzers.Select((analyzer, i) => Math.Min(least.Rules[i], result.AnalyzerTelemetryInfo.TryGetValue(analyzer, out AnalyzerTelemetryInfo? cost) ? cost.ExecutionTime.TotalMilliseconds : 0))],
                Math.Min(least.Without, without),
                Math.Min(least.With, with));
        }

        return least;
    }

    private static AnalysisResult Analyze(DiagnosticAnalyzer[] analyzers, CSharpCompilation project) =>
        new CompilationWithAnalyzers(project.Clone(), [.. analyzers], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true))
            .GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static double Processor(Action work)
    {
        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
