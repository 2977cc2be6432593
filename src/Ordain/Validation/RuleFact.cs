namespace Ordain;

/// <summary>A value that made a condition hold, such as <c>bnplProvider</c> and <c>KLARNA_AU</c>. Only enums, open enums and booleans become facts: they are choices, not personal data.</summary>
/// <param name="JsonName">The JSON name of the member.</param>
/// <param name="Value">The value; <see langword="null"/> when the member has none.</param>
public readonly record struct RuleFact(string JsonName, string? Value);
