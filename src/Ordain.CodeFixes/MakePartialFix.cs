using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Diagnostics;

namespace Ordain.CodeFixes;

/// <summary>Makes a contract, an open enum, or a type around one, partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix)), Shared]
public sealed class MakePartialFix : CodeFixProvider
{
    private const string EquivalenceKey = "Ordain.MakePartial";

    private static readonly FixAllProvider FixAll = FixAllProvider.Create(
        static async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.TypeNotPartial];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (DeclarationAt(root, diagnostic.Location.SourceSpan) is { } declaration)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Make '{declaration.Identifier.ValueText}' partial",
                        cancellation => FixAsync(context.Document, [diagnostic], cancellation),
                        EquivalenceKey),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        var positions = new SortedSet<int>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (DeclarationAt(root, diagnostic.Location.SourceSpan) is { } declaration)
            {
                positions.Add(declaration.Keyword.SpanStart);
            }
        }

        if (positions.Count == 0)
        {
            return document;
        }

        // The language wants the word last, right before the keyword. As text, everything around it stays as it is.
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(positions.Select(static position => new TextChange(new TextSpan(position, 0), "partial "))));
    }

    /// <summary>The declaration whose name is reported; null when it cannot be made partial.</summary>
    private static TypeDeclarationSyntax? DeclarationAt(SyntaxNode root, TextSpan span) =>
        root.FullSpan.Contains(span)
        && root.FindToken(span.Start) is { Parent: TypeDeclarationSyntax declaration } name
        && name == declaration.Identifier
        && !declaration.Keyword.IsMissing
        && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? declaration
            : null;
}
