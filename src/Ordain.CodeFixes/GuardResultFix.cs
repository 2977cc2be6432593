using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Ordain.CodeFixes.Layout;
using Ordain.CodeFixes.Results;
using Ordain.Compiler.Diagnostics;

namespace Ordain.CodeFixes;

/// <summary>Looks at the result of a validation or of a submission, and does not go on when it is bad.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GuardResultFix)), Shared]
public sealed class GuardResultFix : CodeFixProvider
{
    private static readonly TextFix Guard = new("Ordain.GuardResult", static (scene, diagnostic, cancellation) => IgnoredResult.At(scene, diagnostic, cancellation)?.Guard());

    private static readonly TextFix Throw = new("Ordain.ThrowIfInvalid", static (scene, diagnostic, cancellation) => IgnoredResult.At(scene, diagnostic, cancellation)?.ThrowIfInvalid());

    private static readonly FixAllProvider FixAll = TextFix.AllOf(Guard, Throw);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ResultIgnored];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        await Guard.RegisterAsync(context).ConfigureAwait(false);
        await Throw.RegisterAsync(context).ConfigureAwait(false);
    }
}
