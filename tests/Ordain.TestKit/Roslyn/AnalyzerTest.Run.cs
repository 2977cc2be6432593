using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.TestKit.Roslyn;

/// <content>The run of the test.</content>
public abstract partial class AnalyzerTest<TVerifier>
{
    /// <summary>Verifies the diagnostics of the input.</summary>
    protected virtual async Task RunImplAsync(CancellationToken cancellationToken)
    {
        RunSettings settings = CreateSettings();
        VerifySomethingToTest();
        using var workspace = new AdhocWorkspace();
        var run = new StateRun(settings, workspace.CurrentSolution);
        await run.VerifyAsync(MarkupProcessor.Process(TestState.AsFirst(), settings), Verify, cancellationToken).ConfigureAwait(false);
    }

    private protected void VerifySomethingToTest()
    {
        // A test may be about what a generator makes out of nothing.
        if (TestState.GeneratedSources.Count == 0)
        {
            Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        }

        Verify.LanguageIsSupported(Language);
    }

    private protected RunSettings CreateSettings()
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. GetDiagnosticAnalyzers()];
        return new()
        {
            Analyzers = analyzers,
            Generators = [.. GetSourceGenerators()],
            SupportedDiagnostics = [.. analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)],
            DefaultDiagnostic = GetDefaultDiagnostic([.. analyzers]),
            MarkupOptions = MarkupOptions,
            Behaviors = TestBehaviors,
            DefaultFilePath = DefaultFilePath,
            CreateCompilationOptions = CreateCompilationOptions,
            CreateParseOptions = CreateParseOptions,
            ApplyCompilationOptions = ApplyCompilationOptions,
            IsCompilerDiagnosticIncluded = diagnostic => IsCompilerDiagnosticIncluded(diagnostic, CompilerDiagnostics),
            SolutionTransforms = [.. SolutionTransforms],
            DiagnosticVerifier = DiagnosticVerifier,
        };
    }
}
