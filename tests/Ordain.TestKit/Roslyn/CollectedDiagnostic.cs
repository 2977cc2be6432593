using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>A diagnostic of a project.</summary>
/// <param name="Project">The project, with its generated documents.</param>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="IsNonLocal">Whether an analyzer reported it at the end of the compilation, where an editor cannot compute it on demand.</param>
internal sealed record CollectedDiagnostic(Project Project, Diagnostic Diagnostic, bool IsNonLocal)
{
    /// <summary>The document that the diagnostic is in, source or additional; null if it is in none.</summary>
    public TextDocument? Document =>
        Project.GetDocument(Diagnostic.Location.SourceTree)
        ?? Project.AdditionalDocuments.FirstOrDefault(document =>
            Diagnostic.Location.Kind == LocationKind.ExternalFile && document.FilePath == Diagnostic.Location.GetLineSpan().Path);
}
