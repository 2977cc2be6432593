using Ordain.Benchmarks.Running;

namespace Ordain.Benchmarks.Validation;

/// <summary>One way to validate an order.</summary>
internal interface IValidationSubject : ISubject
{
    /// <summary>The members that break a rule, as C# paths; a member may be there twice.</summary>
    IEnumerable<string> Broken();
}
