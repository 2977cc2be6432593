using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Peers;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Validation;

/// <summary>FluentValidation.</summary>
internal sealed class FluentValidationSubject(OpttyOrder order) : IValidationSubject
{
    private static readonly FluentOrderValidator _validator = new();

    private readonly OpttyOrderModel _model = OpttyModels.From(order);

    public string Name => "FluentValidation";

    public int Run() => _validator.Validate(_model).IsValid ? 0 : 1;

    public IEnumerable<string> Broken() => _validator.Validate(_model).Errors.Select(error => error.PropertyName);
}
