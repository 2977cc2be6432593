// ASP0029: the hook is still marked as experimental. It is the only one that minimal APIs have, and nothing of it is public here.
#pragma warning disable ASP0029

using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Validation;

namespace Ordain.AspNetCore;

/// <summary>Puts what a generated validator found where the framework collects errors.</summary>
internal static class ContractErrors
{
    public static void Add(ValidationResult result, ViolationKey key, ValidateContext context)
    {
        string place = key == ViolationKey.Member ? context.CurrentValidationPath : PointerTo(context);
        Dictionary<string, string[]> errors = context.ValidationErrors ??= [];
        foreach ((string below, string[] messages) in result.ToDictionary(key))
        {
            string dot = key == ViolationKey.Member && place.Length > 0 && below.Length > 0 ? "." : "";
            string full = place + dot + below;
            errors[full] = errors.TryGetValue(full, out string[]? earlier) ? [.. earlier, .. messages] : messages;
        }
    }

    private static string PointerTo(ValidateContext context)
    {
        if (context.CurrentValidationPath.Length == 0)
        {
            return "";
        }

        var json = context.ValidationContext.GetService(typeof(IOptions<JsonOptions>)) as IOptions<JsonOptions>;
        return FrameworkPath.ToJsonPointer(context.CurrentValidationPath, context.CurrentDepth, json?.Value.SerializerOptions.PropertyNamingPolicy);
    }
}
