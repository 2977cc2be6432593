using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Ordain.TestKit.Tests.Conformance;

namespace Ordain.TestKit.Tests.Roslyn;

/// <summary>Reports every class twice, at the same place, with the arguments "one" and "two".</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwiceAnalyzer() : WellBehavedAnalyzer(Rules.Args)
{
    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        symbol =>
        {
            symbol.ReportDiagnostic(Diagnostic.Create(Rules.Args, symbol.Symbol.Locations[0], "one"));
            symbol.ReportDiagnostic(Diagnostic.Create(Rules.Args, symbol.Symbol.Locations[0], "two"));
        },
        SymbolKind.NamedType);
}

/// <summary>Makes a name longer, and never a good one.</summary>
public sealed class EndlessFix() : ClassFix("CF001")
{
    protected override IEnumerable<string> Keys => ["Longer"];

    protected override ClassDeclarationSyntax Change(ClassDeclarationSyntax declaration, string key) =>
        Rename(declaration, declaration.Identifier.Text + "X");
}

/// <summary>Puts a comment into white space.</summary>
public sealed class MalformedTriviaFix() : ClassFix("CF001")
{
    protected override IEnumerable<string> Keys => ["Comment"];

    protected override ClassDeclarationSyntax Change(ClassDeclarationSyntax declaration, string key) =>
        declaration.WithIdentifier(SyntaxFactory.Identifier([SyntaxFactory.Whitespace("/* why */ ")], "Good", declaration.Identifier.TrailingTrivia));
}

/// <summary>Leaves the layout and the names of what it adds to the formatter and the simplifier.</summary>
public sealed class AnnotatedFix() : ClassFix("CF001")
{
    protected override IEnumerable<string> Keys => ["Annotated"];

    protected override ClassDeclarationSyntax Change(ClassDeclarationSyntax declaration, string key)
    {
        var type = SyntaxFactory.ParseTypeName("global::System.Int32").WithAdditionalAnnotations(Simplifier.Annotation);
        var field = SyntaxFactory.FieldDeclaration(SyntaxFactory.VariableDeclaration(type, [SyntaxFactory.VariableDeclarator("value")]));
        return Rename(declaration, "Good").AddMembers(field).WithAdditionalAnnotations(Formatter.Annotation);
    }
}

/// <summary>Offers its renamings inside of another action.</summary>
public sealed class NestedFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["CF001"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        ImmutableArray<CodeAction> inner = [.. new[] { "Good", "Fine" }.Select(name => CodeAction.Create(name, token => RenameAsync(context, name, token), name))];
        context.RegisterCodeFix(CodeAction.Create("Rename", inner, isInlinable: false), context.Diagnostics);
        return Task.CompletedTask;
    }

    private static async Task<Document> RenameAsync(CodeFixContext context, string name, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(cancellationToken))!;
        SyntaxToken token = root.FindToken(context.Span.Start);
        return context.Document.WithSyntaxRoot(root.ReplaceToken(token, SyntaxFactory.Identifier(token.LeadingTrivia, name, token.TrailingTrivia)));
    }
}

/// <summary>Moves what it fixes to a new document.</summary>
public sealed class MoveFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["CF001"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(
            CodeAction.Create(
                "Move",
                _ => Task.FromResult(context.Document
                    .WithText(Microsoft.CodeAnalysis.Text.SourceText.From("// moved\n"))
                    .Project.AddDocument("Good.cs", "class Good { }\n", ["Sub"]).Project.Solution),
                "Move"),
            context.Diagnostics);
        return Task.CompletedTask;
    }
}

public sealed class FixTestWithGenerator<TAnalyzer, TCodeFix, TGenerator> : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
    where TGenerator : new()
{
    public FixTestWithGenerator() => TestState.AdditionalReferences.AddRange(TestReferences.Framework);

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(TGenerator)];
}
