using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ordain.TestKit.Roslyn;

/// <summary>Hands a Fix All provider the diagnostics of the solution that it fixes.</summary>
internal sealed class FoundDiagnosticProvider(ImmutableArray<CollectedDiagnostic> diagnostics) : FixAllContext.DiagnosticProvider
{
    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        Select(found => found.Document?.Id == document.Id);

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Select(found => found.Project.Id == project.Id && found.Document is null);

    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Select(found => found.Project.Id == project.Id);

    private Task<IEnumerable<Diagnostic>> Select(Func<CollectedDiagnostic, bool> isAsked) =>
        Task.FromResult<IEnumerable<Diagnostic>>([.. diagnostics.Where(isAsked).Select(found => found.Diagnostic)]);
}
