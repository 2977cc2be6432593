using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>Tells whether a code action changed anything; a document with a new tree of the same text is no change.</summary>
internal static class SolutionDifference
{
    public static async Task<bool> ExistsAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        SolutionChanges changes = after.GetChanges(before);
        if (changes.GetAddedProjects().Any() || changes.GetRemovedProjects().Any())
        {
            return true;
        }

        foreach (ProjectChanges project in changes.GetProjectChanges())
        {
            if (HasOtherThanChangedFiles(project))
            {
                return true;
            }

            foreach (DocumentId id in project.GetChangedDocuments().Concat(project.GetChangedAdditionalDocuments()).Concat(project.GetChangedAnalyzerConfigDocuments()))
            {
                if (await DiffersAsync(Document(before, id), Document(after, id), cancellationToken).ConfigureAwait(false))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasOtherThanChangedFiles(ProjectChanges project) =>
        project.GetAddedDocuments().Any()
        || project.GetRemovedDocuments().Any()
        || project.GetAddedAdditionalDocuments().Any()
        || project.GetRemovedAdditionalDocuments().Any()
        || project.GetAddedAnalyzerConfigDocuments().Any()
        || project.GetRemovedAnalyzerConfigDocuments().Any()
        || project.GetAddedMetadataReferences().Any()
        || project.GetRemovedMetadataReferences().Any()
        || project.GetAddedProjectReferences().Any()
        || project.GetRemovedProjectReferences().Any()
        || !Equals(project.OldProject.CompilationOptions, project.NewProject.CompilationOptions)
        || !Equals(project.OldProject.ParseOptions, project.NewProject.ParseOptions);

    private static TextDocument Document(Solution solution, DocumentId id) =>
        solution.GetDocument(id) ?? solution.GetAdditionalDocument(id) ?? (TextDocument)solution.GetAnalyzerConfigDocument(id)!;

    private static async Task<bool> DiffersAsync(TextDocument before, TextDocument after, CancellationToken cancellationToken)
    {
        SourceText old = await before.GetTextAsync(cancellationToken).ConfigureAwait(false);
        SourceText now = await after.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return before.Name != after.Name
            || !before.Folders.SequenceEqual(after.Folders, StringComparer.Ordinal)
            || !Equals(old.Encoding, now.Encoding)
            || !old.ContentEquals(now);
    }
}
