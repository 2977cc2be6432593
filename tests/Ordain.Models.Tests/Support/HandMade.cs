namespace Ordain.Models.Tests;

/// <summary>The contracts' own objects, made of models by hand: what the generated code has to equal.</summary>
internal static partial class HandMade
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
        Name = Text(address.Name) ?? Text(person?.Name) ?? Joined(person?.GivenName, person?.FamilyName),
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

    public static PaynovaOrder ToPaynova(CheckoutOrder order) => new()
    {
        PaymentMethod = order.PaymentMethod,
        OrderNumber = order.Number,
        CurrencyCode = order.Total?.Currency,
        TotalAmount = order.Total?.Amount,
        LineItems = order.Lines?.Select(line => line is null ? null! : new PaynovaLineItem
        {
            Id = line.Position.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ArticleNumber = line.Sku,
            Name = line.Product,
            Quantity = line.Quantity,
            UnitMeasure = line.Unit,
            UnitAmountExcludingTax = line.NetPrice,
            TaxPercent = line.TaxPercent,
            TotalLineTaxAmount = line.Tax?.Amount,
            TotalLineAmount = line.LineTotal,
        }).ToArray(),
        Customer = order.Person is null ? null : new PaynovaCustomer
        {
            EmailAddress = order.Person.Email,
            Name = ToPaynova(order.Person),
            MobileTelephone = order.Person.Mobile,
        },
        BillTo = order.Billing is null ? null : ToPaynova(order.Billing, order.Person),
        ShipTo = order.ShipTo is null ? null : ToPaynova(order.ShipTo, order.Person),
        OrderDescription = order.Description,
    };

    private static PaynovaName? ToPaynova(Customer? person) =>
        person is not null && Any(person.GivenName, person.FamilyName) ? new PaynovaName { FirstName = person.GivenName, LastName = person.FamilyName } : null;

    private static PaynovaNameAndAddress ToPaynova(Address address, Customer? person) => new()
    {
        Name = ToPaynova(person),

        // An address whose country has a default is never empty.
        Address = new PaynovaAddress
        {
            Street1 = address.Street,
            Street2 = address.Street2,
            City = address.City,
            PostalCode = address.Zip,
            RegionCode = address.State,
            CountryCode = Text(address.Country) ?? "AU",
        },
    };

    public static PeachOrder ToPeach(CheckoutOrder order) => new()
    {
        Id = order.Number,
        Contact = order.Person is null ? null : new PeachContact
        {
            Name = Text(order.Person.Name) ?? Joined(order.Person.GivenName, order.Person.FamilyName),
            Email = order.Person.Email,
            PhoneNumber = order.Person.Mobile,
        },
        Items = order.Lines?.Select(line => line is null ? null! : new PeachItem { Name = line.Product, Amount = line.UnitPrice, Quantity = line.Quantity }).ToArray(),
        Expiration = order.Expires is { } expires ? new PeachExpiration { Timestamp = expires } : null,
        Currency = order.Total?.Currency,
        Subtotal = order.Subtotal,
        Tax = order.Tax is { } tax ? new PeachCharge { Value = tax.Amount } : null,
        Shipping = order.ShippingCost is { } shipping ? new PeachCharge { Value = shipping.Amount } : null,
        Discount = order.Discount is { } discount ? new PeachCharge { Value = discount } : null,
        TotalAmount = order.Total?.Amount,
    };

    public static PaynovaOrder ToPaynova(FlatOrder order) => new()
    {
        OrderNumber = order.OrderNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
        CurrencyCode = order.Currency,
        TotalAmount = order.Total,
        LineItems = order.Lines.IsDefault ? null : order.Lines.Select(line => new PaynovaLineItem { ArticleNumber = line.Sku, Name = line.Name, Quantity = line.Quantity, TotalLineAmount = line.Sum }).ToArray(),
        Customer = Any(order.First, order.Last, order.Mail, order.Phone) ? new PaynovaCustomer
        {
            EmailAddress = order.Mail,
            MobileTelephone = order.Phone,
            Name = NameOf(order),
        } : null,
        BillTo = Any(order.BillingStreet, order.BillingCity, order.BillingZip, order.BillingCountry) ? new PaynovaNameAndAddress
        {
            Name = NameOf(order),
            Address = new PaynovaAddress { Street1 = order.BillingStreet, City = order.BillingCity, PostalCode = order.BillingZip, CountryCode = order.BillingCountry },
        } : null,
        ShipTo = Any(order.ShippingStreet) ? new PaynovaNameAndAddress
        {
            Name = NameOf(order),
            Address = new PaynovaAddress { Street1 = order.ShippingStreet },
        } : null,
    };

    private static PaynovaName? NameOf(FlatOrder order) => Any(order.First, order.Last) ? new PaynovaName { FirstName = order.First, LastName = order.Last } : null;

    public static PeachOrder ToPeach(FlatOrder order) => new()
    {
        Id = order.OrderNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Contact = Any(order.First, order.Last, order.Mail, order.Phone) ? new PeachContact { Name = Joined(order.First, order.Last), Email = order.Mail, PhoneNumber = order.Phone } : null,
        Items = order.Lines.IsDefault ? null : order.Lines.Select(line => new PeachItem { Name = line.Name, Amount = line.Price, Quantity = line.Quantity }).ToArray(),
        Currency = order.Currency,
        Tax = order.TaxInUnits is { } tax ? new PeachCharge { Value = tax } : null,
        TotalAmount = order.Total,
    };

    private static bool Any(params string?[] texts) => texts.Any(text => Text(text) is not null);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string? Joined(params string?[] texts) =>
        texts.Where(text => Text(text) is not null).ToArray() is { Length: > 0 } parts ? string.Join(' ', parts) : null;
}
