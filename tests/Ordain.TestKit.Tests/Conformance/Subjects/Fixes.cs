using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.TestKit.Tests.Conformance;

/// <summary>Changes the class that a diagnostic is about.</summary>
public abstract class ClassFix(params string[] ids) : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [.. ids];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            var declaration = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent!.FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
            foreach (string key in Keys)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        key,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(declaration, Change(declaration, key)))),
                        key),
                    diagnostic);
            }
        }
    }

    protected abstract IEnumerable<string> Keys { get; }

    protected abstract ClassDeclarationSyntax Change(ClassDeclarationSyntax declaration, string key);

    protected static ClassDeclarationSyntax Rename(ClassDeclarationSyntax declaration, string name) =>
        declaration.WithIdentifier(SyntaxFactory.Identifier(declaration.Identifier.LeadingTrivia, name, declaration.Identifier.TrailingTrivia));
}

/// <summary>Renames a class BadX to GoodX, or to FineX.</summary>
public class RenameFix(params string[] ids) : ClassFix(ids)
{
    public RenameFix()
        : this("CF001", "CF002")
    {
    }

    protected override IEnumerable<string> Keys => ["Good", "Fine"];

    protected override ClassDeclarationSyntax Change(ClassDeclarationSyntax declaration, string key) =>
        Rename(declaration, key + declaration.Identifier.Text[3..]);
}

public sealed class RenameFixOnly1() : RenameFix("CF001");

public sealed class NoFixAllFix : RenameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}

/// <summary>Makes a tree that its own text does not parse to: one identifier of two words.</summary>
public sealed class MalformedTreeFix() : ClassFix("CF001")
{
    protected override IEnumerable<string> Keys => ["Malformed"];

    protected override ClassDeclarationSyntax Change(ClassDeclarationSyntax declaration, string key) => Rename(declaration, "Good : object");
}

/// <summary>Removes the unused field that the compiler reports as CS0169.</summary>
public sealed class RemoveUnusedFieldFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0169"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        var field = root.FindNode(context.Span).FirstAncestorOrSelf<FieldDeclarationSyntax>()!;
        context.RegisterCodeFix(
            CodeAction.Create(
                "Remove",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.RemoveNode(field, SyntaxRemoveOptions.KeepNoTrivia)!)),
                "Remove"),
            context.Diagnostics);
    }
}
