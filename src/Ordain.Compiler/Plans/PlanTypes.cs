using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Plans;

/// <summary>The types of a model's assembly that its plan reads members of: what these hold without being set is known where they are compiled, and passed on in attributes.</summary>
internal static class PlanTypes
{
    public static HashSet<INamedTypeSymbol> Of(PlanDraft draft)
    {
        var types = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (ObjectDraft item in draft.Planner.Objects)
        {
            if (item.Source is not null)
            {
                Add(item.Source);
                foreach (MemberDraft member in item.Members)
                {
                    foreach (PathSpec path in member.Values)
                    {
                        AddHolders(path.FromRoot ? draft.Model : item.Source, path);
                    }
                }
            }
        }

        return types;

        void AddHolders(INamedTypeSymbol from, PathSpec path)
        {
            ITypeSymbol? holder = from;
            for (int i = 0; i < path.Steps.Count - 1 && holder is not null; i++)
            {
                holder = (RuleScope.FindMember(holder, path.Steps[i].Name) as IPropertySymbol)?.Type.WithoutNullable();
                Add(holder);
            }
        }

        void Add(ITypeSymbol? type)
        {
            // An attribute cannot name type parameters.
            if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false } named
                && SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, draft.Model.ContainingAssembly))
            {
                types.Add(named);
            }
        }
    }

    /// <summary>Those of them that have members with a value that nobody sets.</summary>
    public static EquatableArray<InitializedTypeSpec> InitializedIn(PlanDraft draft)
    {
        var initialized = new List<InitializedTypeSpec>();
        foreach (INamedTypeSymbol type in Of(draft))
        {
            if (InitializedMembers.Of(type, type.PayloadProperties()) is { Count: > 0 } members)
            {
                initialized.Add(new InitializedTypeSpec(type.SourceName(), members));
            }
        }

        return initialized.ToEquatableArray();
    }
}
