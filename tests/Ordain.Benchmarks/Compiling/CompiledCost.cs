using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Benchmarks.Running;

namespace Ordain.Benchmarks.Compiling;

/// <summary>What a run of a generator costs.</summary>
/// <param name="Milliseconds">Of the thread's processor.</param>
/// <param name="Bytes">Allocated.</param>
/// <param name="Emitted">Characters of all outputs.</param>
/// <param name="Redone">Outputs that are not those of the run before.</param>
internal readonly record struct CompiledCost(double Milliseconds, long Bytes, long Emitted, int Redone)
{
    /// <summary>Of a run that takes so long, one is enough.</summary>
    private const double Enough = 5_000;

    /// <summary>Runs a generator on one compilation after another, from the same memory of an earlier run.</summary>
    /// <returns>The cost in the middle, and the driver after the last run.</returns>
    public static (CompiledCost Cost, GeneratorDriver Driver) Measure(GeneratorDriver driver, Func<int, CSharpCompilation> compilation, int turns)
    {
        ImmutableArray<GeneratedSourceResult> before = SourcesOf(driver);
        var costs = new List<CompiledCost>();
        GeneratorDriver after = driver;
        for (int turn = 0; turn < turns && costs.Sum(static cost => cost.Milliseconds) < Enough; turn++)
        {
            CSharpCompilation edited = compilation(turn + 1);
            GC.Collect();
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            long start = ThreadClock.Now;
            after = driver.RunGenerators(edited);
            double time = (ThreadClock.Now - start) / 1e6;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            ImmutableArray<GeneratedSourceResult> sources = SourcesOf(after);
            var known = new HashSet<object>(before.Select(static source => (object)source.SourceText), ReferenceEqualityComparer.Instance);
            costs.Add(new CompiledCost(time, bytes, sources.Sum(static source => (long)source.SourceText.Length), sources.Count(source => !known.Contains(source.SourceText))));
        }

        costs.Sort(static (x, y) => x.Milliseconds.CompareTo(y.Milliseconds));
        return (costs[costs.Count / 2], after);
    }

    private static ImmutableArray<GeneratedSourceResult> SourcesOf(GeneratorDriver driver)
    {
        GeneratorDriverRunResult result = driver.GetRunResult();
        return result.Results is [{ Exception: { } exception }]
            ? throw new InvalidOperationException("The generator threw.", exception)
            : result.Results.IsEmpty || result.Results[0].GeneratedSources.IsDefault ? [] : result.Results[0].GeneratedSources;
    }
}
