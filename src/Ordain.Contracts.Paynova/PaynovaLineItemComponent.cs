using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Paynova;

/// <summary>
/// A part of what a line sells. Either no component has an amount, and the line has the price; or every one has all four. Paynova, Line
/// item; what is required of a component is what Paynova's client for .NET asks.
/// </summary>
[Source(PaynovaSources.LineItem)]
[OmitWhenEmpty]
[Rule(
    "component-total",
    "TotalComponentAmount == Quantity * UnitAmountExcludingTax + TotalComponentTaxAmount",
    When = "TotalComponentAmount != null && Quantity != null && UnitAmountExcludingTax != null && TotalComponentTaxAmount != null",
    Message = "It is not quantity * unitAmountExcludingTax + totalComponentTaxAmount.",
    IsAdvice = true)]
public sealed record PaynovaLineItemComponent
{
    /// <summary>Whether a component has a price, in the rule language: to be used of a lambda's parameter <c>component</c>.</summary>
    internal const string IsPriced =
        "component.TotalComponentAmount != null || component.TaxPercent != null || component.TotalComponentTaxAmount != null || component.UnitAmountExcludingTax != null";

    /// <summary>The id of the component, which no other component of the line has. Required; 1 to 50 characters.</summary>
    [Required, StringLength(50)]
    [Source(PaynovaSources.DotNetClient)]
    public string? Id { get; init; }

    /// <summary>The number of the article. Required; 1 to 50 characters.</summary>
    [Required, StringLength(50)]
    [Source(PaynovaSources.DotNetClient)]
    public string? ArticleNumber { get; init; }

    /// <summary>The name of the component. Required; 1 to 255 characters.</summary>
    [Required, StringLength(255)]
    [Source(PaynovaSources.DotNetClient)]
    public string? Name { get; init; }

    /// <summary>A description of the component. Recommended; 1 to 255 characters.</summary>
    [Recommended, StringLength(255, MinimumLength = 1)]
    [Source(PaynovaSources.DotNetClient)]
    public string? Description { get; init; }

    /// <summary>The address of the component on your site. Optional.</summary>
    public string? ProductUrl { get; init; }

    /// <summary>How many. Required; greater than zero.</summary>
    [Required, Positive]
    [Source(PaynovaSources.DotNetClient)]
    public decimal? Quantity { get; init; }

    /// <summary>What is counted, for example <c>st</c>. Required.</summary>
    [Required]
    [Source(PaynovaSources.DotNetClient)]
    public string? UnitMeasure { get; init; }

    /// <summary>The price of one without tax. Required where one of the other amounts is there.</summary>
    [RequiredWhen("TaxPercent != null || TotalComponentTaxAmount != null || TotalComponentAmount != null")]
    public decimal? UnitAmountExcludingTax { get; init; }

    /// <summary>The tax in percent. Required where one of the amounts is there; not negative.</summary>
    [RequiredWhen("UnitAmountExcludingTax != null || TotalComponentTaxAmount != null || TotalComponentAmount != null"), NonNegative]
    public decimal? TaxPercent { get; init; }

    /// <summary>The tax on the whole component. Required where one of the other amounts is there.</summary>
    [RequiredWhen("UnitAmountExcludingTax != null || TaxPercent != null || TotalComponentAmount != null")]
    public decimal? TotalComponentTaxAmount { get; init; }

    /// <summary>The price of the component with tax. Required where one of the other amounts is there.</summary>
    [RequiredWhen("UnitAmountExcludingTax != null || TaxPercent != null || TotalComponentTaxAmount != null")]
    public decimal? TotalComponentAmount { get; init; }
}
