using System.Text.RegularExpressions;

namespace Ordain.Simulator;

/// <summary>
/// The fields of a Peach order (Create an order), all of which are optional but the phone number of a contact. The limits of texts
/// and of the expiry are those of the channel underneath, WhatsApp's order details for India. Neither the totals nor the price
/// before the sale are checked: Peach states no rule about them, and its own example adds up to something else.
/// </summary>
internal sealed partial class PeachOrderCheck(DateTimeOffset now)
{
    private const int TextLength = 60;
    private const int ExpiryTextLength = 120;
    private const int SoonestExpiryInSeconds = 300;

    /// <summary>Checks an order and gives the merchant's id of it.</summary>
    public string? Check(ObjectReader order)
    {
        string? id = order.OptionalText("id");
        order.OptionalText("app_execution_id");
        if (order.OptionalText("type") is { } type && type is not ("physical_goods" or "digital_goods"))
        {
            order.Refuse("type", "must be physical_goods or digital_goods");
        }

        CheckContact(order.OptionalObject("contact"));
        CheckItems(order);
        CheckExpiration(order.OptionalObject("expiration"));
        if (order.OptionalText("currency") is { } currency && currency != "INR")
        {
            order.Refuse("currency", "must be INR");
        }

        Paise(order, "subtotal");
        CheckPart(order.OptionalObject("tax"));
        CheckPart(order.OptionalObject("shipping"));
        CheckPart(order.OptionalObject("discount"));
        Paise(order, "total_amount");
        return id;
    }

    private static void CheckContact(ObjectReader? contact)
    {
        if (contact is null)
        {
            return;
        }

        contact.OptionalText("name");
        contact.OptionalText("email");
        if (contact.RequiredText("phone_number") is { } phone && !E164().IsMatch(phone))
        {
            contact.Refuse("phone_number", "must be a phone number such as +919876543210");
        }
    }

    private static void CheckItems(ObjectReader order)
    {
        foreach (ObjectReader? item in order.OptionalObjects("items") ?? [])
        {
            if (item is null)
            {
                continue;
            }

            item.OptionalText("name", TextLength);
            Paise(item, "amount");
            if (item.OptionalInt64("quantity") is < 1)
            {
                item.Refuse("quantity", "must be at least 1");
            }

            Paise(item, "sale_amount");
        }
    }

    private void CheckExpiration(ObjectReader? expiration)
    {
        if (expiration?.OptionalInt64("timestamp") is { } timestamp && timestamp < now.ToUnixTimeSeconds() + SoonestExpiryInSeconds)
        {
            expiration.Refuse("timestamp", "must be at least 300 seconds ahead");
        }

        expiration?.OptionalText("description", ExpiryTextLength);
    }

    private static void CheckPart(ObjectReader? part)
    {
        if (part is not null)
        {
            Paise(part, "value");
            part.OptionalText("description", TextLength);
        }
    }

    private static void Paise(ObjectReader reader, string name)
    {
        if (reader.OptionalInt64(name) is < 0)
        {
            reader.Refuse(name, "must not be negative");
        }
    }

    [GeneratedRegex(@"\A\+[1-9][0-9]{6,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex E164();
}
