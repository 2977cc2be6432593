using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.CodeFixes.Members;

/// <summary>What is known of an object of which nothing is set.</summary>
internal sealed class NewObjectFacts(INamedTypeSymbol type, Func<string, bool> isInitialized) : IRuleFacts
{
    public RuleValue Now => RuleValue.Unknown;

    public RuleValue ValueOf(EquatableArray<PathStep> path, int length) =>
        !isInitialized(path[0].Name)
        && RuleScope.FindMember(type, path[0].Name) is IPropertySymbol { Type: var memberType }
        && (memberType.IsReferenceType || memberType.IsNullableValue())
            ? RuleValue.Null
            : RuleValue.Unknown;

    public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path) => null;
}
