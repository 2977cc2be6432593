using System.ComponentModel.DataAnnotations;
using Framework = System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>A user's attribute about a whole type, which names members, or none.</summary>
/// <param name="first">A member.</param>
/// <param name="second">Another one.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class NotAllAttribute(string first, string second) : ValidationAttribute
{
    public string First { get; } = first;

    public string Second { get; } = second;

    public bool IsNamed { get; init; }

    /// <summary>Without this the framework sees one attribute of several.</summary>
    public override object TypeId => this;

    protected override Framework.ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        bool all = value!.GetType().GetProperty(First)!.GetValue(value) is not null && value.GetType().GetProperty(Second)!.GetValue(value) is not null;
        return !all ? Framework.ValidationResult.Success
            : IsNamed ? new Framework.ValidationResult($"#{First} or {Second}, not both", [First, Second])
            : new Framework.ValidationResult($"#{validationContext.DisplayName} has {First} and {Second}");
    }
}
