// ASP0029: the hook is still marked as experimental. It is the only one that minimal APIs have, and nothing of it is public here.
#pragma warning disable ASP0029

using Microsoft.Extensions.Validation;

namespace Ordain.AspNetCore;

/// <summary>A contract, or a model of one, as the framework asks for it: its generated validator.</summary>
internal sealed class ContractInfo<TPayload, TContract>(ViolationKey key) : IValidatableInfo
    where TPayload : IPayload<TPayload, TContract>
{
    public Task ValidateAsync(object? value, ValidateContext context, CancellationToken cancellationToken)
    {
        if (value is TPayload payload)
        {
            // Rules that read Now go by the clock of the application, where it has one.
            var violations = new ViolationCollector(context.ValidationContext.GetService(typeof(TimeProvider)) as TimeProvider);
            TPayload.Validate(payload, ref violations);
            ValidationResult result = violations.ToResult();
            if (!result.IsValid)
            {
                ContractErrors.Add(result, key, context, isModel: typeof(TPayload) != typeof(TContract));
            }
        }

        return Task.CompletedTask;
    }
}
