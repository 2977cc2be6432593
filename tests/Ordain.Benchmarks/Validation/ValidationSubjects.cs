using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Validation;

/// <summary>All ways to validate; the first is the yardstick.</summary>
internal static class ValidationSubjects
{
    public static IReadOnlyList<IValidationSubject> For(OpttyOrder order) =>
    [
        new LimitValidation(order),
        new OrdainValidation(order),
        new OptionsValidation(order),
        new ExtensionsValidationSubject(order),
        new FluentValidationSubject(order),
        new AnnotationsValidation(order),
    ];
}
