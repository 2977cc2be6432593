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
        return result.Failures?.Select(failure => PathPattern().Match(failure).Groups[1].Value) ?? [];
    }

    [GeneratedRegex(nameof(OpttyOrderModel) + @"\.([\w.\[\]]+)", RegexOptions.CultureInvariant)]
    private static partial Regex PathPattern();
}
