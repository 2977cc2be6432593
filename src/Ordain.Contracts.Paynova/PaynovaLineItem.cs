using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ordain.Contracts.Paynova;

/// <summary>
/// One line of the order. Its price is on the line, or on every one of its components: never on both. Amounts are in major units. Paynova,
/// Line item.
/// </summary>
[Source(PaynovaSources.LineItem)]
[OmitWhenEmpty]
[Rule(
    "line-total",
    "TotalLineAmount == Quantity * UnitAmountExcludingTax + TotalLineTaxAmount",
    When = "TotalLineAmount != null && Quantity != null && UnitAmountExcludingTax != null && TotalLineTaxAmount != null && !" + HasPricedComponents)]
[Rule(
    "components-priced-alike",
    "Components.All(component => " + PaynovaLineItemComponent.IsPriced + ")",
    When = HasPricedComponents)]
[Rule(
    "tax-is-a-percentage",
    "TaxPercent == 0 || TaxPercent >= 1",
    When = "TaxPercent != null",
    Message = "25 is sent for 25 %, not 0.25.",
    Source = PaynovaSources.DotNetClient,
    IsAdvice = true)]
[Sensitive]
public sealed partial record PaynovaLineItem
{
    private const string HasPricedComponents = "Components.Any(component => " + PaynovaLineItemComponent.IsPriced + ")";

    /// <summary>The id of the line, which no other line of the order has. Required; 1 to 50 characters. Paynova, Line item.</summary>
    [Required, StringLength(50)]
    [Term(OrderTerms.LineId)]
    public string? Id { get; init; }

    /// <summary>The number of the article. Required; 1 to 50 characters. Paynova, Line item.</summary>
    [Required, StringLength(50)]
    [Term(OrderTerms.Sku)]
    public string? ArticleNumber { get; init; }

    /// <summary>
    /// The name of the article. Required; 1 to 255 characters, for invoice and instalments 50. Paynova, Line item.
    /// </summary>
    [Required, StringLength(255)]
    [Term(OrderTerms.Name)]
    public string? Name { get; init; }

    /// <summary>
    /// A description of the article. Recommended; 1 to 255 characters, for invoice and instalments better 75 at most. Paynova, Line item
    /// calls it required, and Paynova's own clients do not.
    /// </summary>
    [Recommended, StringLength(255, MinimumLength = 1)]
    [Term(OrderTerms.Description)]
    public string? Description { get; init; }

    /// <summary>The address of the article on your site. Optional. Paynova, Line item.</summary>
    [Term(OrderTerms.ProductUrl)]
    public string? ProductUrl { get; init; }

    /// <summary>
    /// What the article is made of, where that has prices or taxes of its own. Optional; ids do not repeat. Paynova, Line item.
    /// </summary>
    [Unique(nameof(PaynovaLineItemComponent.Id), Source = PaynovaSources.DotNetClient)]
    public IReadOnlyList<PaynovaLineItemComponent>? Components { get; init; }

    /// <summary>How many. Required; greater than zero, not necessarily whole. Paynova, Line item, and Paynova's client for .NET.</summary>
    [Required, Positive]
    [Term(OrderTerms.Quantity)]
    public decimal? Quantity { get; init; }

    /// <summary>What is counted, for example <c>pcs</c>. Required. Paynova, Line item.</summary>
    [Required]
    [Term(OrderTerms.Unit)]
    public string? UnitMeasure { get; init; }

    /// <summary>
    /// The price of one without tax. Required unless the components have their prices, and then refused. Any number of decimals, as
    /// Paynova's own client for .NET does not round; less than zero for a discount. Paynova, Line item.
    /// </summary>
    [RequiredWhen("!" + HasPricedComponents), ForbiddenWhen(HasPricedComponents)]
    [Term(OrderTerms.UnitPriceWithoutTax)]
    public decimal? UnitAmountExcludingTax { get; init; }

    /// <summary>
    /// The tax in percent: 25, not 0.25. Required unless the components have their prices, and then refused; not negative. Paynova, Line
    /// item, and Paynova's client for .NET.
    /// </summary>
    [RequiredWhen("!" + HasPricedComponents), ForbiddenWhen(HasPricedComponents), NonNegative]
    [Term(OrderTerms.TaxPercent)]
    public decimal? TaxPercent { get; init; }

    /// <summary>The tax on the whole line. Required, also where the components have their prices. Paynova, Line item.</summary>
    [Required]
    [Term(OrderTerms.Tax)]
    public decimal? TotalLineTaxAmount { get; init; }

    /// <summary>
    /// The price of the line with tax: quantity × unit amount + tax. Required. Paynova, Line item.
    /// </summary>
    [Required]
    [Term(OrderTerms.LineTotal)]
    public decimal? TotalLineAmount { get; init; }

    /// <summary>The group of the line. Optional. Paynova's client for PHP.</summary>
    [Source(PaynovaSources.PhpClient)]
    public PaynovaLineItemGroup? LineItemGroupKey { get; init; }

    /// <summary>Data of a journey, free in form. Optional. Paynova, Line item.</summary>
    [Sensitive]
    public IReadOnlyDictionary<string, JsonElement>? TravelData { get; init; }
}
