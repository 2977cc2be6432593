namespace Ordain;

/// <summary>
/// How an amount is written: on a <see cref="decimal"/> the amount itself, on a <see cref="Money"/> the amount inside
/// <c>{"amount": …, "currency": …}</c>. An amount is never rounded: one with more decimals than allowed is a violation.
/// </summary>
/// <param name="format">The form of the amount.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MoneyFormatAttribute(MoneyWireFormat format) : Attribute
{
    /// <summary>The form of the amount.</summary>
    public MoneyWireFormat Format { get; } = format;

    /// <summary>The most decimals that the provider accepts, 0 to 28, and for <see cref="MoneyWireFormat.DecimalString"/> the number that is written. The default is 2.</summary>
    public int Decimals { get; init; } = 2;
}
