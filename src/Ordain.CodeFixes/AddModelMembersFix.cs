using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Ordain.CodeFixes.Models;
using Ordain.Compiler.Diagnostics;

namespace Ordain.CodeFixes;

/// <summary>Adds the members that a model lacks for a contract, to the model or to the objects in it, in whatever file they are.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddModelMembersFix)), Shared]
public sealed class AddModelMembersFix : CodeFixProvider
{
    private const string EquivalenceKey = "Ordain.AddModelMembers";

    private static readonly SolutionFixAll FixAll = new("Add the missing members", EquivalenceKey, static solution => new ModelEdit(solution));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.FieldWithoutSource, DiagnosticIds.ConditionalFieldWithoutSource];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            var edit = new ModelEdit(context.Document.Project.Solution);
            await edit.AddAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (!edit.IsEmpty)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        edit.Names.Count == 1 ? $"Add the missing member '{edit.Names[0]}'" : "Add the missing members",
                        edit.ApplyAsync,
                        EquivalenceKey),
                    diagnostic);
            }
        }
    }
}
