// ASP0029: the hook is still marked as experimental. It is the only one that minimal APIs have, and nothing of it is public here.
#pragma warning disable ASP0029

using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Validation;

namespace Ordain.AspNetCore;

/// <summary>Puts what a generated validator found where the framework collects errors.</summary>
internal static class ContractErrors
{
    public static void Add(ValidationResult result, ViolationKey key, ValidateContext context, bool isModel)
    {
        string place = key == ViolationKey.Member ? context.CurrentValidationPath : PointerTo(context);
        Dictionary<string, string[]> errors = context.ValidationErrors ??= [];

        // Who sends a model knows its members, and not where a provider has them.
        foreach ((string below, string[] messages) in result.ToDictionary(isModel ? ViolationKey.Member : key))
        {
            string full = key == ViolationKey.JsonPointer ? place + (isModel ? FrameworkPath.ToJsonPointer(below, int.MaxValue, NamingOf(context)) : below)
                : place.Length > 0 && below.Length > 0 ? $"{place}.{below}"
                : place + below;
            errors[full] = errors.TryGetValue(full, out string[]? earlier) ? [.. earlier, .. messages] : messages;
        }
    }

    private static string PointerTo(ValidateContext context) =>
        FrameworkPath.ToJsonPointer(context.CurrentValidationPath, context.CurrentDepth, NamingOf(context));

    private static JsonNamingPolicy? NamingOf(ValidateContext context) =>
        (context.ValidationContext.GetService(typeof(IOptions<JsonOptions>)) as IOptions<JsonOptions>)?.Value.SerializerOptions.PropertyNamingPolicy;
}
