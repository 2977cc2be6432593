using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.CodeFixes.Layout;

/// <summary>Shortens the names that were added, with a using directive where one is missing.</summary>
internal static class NameReducer
{
    /// <summary>Shortens names.</summary>
    /// <param name="document">The document with what was added.</param>
    /// <param name="original">Its text before that.</param>
    /// <param name="added">What was added.</param>
    /// <param name="style">How it is laid out.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<Document> ReduceAsync(Document document, SourceText original, List<TextSpan> added, LayoutStyle style, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics)
        {
            return document;
        }

        SyntaxNode root = await semantics.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var nodes = new HashSet<SyntaxNode>();
        var imported = new HashSet<SyntaxNode>();
        foreach (TextSpan span in added)
        {
            foreach (AliasQualifiedNameSyntax global in root.DescendantNodes(span).OfType<AliasQualifiedNameSyntax>())
            {
                if (span.Contains(global.Span) && global.Alias.Identifier.IsKind(SyntaxKind.GlobalKeyword))
                {
                    SyntaxNode name = CollectName(global, nodes);
                    if (NamespaceIn(name, semantics, cancellation) is { } space && !IsImported(space, name.SpanStart, semantics, cancellation))
                    {
                        imported.Add(name);
                    }
                }
            }
        }

        if (nodes.Count == 0)
        {
            return document;
        }

        var import = new SyntaxAnnotation();
        root = root.ReplaceNodes(nodes, (node, current) => imported.Contains(node)
            ? current.WithAdditionalAnnotations(Simplifier.Annotation, import)
            : current.WithAdditionalAnnotations(Simplifier.Annotation));
        document = document.WithSyntaxRoot(root);
        document = await ImportAdder.AddImportsAsync(document, import, cancellationToken: cancellation).ConfigureAwait(false);
        document = await Formatter.FormatAsync(document, Formatter.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        document = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);

        // Directives are laid out by the options of the workspace, whatever the document has.
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(WithLineEnds(text, original, style.NewLine));
    }

    /// <summary>Collects the name that starts there, and what it is made of, up to a member of the type. Which part can be shortened is not known yet.</summary>
    private static SyntaxNode CollectName(AliasQualifiedNameSyntax global, HashSet<SyntaxNode> nodes)
    {
        SyntaxNode name = global;
        nodes.Add(name);
        while ((name.Parent is QualifiedNameSyntax qualified && qualified.Left == name)
            || (name.Parent is MemberAccessExpressionSyntax access && access.Expression == name))
        {
            name = name.Parent;
            nodes.Add(name);
        }

        return name;
    }

    /// <summary>The namespace of the type in a name; null when it is in none.</summary>
    private static INamespaceSymbol? NamespaceIn(SyntaxNode name, SemanticModel semantics, CancellationToken cancellation)
    {
        for (SyntaxNode? current = name; current is not null; current = LeftOf(current))
        {
            // The name of an attribute means its constructor.
            ISymbol? symbol = semantics.GetSymbolInfo(current, cancellation).Symbol;
            if ((symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType) is { } type)
            {
                return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space : null;
            }
        }

        return null;
    }

    private static ExpressionSyntax? LeftOf(SyntaxNode name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Left,
        MemberAccessExpressionSyntax access => access.Expression,
        _ => null,
    };

    /// <summary>Whether a namespace is imported, in the file or for all files: the latter are not seen by those who add directives.</summary>
    private static bool IsImported(INamespaceSymbol space, int position, SemanticModel semantics, CancellationToken cancellation)
    {
        string name = space.ToDisplayString();
        foreach (IImportScope scope in semantics.GetImportScopes(position, cancellation))
        {
            foreach (ImportedNamespaceOrType import in scope.Imports)
            {
                if (import.NamespaceOrType is INamespaceSymbol && import.NamespaceOrType.ToDisplayString() == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static SourceText WithLineEnds(SourceText text, SourceText original, string newLine)
    {
        string before = original.ToString();
        string after = text.ToString();
        if (newLine == "\r\n" && before.Replace("\r\n", "").IndexOf('\n') < 0)
        {
            after = after.Replace("\r\n", "\n").Replace("\n", "\r\n");
        }
        else if (newLine == "\n" && before.IndexOf('\r') < 0)
        {
            after = after.Replace("\r\n", "\n");
        }

        return SourceText.From(after, original.Encoding, original.ChecksumAlgorithm);
    }
}
