using System.Text.RegularExpressions;

namespace Ordain.Simulator;

/// <summary>
/// The values that the URL gives: <c>/orders/create/{orderNumber}/{totalAmount}/{currencyCode}</c>. "Parameters taken from the
/// URL will replace any parameters received in the POST body."
/// </summary>
internal sealed partial record PaynovaAddressedOrder(string OrderNumber, string TotalAmount, string CurrencyCode)
{
    /// <summary>The total as a number; null where the text is no plain decimal number with a point.</summary>
    public WireNumber? Total => PlainNumber().IsMatch(TotalAmount) && WireNumber.TryParse(TotalAmount, out WireNumber number) ? number : null;

    [GeneratedRegex(@"\A-?[0-9]+(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();
}
