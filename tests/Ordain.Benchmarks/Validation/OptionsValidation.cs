using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Peers;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Validation;

/// <summary>The options generator of the framework.</summary>
internal sealed partial class OptionsValidation(OpttyOrder order) : IValidationSubject
{
    private static readonly OptionsOrderValidator _validator = new();

    private readonly OpttyOrderModel _model = OpttyModels.From(order);

    public string Name => "`[OptionsValidator]`";

    public int Run() => _validator.Validate(null, _model).Succeeded ? 0 : 1;

    public IEnumerable<string> Broken()
    {
        ValidateOptionsResult result = _validator.Validate(null, _model);
        return result.Failures?.Select(PathOf) ?? [];
    }

    // What an object says of itself has the member in front, and its own path in the message.
    private static string PathOf(string failure)
    {
        Match match = PathPattern().Match(failure);
        string path = match.Groups["path"].Value;
        return path.EndsWith(nameof(IValidatableObject.Validate), StringComparison.Ordinal)
            ? path[..^nameof(IValidatableObject.Validate).Length] + match.Groups["member"].Value
            : path;
    }

    [GeneratedRegex(@"^((?<member>\w+): )?.*?" + nameof(OpttyOrderModel) + @"\.(?<path>[\w.\[\]]+)", RegexOptions.CultureInvariant)]
    private static partial Regex PathPattern();
}
