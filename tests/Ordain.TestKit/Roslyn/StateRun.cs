using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>Verifies a state: what the generators make of it, its diagnostics, and that these can be suppressed.</summary>
internal sealed class StateRun(RunSettings settings, Solution empty)
{
    private readonly SolutionBuilder _builder = new(settings, empty);

    public DiagnosticCollector Collector { get; } = new(settings);

    public Solution Build(SolutionState state) => _builder.Build(state);

    public async Task VerifyAsync(SolutionState state, IVerifier verifier, CancellationToken cancellationToken)
    {
        var (pass, diagnostics) = await Collector.CollectAsync(Build(state), cancellationToken).ConfigureAwait(false);
        if (!settings.Behaviors.HasFlag(TestBehaviors.SkipGeneratedSourcesCheck))
        {
            await new SolutionComparer(settings, verifier.PushContext("Verifying source generated files"))
                .VerifyGeneratedAsync(state, pass, cancellationToken)
                .ConfigureAwait(false);
        }

        DiagnosticMatcher.Verify(diagnostics, state.ExpectedDiagnostics, settings, verifier);
        foreach (var (context, variant) in ExclusionPasses.VariantsOf(state, settings))
        {
            (_, diagnostics) = await Collector.CollectAsync(Build(variant), cancellationToken).ConfigureAwait(false);
            DiagnosticMatcher.Verify(diagnostics, variant.ExpectedDiagnostics, settings, verifier.PushContext(context));
        }
    }
}
