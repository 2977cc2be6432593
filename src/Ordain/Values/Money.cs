namespace Ordain;

/// <summary>An amount in major units and its currency. In JSON: <c>{"amount": …, "currency": "AUD"}</c>.</summary>
/// <param name="Amount">The amount in major units: 12.50 is twelve dollars fifty.</param>
/// <param name="Currency">The ISO 4217 alphabetic code in upper case; <see langword="null"/> only in <c>default(Money)</c>, which no contract accepts.</param>
public readonly record struct Money(decimal Amount, string? Currency);
