using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>
/// What becomes of a new order in the member that creates it. Only what needs no flow of control is decided: an order that is used in
/// place, or held by one local variable that is never assigned again.
/// </summary>
internal sealed class CreationUse
{
    private static readonly HashSet<string> Sinks = new(StringComparer.Ordinal) { "Validate", "WriteJson", "ToJsonUtf8", "SubmitAsync" };

    private CreationUse(bool reachesSink, bool isCompletedLater, HashSet<string> setLater, HashSet<string> touchedLater)
    {
        ReachesSink = reachesSink;
        IsCompletedLater = isCompletedLater;
        SetLater = setLater;
        TouchedLater = touchedLater;
    }

    /// <summary>Whether the order is validated, written or submitted as it was created, but for the members that are set later.</summary>
    public bool ReachesSink { get; }

    /// <summary>Whether a <c>with</c> takes the order up: it may be a draft that is completed there.</summary>
    public bool IsCompletedLater { get; }

    /// <summary>Members that are assigned after the creation.</summary>
    public HashSet<string> SetLater { get; }

    /// <summary>Members that are read or assigned after the creation: who reads an object may set its members.</summary>
    public HashSet<string> TouchedLater { get; }

    public static CreationUse Of(ExpressionSyntax creation, SemanticModel semantics, CancellationToken cancellation)
    {
        SyntaxNode outer = creation;
        while (outer.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            outer = outer.Parent;
        }

        if (outer.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } declarator }
            && semantics.GetDeclaredSymbol(declarator, cancellation) is ILocalSymbol local)
        {
            return OfLocal(local, declarator, semantics, cancellation);
        }

        return new CreationUse(IsSinkOperand(outer), outer.Parent is WithExpressionSyntax, [], []);
    }

    private static CreationUse OfLocal(ILocalSymbol local, VariableDeclaratorSyntax declarator, SemanticModel semantics, CancellationToken cancellation)
    {
        var setLater = new HashSet<string>(StringComparer.Ordinal);
        var touchedLater = new HashSet<string>(StringComparer.Ordinal);
        bool reachesSink = false;
        bool escapes = false;
        bool isCompleted = false;

        // The scope of a local is its block, or the statements of a file.
        SyntaxNode scope = declarator.FirstAncestorOrSelf<BlockSyntax>() ?? declarator.FirstAncestorOrSelf<SwitchSectionSyntax>() ?? declarator.SyntaxTree.GetRoot(cancellation);
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax name || name.Identifier.ValueText != local.Name
                || !SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name, cancellation).Symbol, local))
            {
                continue;
            }

            if (name.Parent is WithExpressionSyntax)
            {
                isCompleted = true;
            }
            else if (IsSinkOperand(name))
            {
                reachesSink = true;
            }
            else if (name.Parent is MemberAccessExpressionSyntax access && access.Expression == name)
            {
                touchedLater.Add(access.Name.Identifier.ValueText);
                if (!IsRead(access))
                {
                    setLater.Add(access.Name.Identifier.ValueText);
                }
            }
            else
            {
                escapes = true;
            }
        }

        return new CreationUse(reachesSink && !escapes, isCompleted, setLater, touchedLater);
    }

    private static bool IsSinkOperand(SyntaxNode node) => node.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => access.Expression == node && Sinks.Contains(access.Name.Identifier.ValueText),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation } => Sinks.Contains(NameOf(invocation.Expression)),
        _ => false,
    };

    private static string NameOf(ExpressionSyntax invoked) => invoked switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>Whether a member, or what it leads to, is only read. A method on it may change it.</summary>
    private static bool IsRead(MemberAccessExpressionSyntax access)
    {
        ExpressionSyntax chain = access;
        while (chain.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            chain = (ExpressionSyntax)chain.Parent;
        }

        return chain.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left != chain,
            InvocationExpressionSyntax or ConditionalAccessExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax } => false,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
            PrefixUnaryExpressionSyntax prefix => !prefix.IsKind(SyntaxKind.PreIncrementExpression) && !prefix.IsKind(SyntaxKind.PreDecrementExpression),
            PostfixUnaryExpressionSyntax => false,
            _ => true,
        };
    }
}
