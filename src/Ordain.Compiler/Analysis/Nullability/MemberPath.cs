using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.Nullability;

/// <summary>Members of a variable in code: <c>order.Customer.Email</c>.</summary>
/// <param name="Root">The variable: a local or a parameter.</param>
/// <param name="Members">The members, from the outside in.</param>
internal sealed record MemberPath(ISymbol Root, IReadOnlyList<IPropertySymbol> Members)
{
    public ITypeSymbol Type => Root is ILocalSymbol local ? local.Type : ((IParameterSymbol)Root).Type;

    /// <summary>Whether nothing can change a member once the object is made.</summary>
    public bool IsFinal => Members.All(MemberReader.IsFinal);

    public string Text => Join(Members.Select(static member => member.Name));

    public static string Join(IEnumerable<string> names) => string.Join(".", names);

    /// <summary>Reads an expression; null when it is anything else, or when a member has code of its own.</summary>
    public static MemberPath? Of(ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation)
    {
        var members = new List<IPropertySymbol>();
        for (ExpressionSyntax? current = expression; current is not null;)
        {
            switch (current)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    current = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    current = suppressed.Operand;
                    break;
                case CastExpressionSyntax cast when members.Count == 0:
                    current = cast.Expression;
                    break;
                case MemberAccessExpressionSyntax access when semantics.GetSymbolInfo(access, cancellation).Symbol is IPropertySymbol { IsStatic: false } property:
                    if (property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
                    {
                        current = access.Expression;
                        break;
                    }

                    if (!FlowContext.IsAuto(property))
                    {
                        return null;
                    }

                    members.Insert(0, property);
                    current = access.Expression;
                    break;
                case IdentifierNameSyntax when semantics.GetSymbolInfo(current, cancellation).Symbol is ILocalSymbol { IsRef: false } or IParameterSymbol { RefKind: RefKind.None or RefKind.In }:
                    return new MemberPath(semantics.GetSymbolInfo(current, cancellation).Symbol!, members);
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether an expression is the variable itself.</summary>
    public static bool IsVariable(ExpressionSyntax expression, ISymbol variable, SemanticModel semantics, CancellationToken cancellation) =>
        expression is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Name && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name, cancellation).Symbol, variable);
}
