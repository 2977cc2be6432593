using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ordain.TestKit.Roslyn;

/// <summary>A code fix that fixes nothing.</summary>
public sealed class EmptyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Task.CompletedTask;
}
