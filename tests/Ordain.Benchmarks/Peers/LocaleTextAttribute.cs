using System.ComponentModel.DataAnnotations;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>A language and a country.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LocaleTextAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => string.IsNullOrWhiteSpace(value as string) || CodeRules.IsLocale((string)value!);
}
