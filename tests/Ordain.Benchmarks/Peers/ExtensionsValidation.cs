using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Validation;
using Ordain.Benchmarks.Models;

#pragma warning disable ASP0029 // The types to call it outside of minimal APIs are marked as experimental.

namespace Ordain.Benchmarks.Peers;

/// <summary>Microsoft.Extensions.Validation, as minimal APIs use it: generated metadata, found through the options.</summary>
internal sealed class ExtensionsValidation
{
    private readonly ValidationOptions _options;
    private readonly IValidatableInfo _info;

    public ExtensionsValidation()
    {
        var services = new ServiceCollection();
        services.AddValidation();
        _options = services.BuildServiceProvider().GetRequiredService<IOptions<ValidationOptions>>().Value;
        _info = _options.TryGetValidatableTypeInfo(typeof(OpttyOrderModel), out IValidatableInfo? info)
            ? info
            : throw new InvalidOperationException("The generator of Microsoft.Extensions.Validation did not run.");
    }

    public IReadOnlyDictionary<string, string[]>? Validate(OpttyOrderModel order)
    {
        var context = new ValidateContext { ValidationOptions = _options, ValidationContext = new ValidationContext(order) };
        Task task = _info.ValidateAsync(order, context, CancellationToken.None);
        if (!task.IsCompletedSuccessfully)
        {
            throw new InvalidOperationException("It is not expected to wait for anything.");
        }

        return context.ValidationErrors;
    }
}
