using System.ComponentModel.DataAnnotations;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>An ISO 4217 code.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CurrencyTextAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => string.IsNullOrWhiteSpace(value as string) || CodeRules.IsCurrency((string)value!);
}
