using System.ComponentModel.DataAnnotations;

namespace Ordain.Benchmarks.Peers;

/// <summary>A number that is zero or more.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotNegativeAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not decimal number || number >= 0;
}
