using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ordain.TestKit.Roslyn;

/// <summary>A test of code fixes: what they make of the input, one by one and all at once, is exactly what is expected.</summary>
public abstract class CodeFixTest<TVerifier> : CodeActionTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Creates a test without sources.</summary>
    protected CodeFixTest()
    {
        FixedState = NewState();
        BatchFixedState = NewState();
    }

    /// <summary>Appends a source to <see cref="FixedState"/>.</summary>
    public string FixedCode
    {
        set
        {
            if (value is not null)
            {
                FixedState.Sources.Add(value);
            }
        }
    }

    /// <summary>What fixing one diagnostic after the other gives.</summary>
    public SolutionState FixedState { get; }

    /// <summary>Appends a source to <see cref="BatchFixedState"/>.</summary>
    public string BatchFixedCode
    {
        set
        {
            if (value is not null)
            {
                BatchFixedState.Sources.Add(value);
            }
        }
    }

    /// <summary>What Fix All gives, if it differs from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; }

    /// <summary>How many fixes are applied one by one: exactly, or at most if negative.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How often Fix All is applied, in each scope that has no number of its own.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>How often Fix All in a document is applied.</summary>
    public int? NumberOfFixAllInDocumentIterations { get; set; }

    /// <summary>How often Fix All in a project is applied.</summary>
    public int? NumberOfFixAllInProjectIterations { get; set; }

    /// <summary>Checks to leave out.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>The code fixes to test.</summary>
    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    /// <inheritdoc/>
    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        ImmutableArray<CodeFixProvider> providers = [.. GetCodeFixProviders()];
        RunSettings settings = CreateSettings() with
        {
            FixableIds = [.. providers.SelectMany(provider => provider.FixableDiagnosticIds)],
        };
        VerifySomethingToTest();

        SolutionState rawTest = TestState.AsFirst();
        SolutionState rawFixed = FixedState.InheritedFrom(rawTest, settings.FixableIds);
        SolutionState rawBatch = BatchFixedState.InheritedFrom(rawFixed, settings.FixableIds);

        using var workspace = new AdhocWorkspace();
        var run = new StateRun(settings, workspace.CurrentSolution);
        SolutionState test = MarkupProcessor.Process(rawTest, settings);
        await run.VerifyAsync(test, Verify.PushContext("Diagnostics of test state"), cancellationToken).ConfigureAwait(false);
        if (!FixedState.HasAnyContent && !BatchFixedState.HasAnyContent)
        {
            return;
        }

        SolutionState @fixed = MarkupProcessor.Process(rawFixed, settings);
        SolutionState batch = MarkupProcessor.Process(rawBatch, settings);
        var fixes = new CodeFixScenario
        {
            Run = run,
            Settings = settings,
            Applier = CreateApplier(providers),
            Providers = providers,
            TestState = test,
            FixedState = @fixed,
            BatchFixedState = batch,
            Behaviors = CodeFixTestBehaviors,
        };
        await fixes.VerifyIncrementalAsync(NumberOfIncrementalIterations, Verify, cancellationToken).ConfigureAwait(false);
        await fixes
            .VerifyFixAllAsync(NumberOfFixAllIterations, NumberOfFixAllInDocumentIterations, NumberOfFixAllInProjectIterations, Verify, cancellationToken)
            .ConfigureAwait(false);

        await run.VerifyAsync(@fixed, Verify.PushContext("Diagnostics of fixed state"), cancellationToken).ConfigureAwait(false);
        if (BatchFixedState.HasAnyContent && !CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllCheck))
        {
            await run.VerifyAsync(batch, Verify.PushContext("Diagnostics of batch fixed state"), cancellationToken).ConfigureAwait(false);
        }
    }

    private CodeActionApplier CreateApplier(ImmutableArray<CodeFixProvider> providers) => new()
    {
        Providers = providers,
        Index = CodeActionIndex,
        EquivalenceKey = CodeActionEquivalenceKey,
        ActionVerifier = CodeActionVerifier,
        ValidationMode = CodeActionValidationMode,
        AllowsNonLocal = CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck),
    };
}
