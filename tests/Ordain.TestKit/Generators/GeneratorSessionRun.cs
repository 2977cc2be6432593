using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit;

/// <summary>One run of a session: what it gave and what it recomputed.</summary>
public sealed class GeneratorSessionRun
{
    private readonly GeneratorRunResult _result;
    private readonly ImmutableSortedDictionary<string, SourceText> _texts;

    internal GeneratorSessionRun(GeneratorReport report, GeneratorRunResult result, GeneratorSessionRun? previous)
    {
        Report = report;
        _result = result;
        _texts = result.GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText, StringComparer.Ordinal);
        var before = previous?._texts ?? ImmutableSortedDictionary<string, SourceText>.Empty;

        // A cached output hands out the very text object of the run before; a new object means that the generator emitted it again.
        OutputReasons = _texts.Keys.Union(before.Keys, StringComparer.Ordinal).ToImmutableSortedDictionary(
            hint => hint,
            hint => (before.GetValueOrDefault(hint), _texts.GetValueOrDefault(hint)) switch
            {
                (null, _) => IncrementalStepRunReason.New,
                (_, null) => IncrementalStepRunReason.Removed,
                var (old, now) => ReferenceEquals(old, now) ? IncrementalStepRunReason.Cached : IncrementalStepRunReason.Modified,
            },
            StringComparer.Ordinal);
    }

    /// <summary>The files, diagnostics and compilation of the run.</summary>
    public GeneratorReport Report { get; }

    /// <summary>Why each output, by hint name, is what it is: New, Modified (emitted again, even if with equal text), Cached or Removed.</summary>
    public ImmutableSortedDictionary<string, IncrementalStepRunReason> OutputReasons { get; }

    /// <summary>Hint names that this run emitted: new or modified.</summary>
    public IReadOnlyList<string> Emitted => HintsOf(IncrementalStepRunReason.New, IncrementalStepRunReason.Modified);

    /// <summary>Hint names that this run took from the cache.</summary>
    public IReadOnlyList<string> Cached => HintsOf(IncrementalStepRunReason.Cached);

    /// <summary>Hint names that this run no longer gives.</summary>
    public IReadOnlyList<string> Removed => HintsOf(IncrementalStepRunReason.Removed);

    /// <summary>The reasons of every value of a step named by <c>WithTrackingName</c>; empty if the step did not run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOf(string stepName) =>
        _result.TrackedSteps.TryGetValue(stepName, out var steps)
            ? [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)]
            : [];

    /// <summary>Fails unless this run took everything from the cache.</summary>
    public void VerifyCached() => CachingGuard.Check(_result, [], "the run");

    private string[] HintsOf(params IncrementalStepRunReason[] reasons) =>
        [.. OutputReasons.Where(output => reasons.Contains(output.Value)).Select(output => output.Key)];
}
