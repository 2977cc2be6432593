using System.Text.Json.Serialization;

namespace Ordain.Contracts.Peach;

/// <summary>
/// An order as Peach accepts it, to be paid on WhatsApp. Peach demands almost nothing: an order without any member is valid, and
/// <c>order.Advise()</c> tells what it lacks to be paid, and what does not add up. Amounts are in rupees, and written in paise. Peach, Create
/// an order.
/// </summary>
[Contract("Peach", Operation = "POST /orders", Source = PeachSources.CreateOrder)]
[OmitWhenEmpty]
[Rule(
    "subtotal-adds-up",
    "Subtotal == Items.Sum(item => (item.SaleAmount ?? item.Amount) * item.Quantity)",
    When = "Subtotal != null && Items.Any() && Items.All(item => (item.SaleAmount ?? item.Amount) != null && item.Quantity != null)",
    Message = "WhatsApp asks for the sum of the items, each at its sale amount where it has one.",
    Source = PeachSources.OrderDetails,
    IsAdvice = true)]
[Rule(
    "total-adds-up",
    "TotalAmount == Subtotal + (Tax.Value ?? 0) + (Shipping.Value ?? 0) - (Discount.Value ?? 0)",
    When = "TotalAmount != null && Subtotal != null",
    Message = "WhatsApp asks for subtotal + tax + shipping - discount.",
    Source = PeachSources.OrderDetails,
    IsAdvice = true)]
public sealed partial record PeachOrder
{
    /// <summary>Your id of the order, which the customer sees. Optional. Peach, Create an order.</summary>
    [Term(OrderTerms.Reference)]
    public string? Id { get; init; }

    /// <summary>The id of the execution of a Peach app, if one makes the order. Optional. Peach, Create an order.</summary>
    [JsonPropertyName("app_execution_id")]
    public string? AppExecutionId { get; init; }

    /// <summary>What kind of goods is ordered. Optional. Peach, Create an order.</summary>
    public PeachOrderType? Type { get; init; }

    /// <summary>Who pays. Recommended: without a contact nobody is asked to. Peach, Create an order.</summary>
    [Recommended]
    [Term(OrderTerms.Buyer)]
    public PeachContact? Contact { get; init; }

    /// <summary>What is ordered. Recommended. Peach, Create an order.</summary>
    [Recommended]
    [Term(OrderTerms.Lines)]
    public IReadOnlyList<PeachItem>? Items { get; init; }

    /// <summary>When the order expires. Optional. Peach, Create an order.</summary>
    [Term("")]
    public PeachExpiration? Expiration { get; init; }

    /// <summary>The currency: <c>INR</c>. Recommended. Peach, Create an order.</summary>
    [Recommended, CurrencyCode("INR")]
    [Term(OrderTerms.Currency), Term(OrderTerms.Total + "." + OrderTerms.Currency)]
    public string? Currency { get; init; }

    /// <summary>What the items cost together, in rupees. Optional; not negative, at most 2 decimals. Peach, Create an order.</summary>
    [NonNegative, MoneyFormat(MoneyWireFormat.MinorUnits, Currency = "INR")]
    [Term(OrderTerms.Subtotal)]
    public decimal? Subtotal { get; init; }

    /// <summary>The tax, which is added. Optional. Peach, Create an order.</summary>
    [Term(OrderTerms.Tax)]
    public PeachCharge? Tax { get; init; }

    /// <summary>The shipping, which is added. Optional. Peach, Create an order.</summary>
    [Term(OrderTerms.ShippingCost)]
    public PeachCharge? Shipping { get; init; }

    /// <summary>The discount, which is subtracted. Optional. Peach, Create an order.</summary>
    [Term(OrderTerms.Discount)]
    public PeachCharge? Discount { get; init; }

    /// <summary>What the customer pays, in rupees. Recommended; not negative, at most 2 decimals. Peach, Create an order.</summary>
    [JsonPropertyName("total_amount"), Recommended, NonNegative, MoneyFormat(MoneyWireFormat.MinorUnits, Currency = "INR")]
    [Term(OrderTerms.Total)]
    public decimal? TotalAmount { get; init; }
}
