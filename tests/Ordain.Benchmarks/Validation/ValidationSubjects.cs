using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Validation;

/// <summary>All ways to validate; the first is the yardstick. The peers do less: that amounts multiply and add up only it and Ordain check.</summary>
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
