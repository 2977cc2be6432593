using System.ComponentModel.DataAnnotations;
using Ordain.Benchmarks.Models;
using AnnotationResult = System.ComponentModel.DataAnnotations.ValidationResult;

namespace Ordain.Benchmarks.Peers;

/// <summary>An address that Klarna and Afterpay ask for.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShippingForProviderAttribute : ValidationAttribute
{
    public override bool RequiresValidationContext => true;

    protected override AnnotationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not null || !PlainRules.IsShippingRequired(((OpttyOrderModel)validationContext.ObjectInstance).BnplProvider)
            ? AnnotationResult.Success
            : new(FormatErrorMessage(validationContext.DisplayName), [validationContext.MemberName!]);
}
