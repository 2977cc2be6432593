using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>Methods of which is known what they do with what they get.</summary>
internal static class FlowCalls
{
    /// <summary>Methods of Ordain itself: they read.</summary>
    public static bool IsOurs(IMethodSymbol method) => method.ContainingType?.OriginalDefinition is { } type && IsOurs(type);

    /// <summary>Whether a method is one of the generated ones that ask a contract: that of an order, and those of a model.</summary>
    public static bool IsReadiness(IMethodSymbol method) =>
        method is { IsStatic: false, ReturnType.SpecialType: SpecialType.System_Boolean }
        && (method.Name == OrdainNames.IsReady ? method.Parameters.IsEmpty && method.ContainingType.HasAttribute(OrdainNames.Contract)
            : method.Name == OrdainNames.IsReadyFor && method.Parameters.Length == 1 && ContractIn(method.Parameters[0].Type) is not null)
        && method.HasAttribute(OrdainNames.GeneratedCode);

    /// <summary>The contract that a value stands for; null for any other value.</summary>
    public static INamedTypeSymbol? ContractIn(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Contract", TypeArguments: { Length: 1 } arguments } && type.FullName() == OrdainNames.ContractValue ? arguments[0] as INamedTypeSymbol : null;

    /// <summary>Methods that keep nothing and change nothing.</summary>
    public static bool IsHarmless(IMethodSymbol method)
    {
        if (IsReadiness(method))
        {
            return true;
        }

        if (method is { IsImplicitlyDeclared: true, Name: "Equals" or "ToString" or "GetHashCode" } || method.Name is "GetType")
        {
            return true;
        }

        if (IsOfObject(method))
        {
            return true;
        }

        return method.ContainingType is { } type && (type.SpecialType == SpecialType.System_String
            || type.FullName() is "System.Console" or "System.ArgumentNullException" or "System.Diagnostics.Debug" or "System.Diagnostics.Trace");
    }

    /// <summary>The members that a parameter's <c>[Sets]</c> names; null without one.</summary>
    public static List<string>? SetsOf(IParameterSymbol parameter)
    {
        if (parameter.FindAttribute(OrdainNames.Sets) is not { ConstructorArguments: { Length: 1 } arguments } || arguments[0].Kind != TypedConstantKind.Array || arguments[0].IsNull)
        {
            return null;
        }

        var members = new List<string>();
        foreach (TypedConstant name in arguments[0].Values)
        {
            if (name.Value is string text)
            {
                members.Add(text);
            }
        }

        return members;
    }

    private static bool IsOfObject(IMethodSymbol method)
    {
        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.ContainingType?.SpecialType == SpecialType.System_Object)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOurs(INamedTypeSymbol type) => type.Name switch
    {
        "PayloadExtensions" => type.FullName() == OrdainNames.PayloadExtensions,
        "ProviderClient" => type.FullName() == OrdainNames.ProviderClient,
        _ => false,
    };
}
