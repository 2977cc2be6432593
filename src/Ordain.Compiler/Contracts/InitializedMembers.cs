using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>The members of a type in source that have a value without being set: by an initializer, or by a constructor that somebody wrote.</summary>
internal static class InitializedMembers
{
    public static EquatableArray<string> Of(INamedTypeSymbol type, List<IPropertySymbol> properties)
    {
        var names = new List<string>();
        bool hasConstructor = HasOwnConstructor(type);
        foreach (IPropertySymbol property in properties)
        {
            // What a base type of another assembly gives its members is not known, nor what one gets for its parameters.
            if (hasConstructor || property.DeclaringSyntaxReferences.IsEmpty || HasInitializer(property) || IsParameterOfBase(property, type))
            {
                names.Add(property.Name);
            }
        }

        return names.ToEquatableArray();
    }

    /// <summary>Whether a contract in another assembly says of a type that a member has a value without being set.</summary>
    public static bool AreNamed(INamedTypeSymbol contract, INamedTypeSymbol type, string member)
    {
        foreach (AttributeData attribute in contract.GetAttributes())
        {
            if (attribute.Is(OrdainNames.InitializedMembers)
                && attribute.ConstructorArguments.Length == 2 && attribute.Positional(0) is INamedTypeSymbol named
                && attribute.ConstructorArguments[1] is { Kind: TypedConstantKind.Array, IsNull: false } members
                && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type.OriginalDefinition)
                && members.Values.Any(name => name.Value as string == member))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOwnConstructor(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (IMethodSymbol constructor in current.InstanceConstructors)
            {
                // A constructor with a body may set anything. Primary constructors have none: their parameters are looked at at the call.
                foreach (SyntaxReference reference in constructor.DeclaringSyntaxReferences)
                {
                    if (reference.GetSyntax() is ConstructorDeclarationSyntax)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool HasInitializer(IPropertySymbol property)
    {
        foreach (SyntaxReference reference in property.DeclaringSyntaxReferences)
        {
            // A getter with a body gives whatever it likes.
            if (reference.GetSyntax() is PropertyDeclarationSyntax declaration
                && (declaration.Initializer is not null || declaration.ExpressionBody is not null || HasBody(declaration)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParameterOfBase(IPropertySymbol property, INamedTypeSymbol type) =>
        !SymbolEqualityComparer.Default.Equals(property.ContainingType, type) && property.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is ParameterSyntax);

    private static bool HasBody(PropertyDeclarationSyntax declaration)
    {
        if (declaration.AccessorList is { } accessors)
        {
            foreach (AccessorDeclarationSyntax accessor in accessors.Accessors)
            {
                if (accessor.Body is not null || accessor.ExpressionBody is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
