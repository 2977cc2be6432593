using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.Benchmarks.Compiling;

/// <summary>What generators cost the editor and the build, as Markdown tables.</summary>
internal static class CompileRun
{
    private static readonly string[] _columns = ["cold", "unrelated body", "own body", "own declaration", "added type", "changed reference"];

    /// <param name="subject">The types.</param>
    /// <param name="sizes">How many of them the projects have.</param>
    public static void Print(CompiledSubject subject, IReadOnlyList<int> sizes)
    {
        foreach (int size in sizes)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} {subject.Name}: CPU ms (allocated MB; outputs made) | {string.Join(" | ", _columns)} | cold: emitted kB, ns per emitted character |"));
            Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", _columns.Length + 1))}");
            foreach (CompiledGenerator generator in subject.Generators)
            {
                Console.WriteLine(Row(generator, subject, size));
            }

            Console.WriteLine();
        }
    }

    private static string Row(CompiledGenerator generator, CompiledSubject subject, int size)
    {
        // What the runtime compiles on first use is no cost of the generator's.
        var small = new CompiledProject(generator, subject, 10);
        for (int i = 0; i < 3; i++)
        {
            GeneratorDriver warm = small.NewDriver().RunGenerators(small.Start.Clone());
            foreach ((_, Func<int, CSharpCompilation> apply) in small.Edits)
            {
                warm.RunGenerators(apply(i + 1));
            }
        }

        var project = new CompiledProject(generator, subject, size);
        int turns = size < 1_000 ? 7 : 3;
        (CompiledCost cold, GeneratorDriver driver) = CompiledCost.Measure(project.NewDriver(), _ => project.Reopened(), turns);
        List<CompiledCost> costs = [cold];
        foreach ((_, Func<int, CSharpCompilation> apply) in project.Edits)
        {
            costs.Add(CompiledCost.Measure(driver, apply, turns).Cost);
        }

        double perCharacter = cold.Emitted == 0 ? 0 : cold.Milliseconds * 1e6 / cold.Emitted;
        return string.Create(CultureInfo.InvariantCulture, $"| {generator.Name} | {string.Join(" | ", costs.Select(Format))} | {cold.Emitted / 1000:N0}, {perCharacter:0} |");
    }

    private static string Format(CompiledCost cost) =>
        string.Create(CultureInfo.InvariantCulture, $"{cost.Milliseconds.ToString(cost.Milliseconds < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture)} ({cost.Bytes / 1e6:0.0}; {cost.Redone})");
}
