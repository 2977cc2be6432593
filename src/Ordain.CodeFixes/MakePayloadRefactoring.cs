using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Layout;
using Ordain.CodeFixes.Models;
using Ordain.Compiler.Common;
using Ordain.Compiler.Plans;

namespace Ordain.CodeFixes;

/// <summary>Makes a type a payload of a contract that it can see.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(MakePayloadRefactoring)), Shared]
public sealed class MakePayloadRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        CancellationToken cancellation = context.CancellationToken;
        if (await FixScene.OfAsync(context.Document, cancellation).ConfigureAwait(false) is not { } scene
            || !scene.Root.FullSpan.Contains(context.Span)
            || scene.Root.FindToken(context.Span.Start).Parent is not TypeDeclarationSyntax { ContainsDiagnostics: false } declaration
            || !declaration.Identifier.FullSpan.IntersectsWith(context.Span)
            || scene.Semantics.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol model
            || model is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, IsRefLikeType: false, Name.Length: > 0 }
            || model.HasAttribute(OrdainNames.Contract)
            || model.HasAttribute(OrdainNames.OpenEnum))
        {
            return;
        }

        List<(ITypeSymbol Contract, AttributeData Attribute)> declared = PlanReader.DeclarationsOf(model);
        ImmutableArray<CodeAction> actions =
        [
            .. VisibleContracts.In(scene.Semantics.Compilation, model, cancellation)
                .Where(contract => !declared.Exists(known => SymbolEqualityComparer.Default.Equals(known.Contract, contract)))
                .Select(contract => CodeAction.Create(
                    $"{contract.ToDisplayString()}",
                    cancel => ApplyAsync(context.Document, scene, declaration, contract, cancel),
                    "Ordain.MakePayload." + contract.ToDisplayString())),
        ];
        if (!actions.IsEmpty)
        {
            context.RegisterRefactoring(CodeAction.Create($"Make '{model.Name}' a payload for", actions, isInlinable: actions.Length == 1));
        }
    }

    private static async Task<Document> ApplyAsync(Document document, FixScene scene, TypeDeclarationSyntax declaration, INamedTypeSymbol contract, CancellationToken cancellation)
    {
        var changes = new List<TextChange>();
        SyntaxToken first = declaration.AttributeLists.Count > 0 ? declaration.AttributeLists.Last().GetLastToken().GetNextToken() : declaration.GetFirstToken();
        string attribute = $"[global::Ordain.PayloadFor<{contract.SourceName()}>]";
        string indentation = LayoutStyle.IndentationAt(scene.Text, first.SpanStart);
        changes.Add(new TextChange(new TextSpan(first.SpanStart, 0), attribute + scene.Style.NewLine + indentation));
        foreach (TypeDeclarationSyntax around in declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            if (!around.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                changes.Add(new TextChange(new TextSpan(around.Keyword.SpanStart, 0), "partial "));
            }
        }

        // Where the keyword comes first, both are at one place.
        changes = [.. changes.GroupBy(static change => change.Span).Select(static group => new TextChange(group.Key, string.Concat(group.Select(static change => change.NewText)))).OrderBy(static change => change.Span.Start)];
        var places = new PlaceTracker([]);
        places.Move(changes);
        return await NameReducer.ReduceAsync(document.WithText(scene.Text.WithChanges(changes)), scene.Text, places.Added, scene.Style, cancellation).ConfigureAwait(false);
    }
}
