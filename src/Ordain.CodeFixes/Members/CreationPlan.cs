using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.CodeFixes.Placeholders;

namespace Ordain.CodeFixes.Members;

/// <summary>What a creation needs. It says nothing of layout.</summary>
/// <param name="Creation">The creation.</param>
/// <param name="Added">Members that are not set.</param>
/// <param name="Replaced">Members that are set to no value.</param>
internal sealed record CreationPlan(BaseObjectCreationExpressionSyntax Creation, List<MemberPlaceholder> Added, List<Replacement> Replaced)
{
    public bool IsEmpty => Added.Count == 0 && Replaced.Count == 0;
}
