using System.ComponentModel.DataAnnotations;
using Framework = System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>Overrides both methods. The framework asks the one that takes the context.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TwoFacedAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => true;

    protected override Framework.ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is null or "" ? Framework.ValidationResult.Success : new Framework.ValidationResult("#two-faced", [validationContext.MemberName!]);
}
