using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ordain.Contracts.Paynova;

/// <summary>
/// An order as Paynova accepts it. Every member can be absent, so that an incomplete order can be represented and reported. Members are
/// written in the order of Paynova's page; those without a value are left out, and so are empty strings. Paynova, Create order.
/// </summary>
[Contract("Paynova", Operation = "POST /orders/create", Source = PaynovaSources.CreateOrder)]
[OmitWhenEmpty]
[Rule(
    "lines-add-up",
    "TotalAmount == LineItems.Sum(line => line.TotalLineAmount)",
    // What is missing is said on its own: a sum of which a part is not known is neither right nor wrong.
    When = "TotalAmount != null && LineItems.Any() && LineItems.All(line => line.TotalLineAmount != null)")]
[Rule("yen-are-whole", "IsWhole(TotalAmount)", When = "TotalAmount != null && (CurrencyCode == \"JPY\" || CurrencyCode == \"392\")")]
[Rule(
    "names-fit-invoice",
    "LineItems.All(line => line.Name == null || line.Name.Length <= 50)",
    When = "PaymentMethod is PaynovaPaymentMethod.Invoice or PaynovaPaymentMethod.Installment",
    Source = PaynovaSources.LineItem)]
[Rule(
    "descriptions-fit-invoice",
    "LineItems.All(line => line.Description == null || line.Description.Length <= 75)",
    When = "PaymentMethod is PaynovaPaymentMethod.Invoice or PaynovaPaymentMethod.Installment",
    Source = PaynovaSources.LineItem,
    IsAdvice = true)]
public sealed partial record PaynovaOrder
{
    private const string IsCredit = "PaymentMethod is PaynovaPaymentMethod.Invoice or PaynovaPaymentMethod.Installment or PaynovaPaymentMethod.Credit";

    private const string HasNoLines = "PaymentMethod is PaynovaPaymentMethod.Card or PaynovaPaymentMethod.Swish";

    /// <summary>
    /// The payment method that the customer selected, on which rules depend; it is never sent. <see langword="null"/> where it is not known
    /// yet: then nothing is asked or forbidden because of it.
    /// </summary>
    [JsonIgnore]
    public PaynovaPaymentMethod? PaymentMethod { get; init; }

    /// <summary>
    /// Your number of the order. Required; 4 to 50 characters. With a credit product it must be one that was never used before, which only
    /// Paynova can check. Paynova, Create order.
    /// </summary>
    [Required, StringLength(50, MinimumLength = 4)]
    [Term(OrderTerms.Reference)]
    public string? OrderNumber { get; init; }

    /// <summary>
    /// The currency of all amounts: ISO 4217, three capitals or the number, for example <c>SEK</c> or <c>752</c>. Required. Paynova, Create
    /// order, which has 2 to 3 characters: two are a number without its leading zero.
    /// </summary>
    [Required, RegularExpression("[A-Z]{3}|[0-9]{2,3}")]
    [Term(OrderTerms.Currency), Term(OrderTerms.Total + "." + OrderTerms.Currency)]
    public string? CurrencyCode { get; init; }

    /// <summary>
    /// What the customer pays, in major units: the sum of the line items where there are any. Required; greater than zero, at most 2
    /// decimals, and none in yen. Paynova, Create order; that it is greater than zero is what Paynova's client for .NET checks.
    /// </summary>
    [Required, Positive, MoneyFormat(MoneyWireFormat.Number)]
    [Term(OrderTerms.Total)]
    public decimal? TotalAmount { get; init; }

    /// <summary>
    /// What is ordered. Required for credit products, refused for card and Swish, recommended otherwise; at least one line, with ids that
    /// do not repeat. Paynova, Create order.
    /// </summary>
    [ForbiddenWhen(HasNoLines)]
    [RequiredWhen(IsCredit)]
    [Recommended("PaymentMethod is not (PaynovaPaymentMethod.Card or PaynovaPaymentMethod.Swish or PaynovaPaymentMethod.Invoice"
        + " or PaynovaPaymentMethod.Installment or PaynovaPaymentMethod.Credit)")]
    [MinLength(1), Unique(nameof(PaynovaLineItem.Id), Source = PaynovaSources.LineItem)]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The generated validator counts the lines itself; the attribute is never called.")]
    [Term(OrderTerms.Lines)]
    public IReadOnlyList<PaynovaLineItem>? LineItems { get; init; }

    /// <summary>The sales channel, for example <c>web</c>. Optional; at most 50 characters. Paynova, Create order.</summary>
    [StringLength(50)]
    public string? SalesChannel { get; init; }

    /// <summary>
    /// Where the order was sold, for example <c>Liljeholmen</c>. Optional; at most 50 characters; for card payments only. Paynova, Create
    /// order.
    /// </summary>
    [StringLength(50), ForbiddenWhen("PaymentMethod is not null and not PaynovaPaymentMethod.Card")]
    public string? SalesLocationId { get; init; }

    /// <summary>The customer. Required for credit products. Paynova, Create order.</summary>
    [RequiredWhen(IsCredit)]
    [Term(OrderTerms.Buyer)]
    public PaynovaCustomer? Customer { get; init; }

    /// <summary>
    /// The name and address of the invoice. Optional; recommended for a detailed order, which is one with line items. Paynova, Create order
    /// calls it required, and its own samples leave it out.
    /// </summary>
    [Recommended("LineItems.Any()")]
    [Term(OrderTerms.Billing)]
    public PaynovaNameAndAddress? BillTo { get; init; }

    /// <summary>The name and address of the delivery. Optional: it is "conditional" without a condition. Paynova, Create order.</summary>
    [Term(OrderTerms.Shipping)]
    public PaynovaNameAndAddress? ShipTo { get; init; }

    /// <summary>A description of the order, for example <c>travel</c>. Required for PayPal; 1 to 255 characters. Paynova, Create order.</summary>
    [RequiredWhen("PaymentMethod is PaynovaPaymentMethod.PayPal"), StringLength(255, MinimumLength = 1)]
    [Term(OrderTerms.Description)]
    public string? OrderDescription { get; init; }

    /// <summary>Your reference for the customer. Optional: it is "conditional" without a condition; at most 30 characters. Paynova, Create order.</summary>
    [StringLength(30)]
    public string? PurchaseReference { get; init; }

    /// <summary>
    /// Your reference for the order, which the settlement report repeats. Optional: it is "conditional" without a condition; 1 to 40
    /// characters. Paynova, Create order.
    /// </summary>
    [StringLength(40, MinimumLength = 1)]
    public string? MerchantReference { get; init; }
}
