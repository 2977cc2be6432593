// ASP0029: the hook is still marked as experimental. It is the only one that minimal APIs have, and nothing of it is public here.
#pragma warning disable ASP0029

using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.Validation;

namespace Ordain.AspNetCore;

/// <summary>
/// Answers for contract types. It has to stand before the resolver that the framework's own generator writes, which finds the same
/// attributes and knows nothing of conditions.
/// </summary>
internal sealed class ContractTypeResolver(Dictionary<Type, IValidatableInfo> contracts) : IValidatableInfoResolver
{
    public bool TryGetValidatableTypeInfo(Type type, [NotNullWhen(true)] out IValidatableInfo? validatableInfo)
    {
        // The framework asks for the type that a value has at run time, which can derive from the contract.
        for (Type? candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (contracts.TryGetValue(candidate, out validatableInfo))
            {
                return true;
            }
        }

        validatableInfo = null;
        return false;
    }

    // A parameter can have attributes of its own: the framework's resolver reads them, and then asks for the type.
    public bool TryGetValidatableParameterInfo(ParameterInfo parameterInfo, [NotNullWhen(true)] out IValidatableInfo? validatableInfo)
    {
        validatableInfo = null;
        return false;
    }
}
