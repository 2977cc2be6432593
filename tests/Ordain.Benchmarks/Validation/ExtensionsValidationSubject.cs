using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Peers;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Validation;

/// <summary>What minimal APIs validate with.</summary>
internal sealed class ExtensionsValidationSubject(OpttyOrder order) : IValidationSubject
{
    private static readonly ExtensionsValidation _validator = new();

    private readonly OpttyOrderModel _model = OpttyModels.From(order);

    public string Name => "Microsoft.Extensions.Validation";

    public int Run() => _validator.Validate(_model) is null ? 0 : 1;

    public IEnumerable<string> Broken() => _validator.Validate(_model)?.Keys ?? [];
}
