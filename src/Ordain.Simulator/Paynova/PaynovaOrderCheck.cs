namespace Ordain.Simulator;

/// <summary>
/// The fields and rules of a Paynova order (Create Order, Line Item, Name and Address; the customer as the vendor's clients have it).
/// The conditions depend on the selected payment method, which is known to the simulator and not in the order.
/// </summary>
internal sealed class PaynovaOrderCheck(PaymentMethod method, PaynovaAddressedOrder? addressed, Findings notAllowed, Findings missing)
{
    /// <summary>Checks an order and gives its number.</summary>
    public string? Check(ObjectReader order)
    {
        string? orderNumber = OrderNumber(order);
        string? currency = Currency(order);
        WireNumber? total = Total(order, currency);
        CheckLineItems(order, total);
        order.OptionalText("salesChannel", 50);
        CheckSalesLocation(order);
        CheckCustomer(order);
        CheckNameAndAddress(order.OptionalObject("billTo"));
        CheckNameAndAddress(order.OptionalObject("shipTo"));
        CheckDescription(order);
        order.OptionalText("purchaseReference", 30);
        order.OptionalText("merchantReference", 1, 40);
        return orderNumber;
    }

    private string? OrderNumber(ObjectReader order)
    {
        if (addressed is null)
        {
            return order.RequiredText("orderNumber", 4, 50);
        }

        int length = addressed.OrderNumber.Length;
        if (length is < 4 or > 50)
        {
            order.Refuse("orderNumber", $"must be between 4 and 50 characters. You entered {length} characters.", "Length");
        }
        else if (string.IsNullOrWhiteSpace(addressed.OrderNumber))
        {
            order.Refuse("orderNumber", "must not be blank", "NotEmpty");
        }

        return addressed.OrderNumber;
    }

    /// <summary>"The three-letter (alpha-3) ISO currency code or currency number as per ISO 4217", as its letters.</summary>
    private string? Currency(ObjectReader order)
    {
        if ((addressed is null ? order.RequiredText("currencyCode", 2, 3) : addressed.CurrencyCode) is not { } code)
        {
            return null;
        }

        if (IsoCodes.IsCurrency(code))
        {
            return code;
        }

        if (IsoCodes.CurrencyOfNumber(code) is { } letters)
        {
            return letters;
        }

        order.Refuse("currencyCode", "must be the code or the number of a currency in ISO 4217");
        return null;
    }

    // Of the total's constraints the current page says: a decimal point, at most two decimals, whole numbers of yen.
    private WireNumber? Total(ObjectReader order, string? currency)
    {
        WireNumber? total = addressed is null ? order.RequiredNumber("totalAmount") : addressed.Total;
        if (total is not { } amount)
        {
            if (addressed is not null)
            {
                order.Refuse("totalAmount", "must be a number with a decimal point", "Type");
            }

            return null;
        }

        if (amount.IsNegative)
        {
            order.Refuse("totalAmount", "must not be negative");
            return null;
        }

        if (amount.Scale > (currency == "JPY" ? 0 : 2))
        {
            order.Refuse("totalAmount", currency == "JPY" ? "must be a whole number for JPY" : "must have at most 2 decimals");
            return null;
        }

        return amount;
    }

    private void CheckLineItems(ObjectReader order, WireNumber? total)
    {
        IReadOnlyList<ObjectReader?>? lines = order.OptionalObjects("lineItems");
        if (lines is { Count: > 0 })
        {
            if (method.TakesNoLineItems)
            {
                notAllowed.Add(order.PathOf("lineItems"), "must not be given for card or swish");
            }

            WireNumber? sum = new PaynovaLineItemCheck(method).CheckAll(lines);
            if (sum is { } computed && total is { } stated && computed != stated)
            {
                order.Refuse("totalAmount", "must equal the sum of lineItems.totalLineAmount");
            }
        }
        else if (method.IsCreditProduct)
        {
            missing.Add(order.PathOf("lineItems"), ObjectReader.Missing);
        }
    }

    private void CheckSalesLocation(ObjectReader order)
    {
        if (order.OptionalText("salesLocationId", 50) is { Length: > 0 } && method.IsKnown && !method.IsCard)
        {
            order.Refuse("salesLocationId", "must only be given for card payments");
        }
    }

    // The example of the seed has empty texts in it, where the current page of the name says 1 to 50: empty stands for absent.
    private void CheckCustomer(ObjectReader order)
    {
        ObjectReader? customer = method.IsCreditProduct ? order.RequiredObject("customer") : order.OptionalObject("customer");
        if (customer is null)
        {
            return;
        }

        customer.OptionalText("customerId");
        customer.OptionalText("governmentId");
        customer.OptionalText("emailAddress");
        CheckName(customer.OptionalObject("name"));
        customer.OptionalText("homeTelephone");
        customer.OptionalText("workTelephone");
        customer.OptionalText("mobileTelephone");
    }

    private void CheckDescription(ObjectReader order)
    {
        if (method.IsPayPal)
        {
            order.RequiredText("orderDescription", 1, 255);
        }
        else
        {
            order.OptionalText("orderDescription", 1, 255);
        }
    }

    // The seed's example of an address is a bare text; its type, and every other page, is an object.
    private static void CheckNameAndAddress(ObjectReader? party)
    {
        if (party is null)
        {
            return;
        }

        CheckName(party.RequiredObject("name"));
        if (party.RequiredObject("address") is not { } address)
        {
            return;
        }

        address.OptionalText("street1");
        address.OptionalText("street2");
        address.OptionalText("street3");
        address.OptionalText("street4");
        address.OptionalText("city");
        address.OptionalText("postalCode");
        address.OptionalText("regionCode");
        if (address.OptionalText("countryCode") is { Length: > 0 } country && !IsoCodes.IsCountry(country) && !IsoCodes.IsCountryAlpha3(country))
        {
            address.Refuse("countryCode", "must be an ISO 3166-1 alpha-2 or alpha-3 country code");
        }
    }

    private static void CheckName(ObjectReader? name)
    {
        name?.OptionalText("companyName", 50);
        name?.OptionalText("title", 10);
        name?.OptionalText("firstName", 50);
        name?.OptionalText("middleNames", 100);
        name?.OptionalText("lastName", 50);
        name?.OptionalText("suffix", 10);
    }
}
