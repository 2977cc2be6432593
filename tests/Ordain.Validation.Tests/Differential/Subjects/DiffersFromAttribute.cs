using System.ComponentModel.DataAnnotations;
using Framework = System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>A user's attribute that looks at another member, and names both or neither.</summary>
/// <param name="other">The other member.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DiffersFromAttribute(string other) : ValidationAttribute
{
    public string Other { get; } = other;

    protected override Framework.ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        object? compared = validationContext.ObjectType.GetProperty(Other)!.GetValue(validationContext.ObjectInstance);
        return !Equals(value, compared)
            ? Framework.ValidationResult.Success
            : new Framework.ValidationResult($"#{validationContext.DisplayName} is {Other}", [validationContext.MemberName!, Other]);
    }
}
