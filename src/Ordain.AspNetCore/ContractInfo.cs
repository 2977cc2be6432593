// ASP0029: the hook is still marked as experimental. It is the only one that minimal APIs have, and nothing of it is public here.
#pragma warning disable ASP0029

using Microsoft.Extensions.Validation;

namespace Ordain.AspNetCore;

/// <summary>A contract as the framework asks for it: its generated validator.</summary>
internal sealed class ContractInfo<TContract>(ViolationKey key) : IValidatableInfo
    where TContract : IPayload<TContract, TContract>
{
    public Task ValidateAsync(object? value, ValidateContext context, CancellationToken cancellationToken)
    {
        if (value is TContract contract)
        {
            // Rules that read Now go by the clock of the application, where it has one.
            ValidationResult result = contract.Validate(context.ValidationContext.GetService(typeof(TimeProvider)) as TimeProvider);
            if (!result.IsValid)
            {
                ContractErrors.Add(result, key, context);
            }
        }

        return Task.CompletedTask;
    }
}
