using Ordain.Benchmarks.Limits;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Validation;

/// <summary>By hand.</summary>
internal sealed class LimitValidation(OpttyOrder order) : IValidationSubject
{
    public string Name => "limit: by hand";

    public int Run() => LimitValidator.Validate(order) is null ? 0 : 1;

    public IEnumerable<string> Broken() => LimitValidator.Validate(order)?.Select(violation => violation.Path) ?? [];
}
