namespace Ordain;

/// <summary>
/// How an amount is written: on a <see cref="decimal"/> the amount itself, on a <see cref="Money"/> the amount inside
/// <c>{"amount": …, "currency": …}</c>, and in a collection or dictionary each of them. An amount is never rounded: one with more decimals than allowed is a violation.
/// </summary>
/// <param name="format">The form of the amount.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MoneyFormatAttribute(MoneyWireFormat format) : Attribute
{
    /// <summary>For <see cref="Decimals"/>: as many as the currency of the amount has by ISO 4217.</summary>
    public const int OfCurrency = -1;

    /// <summary>The form of the amount.</summary>
    public MoneyWireFormat Format { get; } = format;

    /// <summary>
    /// The most decimals that the provider accepts, 0 to 28, and for <see cref="MoneyWireFormat.DecimalString"/> the number that is written.
    /// The default is 2, and <see cref="OfCurrency"/> where the attribute names a currency. For <see cref="MoneyWireFormat.MinorUnits"/> the
    /// currency decides alone.
    /// </summary>
    public int Decimals { get; init; } = 2;

    /// <summary>
    /// The currency of a <see cref="decimal"/> that always has the same: an ISO 4217 alphabetic code. <see langword="null"/> when
    /// <see cref="CurrencyMember"/> says it, or when nobody has to know. A <see cref="Money"/> has its own.
    /// </summary>
    public string? Currency { get; init; }

    /// <summary>
    /// The member of the same type that holds the currency of a <see cref="decimal"/>, a string or an enum that is written by name, for
    /// example <c>nameof(Currency)</c>. While it holds no currency, an amount is a violation. Not for the amounts of a collection.
    /// </summary>
    public string? CurrencyMember { get; init; }
}
