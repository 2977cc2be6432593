using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Ordain.Simulator;

/// <summary>
/// Afterpay's Money: an amount as a string with at most two decimals, and the currency of the merchant account. Recorded
/// exchanges show that the real service takes JSON numbers too; the documents say string, and so does this.
/// </summary>
internal sealed partial class AfterpayMoneyCheck(string accountCurrency, Findings foreign)
{
    public BigInteger? Required(ObjectReader parent, string name, bool mustBePositive = false)
        => Check(parent.RequiredObject(name), mustBePositive);

    public void Optional(ObjectReader parent, string name) => Check(parent.OptionalObject(name), mustBePositive: false);

    private BigInteger? Check(ObjectReader? money, bool mustBePositive)
    {
        if (money is null)
        {
            return null;
        }

        BigInteger? hundredths = Amount(money, mustBePositive);
        Currency(money);
        return hundredths;
    }

    private static BigInteger? Amount(ObjectReader money, bool mustBePositive)
    {
        if (money.RequiredText("amount") is not { } text)
        {
            return null;
        }

        if (DecimalText().Match(text) is not { Success: true } match)
        {
            money.Refuse("amount", "must be a decimal number with at most two decimals and no thousands separator");
            return null;
        }

        string decimals = match.Groups["decimals"].Value.PadRight(2, '0');
        BigInteger hundredths = BigInteger.Parse(match.Groups["units"].Value + decimals, CultureInfo.InvariantCulture);
        if (mustBePositive && hundredths.IsZero)
        {
            money.Refuse("amount", "must be greater than 0");
            return null;
        }

        return hundredths;
    }

    private void Currency(ObjectReader money)
    {
        if (money.RequiredText("currency") is not { } code)
        {
            return;
        }

        if (!IsoCodes.IsCurrency(code))
        {
            money.Refuse("currency", "must be an upper-case ISO 4217 currency code");
        }
        else if (code != accountCurrency)
        {
            foreign.Add(money.PathOf("currency"), "must be the currency of the merchant account");
        }
    }

    // Bounded: 28 digits are exact in a decimal, and nobody has to turn a megabyte of digits into a number.
    [GeneratedRegex(@"\A(?<units>[0-9]{1,26})(?:\.(?<decimals>[0-9]{1,2}))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DecimalText();
}
