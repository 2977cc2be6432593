extern alias compiler;

using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using compiler::Ordain.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.Benchmarks.Compiling;

/// <summary>What each analyzer costs in code that has nothing to do with it, as a Markdown table.</summary>
internal static class RuleRun
{
    private const int Lines = 200_000;
    private const int Turns = 2;

    public static void Print()
    {
        (string Name, CSharpCompilation Compilation)[] projects =
        [
            ("Ordain not referenced", ForeignCode.Compile(Lines, isReferenced: false)),
            ("referenced, no contract", ForeignCode.Compile(Lines, isReferenced: true)),
            ("referenced, 100 contracts", ForeignCode.Compile(Lines, isReferenced: true, contracts: 100)),
        ];
        int lines = projects[0].Compilation.SyntaxTrees.Sum(static tree => tree.GetText().Lines.Count);
        DiagnosticAnalyzer[] analyzers =
        [
            .. typeof(OrdainGenerator).Assembly.GetTypes()
                .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
                .OrderBy(static type => type.Name, StringComparer.Ordinal)
                .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {lines:N0} lines: ms per 100 000 lines, by the compiler's own clock / more CPU than an analyzer that does nothing | {string.Join(" | ", projects.Select(static project => project.Name))} |"));
        Console.WriteLine("|---|---:|---:|---:|");

        // The first run warms up what all of them share.
        Measure(new IdleAnalyzer(), projects[0].Compilation);
        double[] floors = [.. projects.Select(static project => Measure(new IdleAnalyzer(), project.Compilation).Cpu)];
        foreach (DiagnosticAnalyzer analyzer in analyzers)
        {
            Measure(analyzer, ForeignCode.Compile(2_000, isReferenced: true, contracts: 10));
            var cells = new List<string>();
            for (int i = 0; i < projects.Length; i++)
            {
                (double own, double cpu) = Measure(analyzer, projects[i].Compilation);
                cells.Add(string.Create(CultureInfo.InvariantCulture, $"{own * 100_000 / lines:0.00} / {(cpu - floors[i]) * 100_000 / lines:0}"));
            }

            Console.WriteLine($"| {analyzer.GetType().Name} | {string.Join(" | ", cells)} |");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| (the compiler's own work with an analyzer that does nothing, CPU ms per 100 000 lines) | {string.Join(" | ", floors.Select(floor => (floor * 100_000 / lines).ToString("N0", CultureInfo.InvariantCulture)))} |"));
    }

    private static (double Own, double Cpu) Measure(DiagnosticAnalyzer analyzer, CSharpCompilation compilation)
    {
        var costs = new (double Own, double Cpu)[Turns];
        for (int turn = 0; turn < Turns; turn++)
        {
            GC.Collect();
            using var process = Process.GetCurrentProcess();
            TimeSpan start = process.TotalProcessorTime;
            var run = new CompilationWithAnalyzers(compilation.Clone(), [analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            AnalysisResult result = run.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
            if (result.GetAllDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Id == "AD0001") is { } thrown)
            {
                throw new InvalidOperationException(thrown.ToString());
            }

            TimeSpan own = result.AnalyzerTelemetryInfo[analyzer].ExecutionTime;
            process.Refresh();
            costs[turn] = (own.TotalMilliseconds, (process.TotalProcessorTime - start).TotalMilliseconds);
        }

        return (costs.Min(static cost => cost.Own), costs.Min(static cost => cost.Cpu));
    }

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class IdleAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor _descriptor = new("IDLE", "Idle", "Idle", "Idle", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [_descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(static _ => { });
        }
    }
}
