using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>Validation attributes that are asked at run time.</summary>
internal static class CustomAttributes
{
    /// <summary>Whether the attribute decides by the object around the value: it overrides the method that takes the context.</summary>
    public static bool NeedsContext(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null && current.FullName() != OrdainNames.ValidationAttribute; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers("IsValid"))
            {
                if (member is IMethodSymbol { IsOverride: true } method)
                {
                    return method.Parameters.Length == 2;
                }
            }
        }

        return true;
    }
}
