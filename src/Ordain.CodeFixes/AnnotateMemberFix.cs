using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Ordain.CodeFixes.Models;
using Ordain.Compiler.Diagnostics;

namespace Ordain.CodeFixes;

/// <summary>Says of a member that a model has already that it is what a contract lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotateMemberFix)), Shared]
public sealed class AnnotateMemberFix : CodeFixProvider
{
    private const string EquivalenceKey = "Ordain.AnnotateMember";

    private static readonly SolutionFixAll FixAll = new("Use the members that are there", EquivalenceKey, static solution => new AnnotationEdit(solution));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.FieldWithoutSource, DiagnosticIds.ConditionalFieldWithoutSource];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Solution solution = context.Document.Project.Solution;
            var best = new AnnotationEdit(solution);
            await best.AddAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (best.IsEmpty)
            {
                continue;
            }

            Register(best, best.Annotations.Count == 1 ? TitleOf(best.Annotations.First()) : "Use the members that are there", EquivalenceKey);
            foreach (List<Annotation> candidates in await AnnotationEdit.CandidatesAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                foreach (Annotation other in candidates.Skip(1))
                {
                    var edit = new AnnotationEdit(solution);
                    if (edit.Add(other, context.CancellationToken))
                    {
                        Register(edit, TitleOf(other), $"{EquivalenceKey}.{other.Field}.{other.Member.Name}");
                    }
                }
            }

            void Register(AnnotationEdit edit, string title, string key) => context.RegisterCodeFix(CodeAction.Create(title, edit.ApplyAsync, key), diagnostic);
        }
    }

    private static string TitleOf(Annotation annotation) => $"Use '{annotation.Member.Name}' for {annotation.Field}";
}
