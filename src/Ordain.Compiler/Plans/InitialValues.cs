using Microsoft.CodeAnalysis;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>Members of a contract that have a value without being set: a model that has nothing for them sends that value, as a contract's instance does.</summary>
internal static class InitialValues
{
    public static bool Has(ObjectDraft owner, IPropertySymbol property, INamedTypeSymbol contract)
    {
        INamedTypeSymbol type = owner.ContractType;
        return Contains(owner, property.Name, contract) && !type.IsAbstract && CanBeCreated(type);
    }

    private static bool Contains(ObjectDraft owner, string name, INamedTypeSymbol contract) => owner.ContractType.DeclaringSyntaxReferences.IsEmpty
        ? InitializedMembers.AreNamed(contract, owner.ContractType, name)
        : owner.Spec.InitializedMembers.Contains(name);

    private static bool CanBeCreated(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                {
                    return false;
                }
            }
        }

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public })
            {
                return true;
            }
        }

        return false;
    }
}
