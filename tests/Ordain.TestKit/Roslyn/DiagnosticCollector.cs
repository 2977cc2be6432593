using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.TestKit.Roslyn;

/// <summary>Gathers every diagnostic that counts, in every project.</summary>
internal sealed class DiagnosticCollector(RunSettings settings)
{
    private readonly Dictionary<SolutionFingerprint, CollectedSolution> _known = [];

    /// <summary>The diagnostics of a solution. They belong to the solution that is returned, which is made of the same.</summary>
    public async Task<CollectedSolution> CollectAsync(Solution solution, CancellationToken cancellationToken)
    {
        var fingerprint = await SolutionFingerprint.OfAsync(solution, cancellationToken).ConfigureAwait(false);
        if (!_known.TryGetValue(fingerprint, out CollectedSolution? collected))
        {
            collected = await CollectAnewAsync(solution, cancellationToken).ConfigureAwait(false);
            _known.Add(fingerprint, collected);
        }

        return collected;
    }

    private async Task<CollectedSolution> CollectAnewAsync(Solution solution, CancellationToken cancellationToken)
    {
        GeneratorPass pass = await GeneratorPass.RunAsync(solution, settings.Generators, cancellationToken).ConfigureAwait(false);
        List<CollectedDiagnostic> diagnostics =
        [
            .. pass.Diagnostics.Select(found => new CollectedDiagnostic(pass.Solution.GetProject(found.Project)!, found.Diagnostic, IsNonLocal: false)),
        ];
        foreach (Project project in pass.Solution.Projects)
        {
            diagnostics.AddRange(await CollectAsync(project, cancellationToken).ConfigureAwait(false));
        }

        return new(pass, [.. diagnostics
            .OrderBy(found => found.Diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(found => found.Diagnostic.Location.SourceSpan.Start)
            .ThenBy(found => found.Diagnostic.Location.SourceSpan.End)
            .ThenBy(found => found.Diagnostic.Id, StringComparer.Ordinal)]);
    }

    private async Task<IEnumerable<CollectedDiagnostic>> CollectAsync(Project project, CancellationToken cancellationToken)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        IEnumerable<CollectedDiagnostic> found = compilation.GetDiagnostics(cancellationToken)
            .Where(diagnostic => settings.IsCompilerDiagnosticIncluded(diagnostic) || settings.FixableIds.Contains(diagnostic.Id))
            .Select(diagnostic => new CollectedDiagnostic(project, diagnostic, IsNonLocal: false));
        if (!settings.Analyzers.IsEmpty)
        {
            found = found.Concat(await AnalyzeAsync(project, compilation, cancellationToken).ConfigureAwait(false));
        }

        return found.Where(one => !one.Diagnostic.IsSuppressed);
    }

    private async Task<IEnumerable<CollectedDiagnostic>> AnalyzeAsync(Project project, Compilation compilation, CancellationToken cancellationToken)
    {
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        AnalysisResult result = await compilation.WithAnalyzers(settings.Analyzers, options).GetAnalysisResultAsync(cancellationToken).ConfigureAwait(false);
        HashSet<Diagnostic> nonLocal = [.. result.CompilationDiagnostics.Values.SelectMany(diagnostics => diagnostics)];
        return result.GetAllDiagnostics().Select(diagnostic => new CollectedDiagnostic(project, diagnostic, nonLocal.Contains(diagnostic)));
    }
}
