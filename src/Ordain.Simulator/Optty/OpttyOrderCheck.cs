using System.Numerics;
using System.Text.RegularExpressions;

namespace Ordain.Simulator;

/// <summary>
/// The fields and rules of an Optty order: the Create Order guide and the API reference, and the formula of the current
/// reference page. Where the two seeds differ, the stricter reading that both accept is taken.
/// </summary>
internal static partial class OpttyOrderCheck
{
    public static void Check(ObjectReader order)
    {
        order.RequiredText("orderReference");
        string? provider = Formatted(order, "bnplProvider", UpperSnake(), "must be in UPPER_SNAKE form");
        OpttyFields.Country(order, "purchaseCountry");
        Currency(order);
        Formatted(order, "locale", UnderscoreLocale(), "must have the form en_AU");
        BigInteger? orderAmount = OpttyFields.RequiredAmount(order, "orderAmount");
        BigInteger? taxAmount = OpttyFields.AmountOrZero(order, "taxAmount");
        BigInteger? shippingAmount = OpttyFields.AmountOrZero(order, "shippingAmount");
        BigInteger? discountAmount = OpttyFields.AmountOrZero(order, "discountAmount");
        BigInteger? items = OpttyItemCheck.CheckAll(order);
        CheckSum(order, orderAmount, items + shippingAmount + taxAmount - discountAmount);
        CheckCustomer(order.RequiredObject("customer"));
        OpttyFields.CheckAddress(order.RequiredObject("billingAddress"));
        CheckShippingAddress(order, provider);
        CheckOptional(order);
    }

    // orderAmount = sum(orderItems.totalAmount) + shippingAmount + taxAmount - discountAmount, in the words of the reference.
    private static void CheckSum(ObjectReader order, BigInteger? orderAmount, BigInteger? sum)
    {
        if (orderAmount is { } stated && sum is { } computed && stated != computed)
        {
            order.Refuse("orderAmount", "must equal the sum of orderItems.totalAmount plus shippingAmount plus taxAmount minus discountAmount");
        }
    }

    private static void Currency(ObjectReader order)
    {
        if (order.RequiredText("purchaseCurrency") is { } code && !IsoCodes.IsCurrency(code))
        {
            order.Refuse("purchaseCurrency", "must be an ISO 4217 currency code");
        }
    }

    private static void CheckCustomer(ObjectReader? customer)
    {
        customer?.RequiredText("firstName");
        customer?.RequiredText("lastName");
        customer?.RequiredText("email");
        customer?.RequiredText("phoneNumber");
    }

    // "required for Klarna, AfterPay": the provider names begin with KLARNA and AFTERPAY; of CLEARPAY nothing is said.
    private static void CheckShippingAddress(ObjectReader order, string? provider)
    {
        bool isRequired = provider is not null
            && (provider.StartsWith("KLARNA", StringComparison.Ordinal) || provider.StartsWith("AFTERPAY", StringComparison.Ordinal));
        OpttyFields.CheckAddress(isRequired ? order.RequiredObject("shippingAddress") : order.OptionalObject("shippingAddress"));
    }

    private static void CheckOptional(ObjectReader order)
    {
        order.OptionalText("shippingType");
        if (order.OptionalText("shippingMethod") is { } method && method is not ("delivery" or "store" or "digital" or "pickup"))
        {
            order.Refuse("shippingMethod", "must be one of delivery, store, digital, pickup");
        }

        order.OptionalText("dynamicRedirectUrl");
        order.OptionalText("dynamicCallbackUrl");
        order.OptionalText("sessionId");
        order.OptionalText("customerToken");
        order.OptionalNumber("cancellationTimeout");
        order.OptionalBoolean("autoCapture");
        order.OptionalObject("additionalData");
        order.OptionalObject("partnerConfiguration");
        order.OptionalBoolean("isMPGS");
        order.OptionalNumber("surcharge");
        order.OptionalText("initiator");
        order.OptionalText("invoiceNumber");
        order.OptionalBoolean("getToken");
        order.OptionalText("token");
        order.OptionalText("channel");
        order.OptionalText("partnerOrderReference");
    }

    private static string? Formatted(ObjectReader order, string name, Regex format, string problem)
    {
        string? text = order.RequiredText(name);
        if (text is null || format.IsMatch(text))
        {
            return text;
        }

        order.Refuse(name, problem);
        return null;
    }

    [GeneratedRegex(@"\A[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex UpperSnake();

    [GeneratedRegex(@"\A[a-z]{2}_[A-Z]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex UnderscoreLocale();
}
