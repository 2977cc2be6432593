using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>The generated method of a model that asks whether it is valid for a contract.</summary>
/// <param name="Modifiers">Who sees it, and whether it hides that of a base model.</param>
/// <param name="ProvenMembers">The members of the model that are not null where it is.</param>
internal sealed record ReadyMethodSpec(string Modifiers, EquatableArray<string> ProvenMembers)
{
    /// <summary>Null where somebody wrote a member of the name, or where nobody could call it.</summary>
    public static ReadyMethodSpec? Of(PlanDraft draft)
    {
        if (AccessibilityOf(draft.Contract.Type) is not { } accessibility)
        {
            return null;
        }

        bool hides = false;
        for (INamedTypeSymbol? current = draft.Model; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(OrdainNames.IsReadyFor).Any(static member => !member.HasAttribute(OrdainNames.GeneratedCode)))
            {
                return null;
            }

            hides |= !SymbolEqualityComparer.Default.Equals(current, draft.Model)
                && PlanReader.ContractsOf(current).Exists(declared => SymbolEqualityComparer.Default.Equals(declared.Contract, draft.Contract.Type));
        }

        return new ReadyMethodSpec(accessibility + (hides ? " new" : ""), ProvenMembersOf(draft));
    }

    /// <summary>A method is seen no further than the types of its parameters.</summary>
    private static string? AccessibilityOf(INamedTypeSymbol contract)
    {
        string accessibility = "public";
        for (INamedTypeSymbol? current = contract; current is not null; current = current.ContainingType)
        {
            switch (current.DeclaredAccessibility)
            {
                case Accessibility.Public when !current.IsGenericType:
                    break;
                case Accessibility.Internal or Accessibility.ProtectedOrInternal when !current.IsGenericType:
                    accessibility = "internal";
                    break;
                default:
                    return null;
            }
        }

        return accessibility;
    }

    /// <summary>What is required without a condition, and the objects on the way to it. The compiler takes no word for members of a base type.</summary>
    private static EquatableArray<string> ProvenMembersOf(PlanDraft draft)
    {
        var proven = new List<string>();
        foreach (MemberDraft member in draft.Root.Members)
        {
            if (member is { Spec: { IsRequired: true, IsWritten: true, Default: null, Value.CanBeNull: true }, OnlySource: { } source }
                && draft.Model.GetMembers(source.Steps[0].Name).Any(static property => property is IPropertySymbol { NullableAnnotation: NullableAnnotation.Annotated })
                && !proven.Contains(source.Steps[0].Name))
            {
                proven.Add(source.Steps[0].Name);
            }
        }

        return proven.ToEquatableArray();
    }
}
