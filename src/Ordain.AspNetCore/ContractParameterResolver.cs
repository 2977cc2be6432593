// ASP0029: the hook is still marked as experimental. It is the only one that minimal APIs have, and nothing of it is public here.
#pragma warning disable ASP0029

using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.Validation;

namespace Ordain.AspNetCore;

/// <summary>Answers for parameters that the framework passes over: a contract that is a struct, without attributes on the parameter. It has to stand last.</summary>
internal sealed class ContractParameterResolver(Dictionary<Type, IValidatableInfo> contracts) : IValidatableInfoResolver
{
    public bool TryGetValidatableTypeInfo(Type type, [NotNullWhen(true)] out IValidatableInfo? validatableInfo)
    {
        validatableInfo = null;
        return false;
    }

    public bool TryGetValidatableParameterInfo(ParameterInfo parameterInfo, [NotNullWhen(true)] out IValidatableInfo? validatableInfo) =>
        contracts.TryGetValue(Nullable.GetUnderlyingType(parameterInfo.ParameterType) ?? parameterInfo.ParameterType, out validatableInfo);
}
