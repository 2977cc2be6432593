using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit;

/// <summary>Fails if a run that could take everything from its cache did not.</summary>
internal static class CachingGuard
{
    public static void Check(GeneratorRunResult result, ImmutableArray<string> names, string run)
    {
        List<string> broken = [];
        foreach (var (name, steps) in TrackedSteps.Select(result, names))
        {
            Collect(broken, $"step '{name}'", steps, static reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);
        }

        foreach (var (name, steps) in result.TrackedOutputSteps)
        {
            Collect(broken, $"output step '{name}'", steps, static reason => reason is IncrementalStepRunReason.Cached);
        }

        if (broken.Count > 0)
        {
            throw new GeneratorRunException(GeneratorGuards.Caching, $"{run} recomputed:\n  {string.Join("\n  ", broken)}");
        }
    }

    private static void Collect(List<string> broken, string what, ImmutableArray<IncrementalGeneratorRunStep> steps, Func<IncrementalStepRunReason, bool> isFine) =>
        broken.AddRange(
            from step in steps
            from output in step.Outputs
            where !isFine(output.Reason)
            select $"{what} was {output.Reason}: {output.Value}");
}
