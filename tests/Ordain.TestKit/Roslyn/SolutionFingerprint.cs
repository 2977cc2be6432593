using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>
/// What a solution is made of. Solutions of one test that are made of the same have the same diagnostics, so these are
/// computed once: a code-fix test reaches its fixed state five times.
/// </summary>
internal sealed class SolutionFingerprint : IEquatable<SolutionFingerprint>
{
    private readonly ImmutableArray<object?> _parts;
    private readonly int _hash;

    private SolutionFingerprint(ImmutableArray<object?> parts)
    {
        _parts = parts;
        var hash = new HashCode();
        foreach (object? part in parts)
        {
            hash.Add(part);
        }

        _hash = hash.ToHashCode();
    }

    public static async Task<SolutionFingerprint> OfAsync(Solution solution, CancellationToken cancellationToken)
    {
        var parts = ImmutableArray.CreateBuilder<object?>();
        foreach (Project project in solution.Projects.OrderBy(project => project.Name, StringComparer.Ordinal))
        {
            parts.AddRange(project.Name, project.AssemblyName, project.CompilationOptions, project.ParseOptions);
            parts.AddRange(project.MetadataReferences);
            parts.AddRange(project.ProjectReferences.Select(reference => solution.GetProject(reference.ProjectId)?.Name));
            foreach (TextDocument document in project.Documents.Concat(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments))
            {
                SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                parts.AddRange(document.GetType(), document.FilePath, document.Name, string.Join('/', document.Folders), text.Encoding, text.ToString());
            }
        }

        return new(parts.ToImmutable());
    }

    public bool Equals(SolutionFingerprint? other) => other is not null && _hash == other._hash && _parts.SequenceEqual(other._parts);

    public override bool Equals(object? obj) => Equals(obj as SolutionFingerprint);

    public override int GetHashCode() => _hash;
}
