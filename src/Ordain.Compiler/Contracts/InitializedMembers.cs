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
            // What a base type of another assembly gives its members is not known.
            if (hasConstructor || property.DeclaringSyntaxReferences.IsEmpty || HasInitializer(property))
            {
                names.Add(property.Name);
            }
        }

        return names.ToEquatableArray();
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
