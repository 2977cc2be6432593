using Microsoft.CodeAnalysis;

namespace Ordain.CodeFixes.Models;

/// <summary>An edit of a solution that diagnostics add to, each thing once.</summary>
internal interface ISolutionEdit
{
    bool IsEmpty { get; }

    /// <summary>Adds what a diagnostic asks for.</summary>
    Task AddAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation);

    Task<Solution> ApplyAsync(CancellationToken cancellation);
}
