using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>Validation attributes that are asked at run time.</summary>
internal static class CustomAttributes
{
    /// <summary>Whether the attribute decides by the object around the value: it overrides the method that takes the context, which is the one that the framework calls.</summary>
    public static bool NeedsContext(INamedTypeSymbol type)
    {
        bool hasOther = false;
        for (INamedTypeSymbol? current = type; current is not null && !current.IsNamed(OrdainNames.ValidationAttribute); current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers("IsValid"))
            {
                if (member is IMethodSymbol { IsOverride: true } method)
                {
                    if (method.Parameters.Length == 2)
                    {
                        return true;
                    }

                    hasOther = true;
                }
            }
        }

        return !hasOther;
    }
}
