using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>The bodies of code that are worth a look: by syntax and by name, before anything is bound.</summary>
internal sealed class CandidateFinder(SemanticModel semantics, ContractNames names, CallSiteModel model, CancellationToken cancellation)
{
    private static readonly HashSet<string> _calls = new(StringComparer.Ordinal) { "Validate", "WriteJson", "ToJsonUtf8", "SubmitAsync" };

    /// <summary>The declarations that make, copy or use an order.</summary>
    public List<SyntaxNode> FindBodies()
    {
        var bodies = new List<SyntaxNode>();
        var seen = new HashSet<SyntaxNode>();
        foreach (SyntaxNode node in semantics.SyntaxTree.GetRoot(cancellation).DescendantNodes())
        {
            if (IsCandidate(node) && BodyOf(node) is { } body && !seen.Contains(body) && (!NeedsBinding(node) || IsOrder(node)))
            {
                seen.Add(body);
                bodies.Add(body);
            }
        }

        return bodies;
    }

    /// <summary>The last part of a name: <c>C</c> of <c>A.B.C&lt;T&gt;</c>.</summary>
    public static string NameOf(ExpressionSyntax? expression) => expression switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "",
    };

    private bool IsCandidate(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax creation => names.Contains(NameOf(creation.Type)),
        InvocationExpressionSyntax invocation => _calls.Contains(NameOf(invocation.Expression)),
        _ => NeedsBinding(node),
    };

    private static bool NeedsBinding(SyntaxNode node) => node is ImplicitObjectCreationExpressionSyntax or WithExpressionSyntax;

    private bool IsOrder(SyntaxNode node) => semantics.GetTypeInfo(node, cancellation).Type is INamedTypeSymbol type && model.IsOrder(type);

    /// <summary>The declaration whose code an expression is: the compiler has one flow of control for it.</summary>
    private static SyntaxNode? BodyOf(SyntaxNode node)
    {
        for (SyntaxNode? current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax:
                    return current;
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax }:
                    return current;
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } }:
                    return current;
                case GlobalStatementSyntax:
                    continue;
                case MemberDeclarationSyntax or AttributeSyntax or ParameterSyntax { Parent.Parent: MemberDeclarationSyntax }:
                    return null;
            }
        }

        return null;
    }
}
