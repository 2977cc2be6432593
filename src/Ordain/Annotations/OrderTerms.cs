namespace Ordain;

/// <summary>
/// The vocabulary at which models and contracts meet: the name that schema.org has for a meaning, where it has one. A member whose own name is
/// one of these constants, such as <c>City</c>, needs no <see cref="TermAttribute"/>. Any other text is a term as well.
/// </summary>
public static class OrderTerms
{
    // The order.

    /// <summary>The merchant's reference for the order. schema.org: Order.orderNumber.</summary>
    public const string Reference = "orderNumber";

    /// <summary>What the order is about, in words. schema.org: Thing.description.</summary>
    public const string Description = "description";

    /// <summary>Language and country of the customer.</summary>
    public const string Locale = "locale";

    /// <summary>The country that the purchase comes from.</summary>
    public const string PurchaseCountry = "purchaseCountry";

    /// <summary>The currency of all amounts, and inside an amount its own. schema.org: MonetaryAmount.currency.</summary>
    public const string Currency = "currency";

    /// <summary>The number of an amount, in major units.</summary>
    public const string Amount = "amount";

    /// <summary>What the customer pays.</summary>
    public const string Total = "total";

    /// <summary>The tax: of the order, or of a line.</summary>
    public const string Tax = "tax";

    /// <summary>The tax rate in percent.</summary>
    public const string TaxPercent = "taxPercent";

    /// <summary>What shipping costs.</summary>
    public const string ShippingCost = "shippingCost";

    /// <summary>The discount that is subtracted. schema.org: Order.discount.</summary>
    public const string Discount = "discount";

    /// <summary>The discounts one by one.</summary>
    public const string Discounts = "discounts";

    /// <summary>The sum of the lines, before tax, shipping and discount.</summary>
    public const string Subtotal = "subtotal";

    /// <summary>Until when the order can be paid.</summary>
    public const string Expires = "expires";

    /// <summary>Who buys. schema.org: Order.customer.</summary>
    public const string Buyer = "customer";

    /// <summary>As <see cref="Buyer"/>.</summary>
    public const string Consumer = Buyer;

    /// <summary>The billing address. schema.org: Order.billingAddress.</summary>
    public const string Billing = "billingAddress";

    /// <summary>Where the order goes. schema.org: ParcelDelivery.deliveryAddress.</summary>
    public const string Shipping = "deliveryAddress";

    /// <summary>As <see cref="Shipping"/>.</summary>
    public const string ShippingAddress = Shipping;

    /// <summary>What is ordered. schema.org: Order.orderedItem.</summary>
    public const string Lines = "orderedItem";

    /// <summary>As <see cref="Lines"/>.</summary>
    public const string Items = Lines;

    /// <summary>Where the customer is sent after confirming.</summary>
    public const string ConfirmUrl = "confirmUrl";

    /// <summary>Where the customer is sent after cancelling.</summary>
    public const string CancelUrl = "cancelUrl";

    /// <summary>Where the provider reports what became of the payment.</summary>
    public const string CallbackUrl = "callbackUrl";

    /// <summary>How the order is shipped. schema.org: Order.orderDelivery.</summary>
    public const string Delivery = "orderDelivery";

    // A person.

    /// <summary>A full name, of a person or a product. schema.org: Thing.name.</summary>
    public const string Name = "name";

    /// <summary>First and middle names. schema.org: Person.givenName.</summary>
    public const string GivenName = "givenName";

    /// <summary>As <see cref="GivenName"/>.</summary>
    public const string FirstName = GivenName;

    /// <summary>The last name. schema.org: Person.familyName.</summary>
    public const string FamilyName = "familyName";

    /// <summary>As <see cref="FamilyName"/>.</summary>
    public const string LastName = FamilyName;

    /// <summary>As <see cref="FamilyName"/>.</summary>
    public const string Surname = FamilyName;

    /// <summary>The form of address. schema.org: Person.honorificPrefix.</summary>
    public const string Title = "honorificPrefix";

    /// <summary>The e-mail address. schema.org: Person.email.</summary>
    public const string Email = "email";

    /// <summary>The phone number. schema.org: Person.telephone.</summary>
    public const string Phone = "telephone";

    /// <summary>As <see cref="Phone"/>.</summary>
    public const string PhoneNumber = Phone;

    // An address.

    /// <summary>Street and number. schema.org: PostalAddress.streetAddress.</summary>
    public const string Street = "streetAddress";

    /// <summary>The second line of the address.</summary>
    public const string Street2 = "streetAddress2";

    /// <summary>The city. schema.org: PostalAddress.addressLocality.</summary>
    public const string City = "addressLocality";

    /// <summary>The state, province or region. schema.org: PostalAddress.addressRegion.</summary>
    public const string State = "addressRegion";

    /// <summary>The postal code. schema.org: PostalAddress.postalCode.</summary>
    public const string PostalCode = "postalCode";

    /// <summary>The country of an address, ISO 3166-1 alpha-2. schema.org: PostalAddress.addressCountry.</summary>
    public const string Country = "addressCountry";

    /// <summary>As <see cref="Country"/>.</summary>
    public const string CountryCode = Country;

    // A line.

    /// <summary>The stock keeping unit. schema.org: Product.sku.</summary>
    public const string Sku = "sku";

    /// <summary>How many. schema.org: OrderItem.orderQuantity.</summary>
    public const string Quantity = "orderQuantity";

    /// <summary>The unit that the quantity counts. schema.org: QuantitativeValue.unitText.</summary>
    public const string Unit = "unitText";

    /// <summary>The price of one. schema.org: Offer.price.</summary>
    public const string UnitPrice = "price";

    /// <summary>The price of one before tax.</summary>
    public const string UnitPriceWithoutTax = "priceWithoutTax";

    /// <summary>What the line costs.</summary>
    public const string LineTotal = "lineTotal";

    /// <summary>The identity of the line in the order. schema.org: OrderItem.orderItemNumber.</summary>
    public const string LineId = "orderItemNumber";

    /// <summary>Where a picture of the product is. schema.org: Thing.image.</summary>
    public const string ImageUrl = "image";

    /// <summary>The page of the product. schema.org: Thing.url.</summary>
    public const string ProductUrl = "url";

    // A delivery.

    /// <summary>Who carries the parcel. schema.org: ParcelDelivery.provider.</summary>
    public const string Carrier = "provider";

    /// <summary>The number of the parcel. schema.org: ParcelDelivery.trackingNumber.</summary>
    public const string TrackingNumber = "trackingNumber";

    /// <summary>When it was shipped.</summary>
    public const string ShippedAt = "shippedAt";

    /// <summary>How it is shipped. schema.org: ParcelDelivery.hasDeliveryMethod.</summary>
    public const string DeliveryMethod = "deliveryMethod";
}
