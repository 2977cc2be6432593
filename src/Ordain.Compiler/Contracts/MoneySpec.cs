namespace Ordain.Compiler.Contracts;

/// <summary>How an amount is written.</summary>
/// <param name="Form">The form of the amount.</param>
/// <param name="Decimals">The most decimals, for a decimal string also the number that is written, for minor units their exponent; null for those of the currency at run time.</param>
/// <param name="CurrencyMember">The C# name of the member that holds the currency; null when the amount is a <c>Money</c>, or the currency does not matter.</param>
internal sealed record MoneySpec(MoneyForm Form, int? Decimals, string? CurrencyMember = null)
{
    /// <summary>A <c>Money</c> of which nothing is said.</summary>
    public static MoneySpec Unsaid { get; } = new(MoneyForm.Number, 28);

    /// <summary>Whether the amount has to be a whole number of minor units.</summary>
    public bool IsCounted => Form == MoneyForm.MinorUnits || Decimals is null;
}
