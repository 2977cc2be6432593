namespace Ordain.Models.Tests;

/// <summary>The contracts' own objects, made of models by hand: what the generated code has to equal.</summary>
internal static class HandMade
{
    public static OpttyOrder ToOptty(CheckoutOrder order) => new()
    {
        OrderReference = order.Number,
        BnplProvider = order.Provider,
        PurchaseCountry = order.Billing is null ? null : Text(order.Billing.Country) ?? "AU",
        PurchaseCurrency = order.Total?.Currency,
        Locale = order.Locale,
        ShippingAmount = order.ShippingCost?.Amount,
        DiscountAmount = order.Discount,
        TaxAmount = order.Tax?.Amount,
        OrderAmount = order.Total?.Amount,
        OrderItems = order.Lines?.Select(line => line is null ? null! : new OpttyOrderItem
        {
            Name = line.Product,
            Sku = line.Sku,
            Quantity = line.Quantity,
            UnitPrice = line.UnitPrice,
            TotalAmount = line.LineTotal,
        }).ToArray(),
        Customer = order.Person is null ? null : new OpttyCustomer
        {
            FirstName = order.Person.GivenName,
            LastName = order.Person.FamilyName,
            Email = order.Person.Email,
            PhoneNumber = order.Person.Mobile,
        },
        BillingAddress = order.Billing is null ? null : ToOptty(order.Billing, order.Person) with { Region = order.TaxRegion },
        ShippingAddress = order.ShipTo is null ? null : ToOptty(order.ShipTo, order.Person),
        ShippingMethod = order.Delivery switch
        {
            null => null,
            DeliveryKind.Courier => OpttyShippingMethod.Delivery,
            DeliveryKind.Store => OpttyShippingMethod.Store,
            DeliveryKind.Digital => OpttyShippingMethod.Digital,
            DeliveryKind.Pickup => OpttyShippingMethod.Pickup,
            _ => (OpttyShippingMethod)99,
        },
        DynamicRedirectUrl = order.ConfirmUrl?.OriginalString,
    };

    private static OpttyAddress ToOptty(Address address, Customer? person) => new()
    {
        FirstName = person?.GivenName,
        LastName = person?.FamilyName,
        PhoneNumber = Text(address.Phone) ?? person?.Mobile,
        Email = person?.Email,
        StreetAddress = address.Street,
        StreetAddress2 = address.Street2,
        City = address.City,
        State = address.State,
        Country = Text(address.Country) ?? "AU",
        PostalCode = address.Zip,
    };

    public static AfterpayOrder ToAfterpay(CheckoutOrder order) => new()
    {
        TotalAmount = order.Total,
        Consumer = order.Person is null ? null : new AfterpayConsumer
        {
            PhoneNumber = order.Person.Mobile,
            GivenNames = order.Person.GivenName,
            Surname = order.Person.FamilyName,
            Email = order.Person.Email,
        },
        Billing = order.Billing is null ? null : ToAfterpay(order.Billing, order.Person),
        Shipping = order.ShipTo is null ? null : ToAfterpay(order.ShipTo, order.Person),
        Description = order.Description,
        Items = order.Lines?.Select(line => line is null ? null! : new AfterpayItem
        {
            Name = line.Product,
            Sku = line.Sku,
            Quantity = line.Quantity,
            Price = line.UnitPrice is { } price ? new Money(price, order.Total?.Currency) : null,
        }).ToArray(),
        Discounts = order.Reductions?.Select(reduction => reduction is null ? null! : new AfterpayDiscount { DisplayName = reduction.Name, Amount = reduction.Amount }).ToArray(),
        Merchant = Text(order.ConfirmUrl?.OriginalString) is null && order.ConfirmUrl is null && Text(order.CancelUrl) is null ? null : new AfterpayMerchant
        {
            RedirectConfirmUrl = order.ConfirmUrl?.OriginalString,
            RedirectCancelUrl = order.CancelUrl,
        },
        MerchantReference = order.Number,
        TaxAmount = order.Tax,
        ShippingAmount = order.ShippingCost,
    };

