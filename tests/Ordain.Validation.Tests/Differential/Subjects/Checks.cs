using System.ComponentModel.DataAnnotations;
using Framework = System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>Methods for <see cref="CustomValidationAttribute"/>.</summary>
public static class Checks
{
    public static Framework.ValidationResult? NotShouting(string? value, ValidationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return value is { Length: > 1 } && !value.Any(char.IsLower) ? new Framework.ValidationResult("#" + context.DisplayName + " shouts", [context.MemberName!]) : Framework.ValidationResult.Success;
    }

    public static Framework.ValidationResult? NotThirteen(object? value) =>
        value is not null && value.ToString() == "13" ? new Framework.ValidationResult("#thirteen", ["Thirteenth"]) : Framework.ValidationResult.Success;
}
