using System.ComponentModel.DataAnnotations;
using Ordain.Benchmarks.Models;
using AnnotationResult = System.ComponentModel.DataAnnotations.ValidationResult;

namespace Ordain.Benchmarks.Peers;

/// <summary>An address that Klarna and Afterpay ask for.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShippingForProviderAttribute : ValidationAttribute
{
    public override bool RequiresValidationContext => true;

    protected override AnnotationResult? IsValid(object? value, ValidationContext validationContext)
    {
        string? provider = ((OpttyOrderModel)validationContext.ObjectInstance).BnplProvider;
        bool isMissing = value is null
            && provider is not null
            && (provider.StartsWith("KLARNA", StringComparison.Ordinal) || provider.StartsWith("AFTERPAY", StringComparison.Ordinal));
        return isMissing ? new(FormatErrorMessage(validationContext.DisplayName), [validationContext.MemberName!]) : AnnotationResult.Success;
    }
}
