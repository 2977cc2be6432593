using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Validation;

/// <summary>What Ordain generates.</summary>
internal sealed class OrdainValidation(OpttyOrder order) : IValidationSubject
{
    public string Name => "**Ordain**";

    public int Run() => order.Validate().IsValid ? 0 : 1;

    public IEnumerable<string> Broken() => order.Validate().Violations.Select(violation => violation.MemberPath);
}
