using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>A user's attribute that needs only the value.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class EvenLengthAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null || Convert.ToString(value, CultureInfo.InvariantCulture)!.Length % 2 == 0;
}
