using System.ComponentModel.DataAnnotations;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>An ISO 3166-1 alpha-2 code.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountryTextAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => string.IsNullOrWhiteSpace(value as string) || CodeRules.IsCountry((string)value!);
}
