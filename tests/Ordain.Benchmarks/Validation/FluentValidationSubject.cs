using Ordain.Benchmarks.Peers;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Validation;

/// <summary>FluentValidation on the contract itself.</summary>
internal sealed class FluentValidationSubject(OpttyOrder order) : IValidationSubject
{
    private static readonly FluentOrderValidator _validator = new();

    public string Name => "FluentValidation";

    public int Run() => _validator.Validate(order).IsValid ? 0 : 1;

    public IEnumerable<string> Broken() => _validator.Validate(order).Errors.Select(error => error.PropertyName);
}
