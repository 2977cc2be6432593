using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ordain.CodeFixes.Models;

/// <summary>All diagnostics in one edit: two contracts may want the same of one model, and two models may hold the same object.</summary>
/// <param name="title">What is done, in words.</param>
/// <param name="key">The fix that is offered for all.</param>
/// <param name="start">Starts the edit.</param>
internal sealed class SolutionFixAll(string title, string key, Func<Solution, ISolutionEdit> start) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeActionEquivalenceKey != key)
        {
            return null;
        }

        ISolutionEdit edit = start(fixAllContext.Solution);
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

        return edit.IsEmpty ? null : CodeAction.Create(title, edit.ApplyAsync, key);
    }
}
