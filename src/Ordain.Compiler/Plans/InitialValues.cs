using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>Members of a contract that have a value without being set: a model that has nothing for them sends that value, as a contract's instance does.</summary>
internal static class InitialValues
{
    public static bool Has(ObjectDraft owner, IPropertySymbol property, INamedTypeSymbol contract)
    {
        INamedTypeSymbol type = owner.ContractType;
        return Contains(owner, property.Name, contract) && !type.IsAbstract && CanBeCreated(type);
    }

    private static bool Contains(ObjectDraft owner, string name, INamedTypeSymbol contract)
    {
        if (!owner.ContractType.DeclaringSyntaxReferences.IsEmpty)
        {
            foreach (string member in owner.Spec.InitializedMembers)
            {
                if (member == name)
                {
                    return true;
                }
            }

            return false;
        }

        foreach (AttributeData attribute in contract.GetAttributes())
        {
            if (attribute.Is(OrdainNames.InitializedMembers)
                && attribute.ConstructorArguments.Length == 2 && attribute.Positional(0) is ITypeSymbol type
                && attribute.ConstructorArguments[1] is { Kind: TypedConstantKind.Array, IsNull: false } members
                && SymbolEqualityComparer.Default.Equals(type, owner.ContractType))
            {
                foreach (TypedConstant member in members.Values)
                {
                    if (member.Value as string == name)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

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
