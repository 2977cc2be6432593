using System.ComponentModel.DataAnnotations;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>A number with at most two decimals.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TwoDecimalsAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not decimal number || NumberRules.HasDecimals(number, 2);
}
