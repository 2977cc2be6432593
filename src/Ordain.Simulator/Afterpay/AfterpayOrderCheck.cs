using System.Globalization;

namespace Ordain.Simulator;

/// <summary>
/// The fields and rules of an Afterpay v1 order (Create Order, and the v1 pages of the models it names). There is no sum
/// rule: an order of 1000 with items of 1000 and a discount of 1000 was accepted in a recorded exchange.
/// </summary>
internal sealed class AfterpayOrderCheck(AfterpaySimulatorOptions account, Findings foreign, Findings outOfRange)
{
    private const int NameLength = 255;
    private const int TextLength = 128;
    private const int PhoneLength = 32;

    private static readonly string[] DateFormats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    private readonly AfterpayMoneyCheck _money = new(account.AccountCurrency, foreign);

    public void Check(ObjectReader order)
    {
        CheckTotal(order);
        CheckConsumer(order.RequiredObject("consumer"));
        CheckContact(order.OptionalObject("billing"));
        CheckContact(order.OptionalObject("shipping"));
        CheckCourier(order.OptionalObject("courier"));
        order.OptionalText("description");
        CheckItems(order);
        CheckDiscounts(order);
        CheckMerchant(order.OptionalObject("merchant"));
        order.OptionalText("merchantReference");
        _money.Optional(order, "taxAmount");
        _money.Optional(order, "shippingAmount");
    }

    private void CheckTotal(ObjectReader order)
    {
        if (_money.Required(order, "totalAmount", mustBePositive: true) is not { } hundredths)
        {
            return;
        }

        decimal total = (decimal)hundredths / 100;
        if (total < account.MinimumTotal || total > account.MaximumTotal)
        {
            outOfRange.Add(order.PathOf("totalAmount.amount"), "must be within the limits of the merchant account");
        }
    }

    private static void CheckConsumer(ObjectReader? consumer)
    {
        consumer?.OptionalText("phoneNumber", PhoneLength);
        consumer?.RequiredText("givenNames", TextLength);
        consumer?.RequiredText("surname", TextLength);
        consumer?.RequiredText("email", TextLength);
    }

    /// <summary>The Contact of the AU, NZ and US page; Clearpay's page has the country and the phone number as optional.</summary>
    private static void CheckContact(ObjectReader? contact)
    {
        if (contact is null)
        {
            return;
        }

        contact.RequiredText("name", NameLength);
        contact.RequiredText("line1", TextLength);
        contact.OptionalText("line2", TextLength);
        contact.OptionalText("suburb", TextLength);
        contact.OptionalText("state", TextLength);
        contact.RequiredText("postcode", TextLength);
        if (contact.RequiredText("countryCode") is { } country && !IsoCodes.IsCountry(country))
        {
            contact.Refuse("countryCode", "must be an ISO 3166-1 alpha-2 country code");
        }

        contact.RequiredText("phoneNumber", PhoneLength);
    }

    private static void CheckCourier(ObjectReader? courier)
    {
        if (courier is null)
        {
            return;
        }

        if (courier.OptionalText("shippedAt") is { } shippedAt && !IsDate(shippedAt))
        {
            courier.Refuse("shippedAt", "must be an ISO 8601 date");
        }

        courier.OptionalText("name", TextLength);
        courier.OptionalText("tracking", TextLength);
        if (courier.OptionalText("priority") is { } priority && priority is not ("STANDARD" or "EXPRESS"))
        {
            courier.Refuse("priority", "must be STANDARD or EXPRESS");
        }
    }

    private void CheckItems(ObjectReader order)
    {
        foreach (ObjectReader? item in order.OptionalObjects("items") ?? [])
        {
            if (item is not null)
            {
                item.RequiredText("name", NameLength);
                item.OptionalText("sku", TextLength);
                item.RequiredInt32("quantity");
                _money.Required(item, "price", mustBePositive: true);
            }
        }
    }

    private void CheckDiscounts(ObjectReader order)
    {
        foreach (ObjectReader? discount in order.OptionalObjects("discounts") ?? [])
        {
            if (discount is not null)
            {
                discount.RequiredText("displayName", TextLength);
                _money.Required(discount, "amount");
            }
        }
    }

    // The seed has no fields for the merchant; a recorded 422 says that both URLs may not be empty and must be valid.
    private static void CheckMerchant(ObjectReader? merchant)
    {
        CheckUrl(merchant, "redirectConfirmUrl");
        CheckUrl(merchant, "redirectCancelUrl");
    }

    private static void CheckUrl(ObjectReader? merchant, string name)
    {
        // The scheme is looked at because a path such as /cart is an absolute file URI on some systems.
        if (merchant?.RequiredText(name) is { } url
            && !(Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)))
        {
            merchant.Refuse(name, "must be a valid URL");
        }
    }

    private static bool IsDate(string text)
        => DateTimeOffset.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
