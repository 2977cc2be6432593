using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>Compares the files of a solution with those of a state: names, folders, text, encoding and checksum algorithm.</summary>
internal sealed class SolutionComparer(RunSettings settings, IVerifier verifier)
{
    /// <summary>Compares what the generators made.</summary>
    public async Task VerifyGeneratedAsync(SolutionState state, GeneratorPass pass, CancellationToken cancellationToken)
    {
        foreach (ProjectState expected in state.Projects)
        {
            var made = ProjectOf(pass.Solution, expected).Documents.Where(document => pass.GeneratedIds.Contains(document.Id));
            await VerifyFilesAsync("source", FilesOf(expected.GeneratedSources, string.Empty), made, isOrdered: false, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Compares everything.</summary>
    public async Task VerifyAsync(SolutionState state, GeneratorPass pass, CancellationToken cancellationToken)
    {
        if (!settings.Behaviors.HasFlag(TestBehaviors.SkipGeneratedSourcesCheck))
        {
            await VerifyGeneratedAsync(state, pass, cancellationToken).ConfigureAwait(false);
        }

        foreach (ProjectState expected in state.Projects)
        {
            Project project = ProjectOf(pass.Solution, expected);
            (string Kind, SourceFileCollection Expected, IEnumerable<TextDocument> Actual)[] lists =
            [
                ("source", expected.Sources, project.Documents.Where(document => !pass.GeneratedIds.Contains(document.Id))),
                ("additional", expected.AdditionalFiles, project.AdditionalDocuments),
                ("analyzer config", expected.AnalyzerConfigFiles, project.AnalyzerConfigDocuments),
            ];
            foreach (var (kind, files, documents) in lists)
            {
                await VerifyFilesAsync(kind, FilesOf(files, expected.DefaultPrefix), documents, isOrdered: true, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static Project ProjectOf(Solution solution, ProjectState expected) =>
        solution.Projects.Single(project => project.Name == expected.Name);

    private static (string Name, SourceText Text)[] FilesOf(SourceFileCollection files, string prefix) =>
        [.. files.Select(file => (NameOf(file.filename, prefix), file.content))];

    private static string NameOf(string path, string prefix)
    {
        var (name, folders) = SolutionBuilder.NameAndFolders(path, prefix);
        return FullName(name, folders);
    }

    private static string FullName(string name, IEnumerable<string> folders) => string.Join('/', [.. folders, name]);

    private async Task VerifyFilesAsync(
        string kind,
        (string Name, SourceText Text)[] expected,
        IEnumerable<TextDocument> documents,
        bool isOrdered,
        CancellationToken cancellationToken)
    {
        List<(string Name, SourceText Text)> actual = [];
        foreach (TextDocument document in documents)
        {
            actual.Add((FullName(document.Name, document.Folders), await document.GetTextAsync(cancellationToken).ConfigureAwait(false)));
        }

        if (!isOrdered)
        {
            expected = [.. expected.OrderBy(file => file.Name, StringComparer.Ordinal)];
            actual = [.. actual.OrderBy(file => file.Name, StringComparer.Ordinal)];
        }

        if (!expected.Select(file => file.Name).SequenceEqual(actual.Select(file => file.Name), StringComparer.Ordinal))
        {
            verifier.Fail(
                $"Expected {kind} file list to match{Environment.NewLine}"
                + LineDiff.Create(string.Join('\n', expected.Select(file => file.Name)), string.Join('\n', actual.Select(file => file.Name)))
                + string.Concat(actual.ExceptBy(expected.Select(file => file.Name), file => file.Name).Select(
                    file => $"{Environment.NewLine}--- content of '{file.Name}'{Environment.NewLine}{file.Text}")));
        }

        foreach (var (expectedFile, actualFile) in expected.Zip(actual))
        {
            Verify(expectedFile, actualFile.Text);
        }
    }

    private void Verify((string Name, SourceText Text) expected, SourceText actual)
    {
        verifier.EqualOrDiff(
            expected.Text.ToString(),
            actual.ToString(),
            $"content of '{expected.Name}' did not match. Diff shown with expected as baseline:");
        verifier.Equal(
            expected.Text.Encoding,
            actual.Encoding,
            $"encoding of '{expected.Name}' was expected to be '{Describe(expected.Text)}' but was '{Describe(actual)}'");
        verifier.Equal(
            expected.Text.ChecksumAlgorithm,
            actual.ChecksumAlgorithm,
            $"checksum algorithm of '{expected.Name}' was expected to be '{expected.Text.ChecksumAlgorithm}' but was '{actual.ChecksumAlgorithm}'");
    }

    private static string Describe(SourceText text) =>
        text.Encoding is { } encoding ? $"{encoding.WebName} {(encoding.Preamble.IsEmpty ? "without" : "with")} byte order mark" : "none";
}
