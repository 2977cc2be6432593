// ASP0029: the hook is still marked as experimental. It is the only one that minimal APIs have, and nothing of it is public here.
#pragma warning disable ASP0029

using Microsoft.Extensions.Validation;

namespace Ordain.AspNetCore;

/// <summary>A model with each of the contracts that were named for it, one after the other.</summary>
internal sealed class ModelInfo(IReadOnlyList<IValidatableInfo> contracts) : IValidatableInfo
{
    public async Task ValidateAsync(object? value, ValidateContext context, CancellationToken cancellationToken)
    {
        foreach (IValidatableInfo contract in contracts)
        {
            await contract.ValidateAsync(value, context, cancellationToken);
        }
    }
}
