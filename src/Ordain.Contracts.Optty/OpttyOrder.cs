using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ordain.Contracts.Optty;

/// <summary>
/// An order as Optty accepts it. Every member can be absent, so that an incomplete order can be represented and reported. Members are
/// written in the order of the Optty reference; those without a value are left out.
/// </summary>
[Contract("Optty", Operation = "POST /orders", Source = OpttySources.Guide)]
[Rule(
    "amounts-add-up",
    "OrderAmount == OrderItems.Sum(item => item.TotalAmount) + ShippingAmount + TaxAmount - DiscountAmount",
    // What is missing is said on its own: a sum of which a part is not known is neither right nor wrong.
    When = "OrderAmount is not null && OrderItems.Any() && OrderItems.All(item => item.TotalAmount is not null)",
    Source = OpttySources.LaterReference)]
public sealed partial record OpttyOrder
{
    /// <summary>Your reference for the order, unique per merchant. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.Reference)]
    public string? OrderReference { get; init; }

    /// <summary>The payment provider: a <c>name</c> that Optty's <c>GET /options</c> returned. Required. Optty guide.</summary>
    [Required]
    public OpttyProvider? BnplProvider { get; init; }

    /// <summary>The country that the purchase comes from: ISO 3166-1 alpha-2, for example <c>AU</c>. Required. Optty reference.</summary>
    [Required, CountryCode]
    [Source(OpttySources.Reference)]
    [Term(OrderTerms.PurchaseCountry), Term(OrderTerms.Billing + "." + OrderTerms.Country)]
    public string? PurchaseCountry { get; init; }

    /// <summary>The currency of all amounts: ISO 4217, for example <c>AUD</c>. Required. Optty guide.</summary>
    [Required, CurrencyCode]
    [Term(OrderTerms.Currency), Term(OrderTerms.Total + "." + OrderTerms.Currency)]
    public string? PurchaseCurrency { get; init; }

    /// <summary>
    /// The language and country, for example <c>en_AU</c>; <c>en-AU</c> is accepted and sent as <c>en_AU</c>. Required. Optty guide: it
    /// names RFC 1766, which has a hyphen, and all of its examples have an underscore.
    /// </summary>
    [Required, Locale(LocaleForm.Underscore)]
    public string? Locale { get; init; }

    /// <summary>
    /// What shipping costs; 0 is sent when there is nothing. Not negative, at most 2 decimals. Required by the Optty guide, optional in the
    /// Optty reference.
    /// </summary>
    [DefaultsTo(Value = 0), NonNegative, MoneyFormat(MoneyWireFormat.Number)]
    [Source(OpttySources.LaterReference)]
    [Term(OrderTerms.ShippingCost)]
    public decimal? ShippingAmount { get; init; }

    /// <summary>
    /// The discount, which is subtracted; 0 is sent when there is nothing. Not negative, at most 2 decimals. Required by the Optty guide, optional in the
    /// Optty reference.
    /// </summary>
    [DefaultsTo(Value = 0), NonNegative, MoneyFormat(MoneyWireFormat.Number)]
    [Source(OpttySources.LaterReference)]
    [Term(OrderTerms.Discount)]
    public decimal? DiscountAmount { get; init; }

    /// <summary>
    /// The tax, which is added; 0 is sent when there is nothing. Not negative, at most 2 decimals. Required by the Optty guide, optional in the
    /// Optty reference.
    /// </summary>
    [DefaultsTo(Value = 0), NonNegative, MoneyFormat(MoneyWireFormat.Number)]
    [Source(OpttySources.LaterReference)]
    [Term(OrderTerms.Tax)]
    public decimal? TaxAmount { get; init; }

    /// <summary>
    /// What the customer pays: the items' total amounts + shipping + tax − discount. Required; not negative, at most 2 decimals.
    /// Optty guide; the formula and the limits are in the Optty reference.
    /// </summary>
    [Required, NonNegative, MoneyFormat(MoneyWireFormat.Number)]
    [Source(OpttySources.LaterReference)]
    [Term(OrderTerms.Total)]
    public decimal? OrderAmount { get; init; }

    /// <summary>What is ordered. Required; at least one item. Optty guide; the Optty reference has it in its sample only.</summary>
    [Required, MinLength(1)]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The generated validator counts the items itself; the attribute is never called.")]
    [Term(OrderTerms.Lines)]
    public IReadOnlyList<OpttyOrderItem>? OrderItems { get; init; }

    /// <summary>The customer placing the order. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.Buyer)]
    public OpttyCustomer? Customer { get; init; }

