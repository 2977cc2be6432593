namespace Ordain;

/// <summary>The string is an ISO 3166-1 alpha-2 country code in upper case.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountryCodeAttribute : Attribute;
