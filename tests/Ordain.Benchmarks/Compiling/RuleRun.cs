extern alias compiler;

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
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {lines:N0} lines: ms per 100 000 lines, by the compiler's own clock | {string.Join(" | ", projects.Select(static project => project.Name))} |"));
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (DiagnosticAnalyzer analyzer in analyzers)
        {
            Measure(analyzer, ForeignCode.Compile(2_000, isReferenced: true, contracts: 10));
            var cells = new List<string>();
            foreach ((_, CSharpCompilation compilation) in projects)
            {
                cells.Add(string.Create(CultureInfo.InvariantCulture, $"{Measure(analyzer, compilation) * 100_000 / lines:0.00}"));
            }

            Console.WriteLine($"| {analyzer.GetType().Name} | {string.Join(" | ", cells)} |");
        }
    }

    private static double Measure(DiagnosticAnalyzer analyzer, CSharpCompilation compilation)
    {
        double least = double.MaxValue;
        for (int turn = 0; turn < Turns; turn++)
        {
            var run = new CompilationWithAnalyzers(compilation.Clone(), [analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            AnalysisResult result = run.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
            if (result.GetAllDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Id == "AD0001") is { } thrown)
            {
                throw new InvalidOperationException(thrown.ToString());
            }

            least = Math.Min(least, result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds);
        }

        return least;
    }
}