    /// <summary>The customer's billing address. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.Billing)]
    public OpttyAddress? BillingAddress { get; init; }

    /// <summary>
    /// Where the order goes. Required for Klarna and Afterpay, whose provider names start with <c>KLARNA</c> and <c>AFTERPAY</c>;
    /// recommended for the others unless nothing is shipped, and for Clearpay even then: nothing says whether Afterpay's name in the
    /// United Kingdom counts as Afterpay. Optty guide; optional in the Optty reference.
    /// </summary>
    [RequiredWhen("BnplProvider.StartsWith(\"KLARNA\") || BnplProvider.StartsWith(\"AFTERPAY\")")]
    [Recommended("!BnplProvider.StartsWith(\"KLARNA\") && !BnplProvider.StartsWith(\"AFTERPAY\")"
        + " && (ShippingMethod is not OpttyShippingMethod.Digital || BnplProvider.StartsWith(\"CLEARPAY\"))")]
    [Term(OrderTerms.Shipping)]
    public OpttyAddress? ShippingAddress { get; init; }

    /// <summary>How fast the order is shipped. Optional in the Optty reference; "conditional" in the Optty guide, without a condition.</summary>
    public OpttyShippingType? ShippingType { get; init; }

    /// <summary>How the order reaches the customer. Optional in the Optty reference; "conditional" in the Optty guide, without a condition.</summary>
    [Term(OrderTerms.DeliveryMethod)]
    public OpttyShippingMethod? ShippingMethod { get; init; }

    /// <summary>Whether the payment is captured at once. Optional. Optty guide.</summary>
    public bool? AutoCapture { get; init; }

    /// <summary>Additional data for the payment provider, free in form. Optional. Optty reference only.</summary>
    [Source(OpttySources.Reference)]
    [Sensitive]
    public IReadOnlyDictionary<string, JsonElement>? AdditionalData { get; init; }

    /// <summary>Where the customer is sent once the payment is completed. Optional. Optty guide.</summary>
    [Sensitive, Term(OrderTerms.ConfirmUrl)]
    public string? DynamicRedirectUrl { get; init; }

    /// <summary>Where Optty reports that the payment is completed. Optional. Optty guide.</summary>
    [Sensitive, Term(OrderTerms.CallbackUrl)]
    public string? DynamicCallbackUrl { get; init; }

    /// <summary>After what time the order is cancelled, for example 2880. Optional; the unit is not documented (likely minutes). Optty guide.</summary>
    public decimal? CancellationTimeout { get; init; }

    /// <summary>The partner's configuration, free in form. Optional. Optty reference only.</summary>
    [Source(OpttySources.Reference)]
    [Sensitive]
    public IReadOnlyDictionary<string, JsonElement>? PartnerConfiguration { get; init; }

    /// <summary>Whether the payment goes through MPGS. Optional. Optty reference only.</summary>
    [JsonPropertyName("isMPGS")]
    [Source(OpttySources.Reference)]
    public bool? IsMpgs { get; init; }

    /// <summary>A fee that the customer bears, in major units. Optional. Optty reference only.</summary>
    [Source(OpttySources.Reference)]
    public decimal? Surcharge { get; init; }

    /// <summary>Where the payment was initiated. Optional. Optty reference only.</summary>
    [Source(OpttySources.Reference)]
    public OpttyInitiator? Initiator { get; init; }

    /// <summary>The invoice number, for Optty Direct and payment links. Optional. Optty reference only.</summary>
    [Source(OpttySources.Reference)]
    public string? InvoiceNumber { get; init; }

    /// <summary>Whether notifications carry a token for repeat payments. Optional. Optty reference only.</summary>
    [Source(OpttySources.Reference)]
    public bool? GetToken { get; init; }

    /// <summary>The token of an earlier payment, for a repeat payment. Optional. Optty reference only.</summary>
    [Source(OpttySources.Reference)]
    [Sensitive]
    public string? Token { get; init; }

    /// <summary>The alias of the channel. Optional. Optty reference only.</summary>
    [Source(OpttySources.Reference)]
    public string? Channel { get; init; }

    /// <summary>The session id of the payment. Optional. Optty guide.</summary>
    [Sensitive]
    public string? SessionId { get; init; }

    /// <summary>The customer's token (a JWT), from Optty's Create Customer Session. Optional. Optty guide.</summary>
    [Sensitive]
    public string? CustomerToken { get; init; }

    /// <summary>The partner's reference for the order. Optional. Optty reference only.</summary>
    [Source(OpttySources.Reference)]
    public string? PartnerOrderReference { get; init; }
}
