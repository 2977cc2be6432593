namespace Ordain.Contracts.Afterpay;

/// <summary>Where Afterpay documents its order (Online API v1). Rules and violations quote these.</summary>
internal static class AfterpaySources
{
    /// <summary>Create Order: the call and its top-level members.</summary>
    public const string CreateOrder = "Afterpay v1, Create Order, https://developers-beta.afterpay.com/afterpay-online-developer/v-1/api-reference/orders/create-order";

    /// <summary>The Money Object: amounts, and what is refused about them.</summary>
    public const string Money = "Afterpay v1, Money Object, https://developers.afterpay.com/afterpay-online-developer/v-1/api-reference/models/money-object";

    /// <summary>Clearpay's page of the Money Object, which says that an amount of zero or less is refused.</summary>
    public const string PositiveMoney = "Afterpay v1, Money Object, https://developers.clearpay.co.uk/v-1/money-object";

    /// <summary>Clearpay's page of Create Order, which says that every amount is in the currency of the account.</summary>
    public const string OneCurrency = "Afterpay v1, Create Order (Clearpay), https://developers.clearpay.co.uk/clearpay-online/v1/reference/create-order";

    /// <summary>The Consumer Object.</summary>
    public const string Consumer = "Afterpay v1, Consumer Object, https://developers.afterpay.com/afterpay-online-developer/v-1/api-reference/models/consumer-object";

    /// <summary>The Contact Object as Australia, New Zealand and the United States have it.</summary>
    public const string Contact = "Afterpay v1, Contact Object, https://developers.afterpay.com/afterpay-online-developer/v-1/api-reference/models/contact-object";

    /// <summary>The Shipping Courier Object.</summary>
    public const string Courier = "Afterpay v1, Shipping Courier Object, https://developers.afterpay.com/afterpay-online-developer/v-1/api-reference/models/shipping-courier-object";

    /// <summary>The Item Object.</summary>
    public const string Item = "Afterpay v1, Item Object, https://developers-beta.afterpay.com/afterpay-online-developer/v-1/api-reference/models/item-object";

    /// <summary>The Discount Object.</summary>
    public const string Discount = "Afterpay v1, Discount Object, https://developers.afterpay.com/afterpay-online-developer/v-1/api-reference/models/discount-object";

    /// <summary>What the sandbox answered to an order with an empty merchant, in a public recording of 2019.</summary>
    public const string Recording = "Afterpay v1, recorded answer (422 invalid_object), https://github.com/bluethumbart/afterpay-ruby";
}
