using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.CodeFixes.Results;

/// <summary>The method, the lambda or the accessor around a statement, and how it is left.</summary>
internal sealed class SurroundingFunction
{
    private readonly ITypeSymbol? _result;
    private readonly bool _isIterator;
    private readonly bool _isInFinally;

    private SurroundingFunction(SyntaxNode node, IMethodSymbol method, bool isInFinally)
    {
        Node = node;
        IsAsync = method.IsAsync;
        _isInFinally = isInFinally;
        _isIterator = node.DescendantNodes(inner => inner == node || inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseTypeDeclarationSyntax)).OfType<YieldStatementSyntax>().Any();
        _result = method.ReturnsVoid ? null
            : !method.IsAsync ? method.ReturnType
            : method.ReturnType is INamedTypeSymbol { TypeArguments: { Length: 1 } awaited } ? awaited[0] : null;
    }

    public SyntaxNode Node { get; }

    public bool IsAsync { get; }

    public static SurroundingFunction? Of(SyntaxNode place, SemanticModel semantics, CancellationToken cancellation)
    {
        SyntaxNode? node = place.Parent;
        bool isInFinally = false;
        while (node is not (null or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax))
        {
            isInFinally |= node is FinallyClauseSyntax;
            node = node.Parent;
        }

        return node is not null && semantics.GetEnclosingSymbol(place.SpanStart, cancellation) is IMethodSymbol method ? new SurroundingFunction(node, method, isInFinally) : null;
    }

    /// <summary>The statement that says that it failed; null when there is none.</summary>
    public string? Failure => _isInFinally || _isIterator || _result is null ? null
        : _result.SpecialType == SpecialType.System_Boolean ? "return false;"
        : _result.NullableAnnotation == NullableAnnotation.Annotated || _result.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? "return null;"
        : null;

    /// <summary>The statement that leaves it after another one; null when there is none, or nothing would be left out.</summary>
    public string? ExitAfter(StatementSyntax statement) => _isInFinally ? null
        : _isIterator ? IsLast(statement) ? null : "yield break;"
        : _result is not null ? Failure
        : IsLast(statement) ? null
        : "return;";

    private bool IsLast(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Parent == Node && block.Statements.Last() == statement,
        GlobalStatementSyntax => Node is CompilationUnitSyntax unit && unit.Members.OfType<GlobalStatementSyntax>().Last().Statement == statement,
        _ => false,
    };
}
