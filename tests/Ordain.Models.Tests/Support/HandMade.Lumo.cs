namespace Ordain.Models.Tests;

/// <summary>The contract that no pack brings.</summary>
internal static partial class HandMade
{
    public static LumoCheckout ToLumo(CheckoutOrder order) => new()
    {
        Ref = order.Number,
        Cart = order.Total is null && order.Tax is null && order.Lines is null ? null : new LumoCart
        {
            Gross = order.Total,
            Currency = order.Total?.Currency,
            Vat = order.Tax?.Amount,
            Rows = order.Lines?.Select(line => line is null ? null! : new LumoRow
            {
                Label = Joined(line.Sku, line.Product),
                Pieces = line.Quantity,
                Price = line.UnitPrice,
                Ref = order.Number,
            }).ToArray(),
        },
        Shopper = order.Person is null ? null : new LumoShopper
        {
            FullName = Text(order.Person.Name) ?? Joined(order.Person.GivenName, order.Person.FamilyName),
            Email = order.Person.Email,
            Home = order.ShipTo is not { } home ? null : new LumoPlace
            {
                Line = home.Street,
                Town = Joined(home.Zip, home.City),
                Call = Text(home.Phone) ?? order.Person.Mobile,
            },
        },
        Country = order.Billing is null ? null : Text(order.Billing.Country) ?? "AU",
        Way = order.Delivery switch
        {
            null => null,
            DeliveryKind.Digital => LumoWay.Digital,
            DeliveryKind.Courier => LumoWay.Post,
            _ => LumoWay.Hand,
        },
        Until = order.Expires is { } expires ? new DateTimeOffset(expires) : null,
    };

    public static LumoCheckout ToLumo(FlatOrder order) => new()
    {
        Ref = order.OrderNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Cart = new LumoCart
        {
            Gross = new Money(order.Total, order.Currency),
            Currency = order.Currency,
            Vat = order.TaxInUnits,
            Rows = order.Lines.IsDefault ? null : order.Lines.Select(line => new LumoRow
            {
                Label = Joined(line.Sku, line.Name),
                Pieces = line.Quantity,
                Price = line.Price,
                Ref = order.OrderNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
            }).ToArray(),
        },
        Shopper = Any(order.First, order.Last, order.Mail) ? new LumoShopper
        {
            FullName = Joined(order.First, order.Last),
            Email = order.Mail,
            Home = Any(order.ShippingStreet) ? new LumoPlace { Line = order.ShippingStreet, Call = order.Phone } : null,
        } : null,
        Country = order.BillingCountry,
        Channel = order.Locale is null ? default : LumoChannel.From(order.Locale),
    };
}
