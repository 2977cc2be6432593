using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>One application of a fix.</summary>
internal interface IFixStep
{
    /// <summary>The solution after the first fix that changes it; null if none does.</summary>
    Task<Solution?> ApplyAsync(Solution solution, ImmutableArray<CollectedDiagnostic> diagnostics, IVerifier verifier, CancellationToken cancellationToken);
}
