using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ordain.CodeFixes.Models;

/// <summary>All missing members in one edit: two contracts may want the same one, and two models may hold the same object.</summary>
internal sealed class ModelMembersFixAll : FixAllProvider
{
    public static readonly ModelMembersFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var edit = new ModelEdit(fixAllContext.Solution);
        IEnumerable<Project> projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        foreach (Project project in projects)
        {
            foreach (Document document in project.Documents)
            {
                if (fixAllContext.Scope == FixAllScope.Document && document.Id != fixAllContext.Document?.Id)
                {
                    continue;
                }

                ImmutableArray<Diagnostic> diagnostics = await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
                foreach (Diagnostic diagnostic in diagnostics)
                {
                    await edit.AddAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false);
                }
            }
        }

        return edit.Names.Count == 0 ? null : CodeAction.Create("Add the missing members", edit.ApplyAsync, nameof(ModelMembersFixAll));
    }
}