    private static AfterpayContact ToAfterpay(Address address, Customer? person) => new()
    {
        Name = Text(address.Name) ?? Joined(person?.GivenName, person?.FamilyName),
        Line1 = address.Street,
        Line2 = address.Street2,
        Suburb = address.City,
        State = address.State,
        Postcode = address.Zip,
        CountryCode = Text(address.Country) ?? "AU",
        PhoneNumber = Text(address.Phone) ?? person?.Mobile,
    };

    public static OpttyOrder ToOptty(FlatOrder order) => new()
    {
        OrderReference = order.OrderNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
        BnplProvider = order.Method is null ? null : OpttyProvider.From(order.Method.ToUpperInvariant()),
        PurchaseCountry = order.BillingCountry,
        PurchaseCurrency = order.Currency,
        Locale = order.Locale,
        TaxAmount = order.TaxInUnits,
        OrderAmount = order.Total,
        OrderItems = order.Lines.IsDefault ? null : order.Lines.Select(line => new OpttyOrderItem
        {
            Name = line.Name,
            Sku = line.Sku,
            Quantity = line.Quantity,
            UnitPrice = line.Price,
            TotalAmount = line.Sum,
        }).ToArray(),
        Customer = Any(order.First, order.Last, order.Mail, order.Phone) ? new OpttyCustomer
        {
            FirstName = order.First,
            LastName = order.Last,
            Email = order.Mail,
            PhoneNumber = order.Phone,
        } : null,
        BillingAddress = Any(order.Phone, order.BillingStreet, order.BillingCity, order.BillingZip, order.BillingCountry) ? new OpttyAddress
        {
            FirstName = order.First,
            LastName = order.Last,
            Email = order.Mail,
            PhoneNumber = order.Phone,
            StreetAddress = order.BillingStreet,
            City = order.BillingCity,
            PostalCode = order.BillingZip,
            Country = order.BillingCountry,
        } : null,
        ShippingAddress = Any(order.ShippingStreet) ? new OpttyAddress
        {
            FirstName = order.First,
            LastName = order.Last,
            Email = order.Mail,
            PhoneNumber = order.Phone,
            StreetAddress = order.ShippingStreet,
        } : null,
    };

    public static AfterpayOrder ToAfterpay(FlatOrder order) => new()
    {
        TotalAmount = new Money(order.Total, order.Currency),
        Consumer = Any(order.First, order.Last, order.Mail, order.Phone) ? new AfterpayConsumer
        {
            GivenNames = order.First,
            Surname = order.Last,
            Email = order.Mail,
            PhoneNumber = order.Phone,
        } : null,
        Billing = Any(order.Phone, order.BillingStreet, order.BillingCity, order.BillingZip, order.BillingCountry) ? new AfterpayContact
        {
            Name = Joined(order.First, order.Last),
            Line1 = order.BillingStreet,
            Suburb = order.BillingCity,
            Postcode = order.BillingZip,
            CountryCode = order.BillingCountry,
            PhoneNumber = order.Phone,
        } : null,
        Shipping = Any(order.Receiver, order.ShippingStreet) ? new AfterpayContact
        {
            Name = Text(order.Receiver) ?? Joined(order.First, order.Last),
            Line1 = order.ShippingStreet,
            PhoneNumber = order.Phone,
        } : null,
        Items = order.Lines.IsDefault ? null : order.Lines.Select(line => new AfterpayItem
        {
            Name = line.Name,
            Sku = line.Sku,
            Quantity = line.Quantity,
            Price = new Money(line.Price, order.Currency),
        }).ToArray(),
        MerchantReference = order.OrderNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
        TaxAmount = order.TaxInUnits is { } tax ? new Money(tax, order.Currency) : null,
    };

    private static bool Any(params string?[] texts) => texts.Any(text => Text(text) is not null);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string? Joined(params string?[] texts) =>
        texts.Where(text => Text(text) is not null).ToArray() is { Length: > 0 } parts ? string.Join(' ', parts) : null;
}
