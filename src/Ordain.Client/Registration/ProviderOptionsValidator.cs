using Microsoft.Extensions.Options;

namespace Ordain.Client;

internal sealed class ProviderOptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : ProviderOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var failures = new List<string>();
        options.Validate(failures);
        return failures.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(failures.ConvertAll(failure => $"{Subject(name)}.{failure}"));
    }

    private static string Subject(string? name) => string.IsNullOrEmpty(name) ? typeof(TOptions).Name : $"{typeof(TOptions).Name} \"{name}\"";
}
