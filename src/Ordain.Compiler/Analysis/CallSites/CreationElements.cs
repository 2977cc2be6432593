using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>The elements of a collection that is created in place.</summary>
internal static class CreationElements
{
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax collection) => collection switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        CollectionExpressionSyntax expression => expression.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression),
        _ => [],
    };
}
