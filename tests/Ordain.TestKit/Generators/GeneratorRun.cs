using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.TestKit;

/// <summary>Runs an incremental generator and holds the run to what every generator of this repository promises.</summary>
public static class GeneratorRun
{
    /// <summary>Runs a generator on one file.</summary>
    public static GeneratorReport Run<TGenerator>(string source, GeneratorRunOptions? options = null)
        where TGenerator : IIncrementalGenerator, new() =>
        Run(static () => new TGenerator(), [(GeneratorInput.DefaultPath, source)], options);

    /// <summary>Runs a generator on several files.</summary>
    public static GeneratorReport Run<TGenerator>(IEnumerable<(string Path, string Text)> sources, GeneratorRunOptions? options = null)
        where TGenerator : IIncrementalGenerator, new() =>
        Run(static () => new TGenerator(), sources, options);

    /// <summary>Runs a generator that is not made by a parameterless constructor.</summary>
    public static GeneratorReport Run(Func<IIncrementalGenerator> create, IEnumerable<(string Path, string Text)> sources, GeneratorRunOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(sources);
        options ??= GeneratorRunOptions.Default;

        CSharpCompilation input = GeneratorInput.Compile(sources, options);
        GeneratorDriver driver = GeneratorInput.Drive(create(), options).RunGeneratorsAndUpdateCompilation(input, out Compilation output, out _);
        var first = driver.ResultOrThrow("the first run");
        var report = new GeneratorReport(input, (CSharpCompilation)output, first);

        if (options.Guards.HasFlag(GeneratorGuards.PlainData))
        {
            PlainDataGuard.Check(first, options.TrackedSteps);
        }

        CSharpCompilation clone = input.Clone();
        if (options.Guards.HasFlag(GeneratorGuards.Caching))
        {
            driver = driver.RunGenerators(clone);
            CachingGuard.Check(driver.ResultOrThrow("a run on an equal compilation"), options.TrackedSteps, "a run on an equal compilation");
            driver = driver.RunGenerators(clone.AddSyntaxTrees(GeneratorInput.Parse(GeneratorInput.UnrelatedPath, GeneratorInput.UnrelatedText, options)));
            CachingGuard.Check(driver.ResultOrThrow("a run with an unrelated file more"), options.TrackedSteps, "a run with an unrelated file more");
        }

        if (options.Guards.HasFlag(GeneratorGuards.Determinism))
        {
            var second = GeneratorInput.Drive(create(), options).RunGenerators(clone).ResultOrThrow("an independent run");
            DeterminismGuard.Check(first, second);
        }

        if (options.Guards.HasFlag(GeneratorGuards.Compilation) && !options.AllowCompilationErrors)
        {
            CompilationGuard.Check(report, options);
        }

        return report;
    }
}
