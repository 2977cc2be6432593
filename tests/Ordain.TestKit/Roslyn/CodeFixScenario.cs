using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ordain.TestKit.Roslyn;

/// <summary>Code fixes, the states before and after them, and how often they are applied.</summary>
internal sealed class CodeFixScenario
{
    public required StateRun Run { get; init; }

    public required RunSettings Settings { get; init; }

    public required CodeActionApplier Applier { get; init; }

    public required ImmutableArray<CodeFixProvider> Providers { get; init; }

    public required SolutionState TestState { get; init; }

    public required SolutionState FixedState { get; init; }

    public required SolutionState BatchFixedState { get; init; }

    public required CodeFixTestBehaviors Behaviors { get; init; }

    /// <summary>Applies one fix after the other and compares the result with the fixed state.</summary>
    public Task VerifyIncrementalAsync(int? iterations, IVerifier verifier, CancellationToken cancellationToken)
    {
        int fixable = FixableExpectations.Count();
        int limit = iterations ?? (IsUnchanged(FixedState) ? 0 : -Math.Max(1, fixable));
        return VerifyAsync(
            new IncrementalFix(Applier, Settings),
            limit,
            FixedState,
            verifier.PushContext("Iterative code fix application"),
            cancellationToken);
    }

    /// <summary>Applies Fix All in every scope that the fixes support and compares the results with the batch state.</summary>
    public async Task VerifyFixAllAsync(int? iterations, int? inDocument, int? inProject, IVerifier verifier, CancellationToken cancellationToken)
    {
        bool isUnchanged = IsUnchanged(BatchFixedState);
        int documents = FixableExpectations.Where(expected => expected.HasLocation).Select(expected => expected.Spans[0].Span.Path).Distinct().Count();
        int projects = StateInheritance.ChangedProjects(BatchFixedState, TestState, inherits: false).Count();
        (FixAllScope Scope, CodeFixTestBehaviors Skip, int? Own, int Most)[] scopes =
        [
            (FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck, inDocument, Math.Max(1, documents)),
            (FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck, inProject, Math.Max(1, projects)),
            (FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck, null, 1),
        ];
        foreach (var (scope, skip, own, most) in scopes)
        {
            if (Behaviors.HasFlag(skip) || !Providers.Any(provider => Supports(provider, scope)))
            {
                continue;
            }

            await VerifyAsync(
                new FixAllFix(Applier, Settings, scope),
                own ?? iterations ?? (isUnchanged ? 0 : -most),
                BatchFixedState,
                verifier.PushContext($"Fix all in {scope.ToString().ToLowerInvariant()}"),
                cancellationToken).ConfigureAwait(false);
        }
    }

    private IEnumerable<DiagnosticResult> FixableExpectations =>
        TestState.ExpectedDiagnostics.Where(expected => Settings.FixableIds.Contains(expected.Id));

    private static bool Supports(CodeFixProvider provider, FixAllScope scope) =>
        provider.GetFixAllProvider()?.GetSupportedFixAllScopes().Contains(scope) == true;

    private bool IsUnchanged(SolutionState state) => !StateInheritance.HasChanges(state, TestState, inherits: false);

    private async Task VerifyAsync(IFixStep step, int limit, SolutionState expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        // A fix that exceeds its number is let run one step further: the text then tells more than the number.
        int most = Behaviors.HasFlag(CodeFixTestBehaviors.FixOne) ? 1 : Math.Abs(limit) + 1;
        var (solution, count) = await FixLoop.RunAsync(step, Run.Build(TestState), Run.Collector, most, verifier, cancellationToken).ConfigureAwait(false);

        GeneratorPass pass = await GeneratorPass.RunAsync(solution, Settings.Generators, cancellationToken).ConfigureAwait(false);
        await new SolutionComparer(Settings, verifier).VerifyAsync(expected, pass, cancellationToken).ConfigureAwait(false);
        bool isAsExpected = limit is >= 0 or -1 ? count == Math.Abs(limit) : count <= -limit;
        verifier.True(isAsExpected, $"Expected '{limit}' iterations but found '{count}' iterations.");
    }
}
