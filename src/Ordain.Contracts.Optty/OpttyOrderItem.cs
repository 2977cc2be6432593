using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Optty;

/// <summary>One line of the order. Optty guide; members are written in the order of the Optty reference.</summary>
[Source(OpttySources.Guide)]
[Rule(
    "line-total",
    "TotalAmount == Quantity * UnitPrice",
    When = "TotalAmount is not null && Quantity is not null && UnitPrice is not null",
    Source = OpttySources.Plugin)]
[Rule(
    "flight-members",
    "Type is \"flight\" or \"flights\" or \"Flight\" or \"Flights\" or \"FLIGHT\" or \"FLIGHTS\"",
    When = "Type != null && (DepartureDate != null || FlightNumber != null || Origin != null || Destination != null)",
    Source = OpttySources.Guide,
    IsAdvice = true)]
public sealed record OpttyOrderItem
{
    /// <summary>The name of the item, for example <c>Optty T-Shirt</c>. Required. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.Name)]
    public string? Name { get; init; }

    /// <summary>The address of a picture of the item. Optional. Optty reference only.</summary>
    [Source(OpttySources.ReferenceSample)]
    [Term(OrderTerms.ImageUrl)]
    public string? ImageUrl { get; init; }

    /// <summary>
    /// The stock keeping unit (product code), for example <c>69309284M-1</c>. Required. The Optty guide calls it a number; its example,
    /// and the type in the Optty reference, are strings.
    /// </summary>
    [Required]
    [Term(OrderTerms.Sku)]
    public string? Sku { get; init; }

    /// <summary>How many. Required; an integer, though typed as a number. Optty guide.</summary>
    [Required]
    [Term(OrderTerms.Quantity)]
    public int? Quantity { get; init; }

    /// <summary>
    /// The price of one, in major units, for example 9.99. Required; not negative, at most 2 decimals. Optty guide; the limits are those that
    /// the Optty reference gives to the order's amounts.
    /// </summary>
    [Required, NonNegative, MoneyFormat(MoneyWireFormat.Number)]
    [Term(OrderTerms.UnitPrice)]
    public decimal? UnitPrice { get; init; }

    /// <summary>
    /// The price of the line, in major units, before discount: <see cref="Quantity"/> × <see cref="UnitPrice"/>. Required; not negative, at
    /// most 2 decimals. Optty guide; the limits are those that the Optty reference gives to the order's amounts, of which this is a part.
    /// </summary>
    [Required, NonNegative, MoneyFormat(MoneyWireFormat.Number)]
    [Term(OrderTerms.LineTotal)]
    public decimal? TotalAmount { get; init; }

    /// <summary>
    /// The type of item, for example <c>flight</c>. Optional; recommended for an item with a member of a flight. Optty guide, which also
    /// writes <c>Flights</c>.
    /// </summary>
    [Recommended("DepartureDate is not null || FlightNumber is not null || Origin is not null || Destination is not null")]
    public string? Type { get; init; }

    /// <summary>The departure date, for items of type flight. Optional; no format is documented. Optty guide.</summary>
    public string? DepartureDate { get; init; }

    /// <summary>The flight number, for items of type flight. Optional. Optty guide.</summary>
    public string? FlightNumber { get; init; }

    /// <summary>Where the flight starts, for items of type flight. Optional. Optty guide.</summary>
    public string? Origin { get; init; }

    /// <summary>Where the flight ends, for items of type flight. Optional. Optty guide.</summary>
    public string? Destination { get; init; }

    /// <summary>A title of the item, beside the required <see cref="Name"/>. Optional. Optty guide.</summary>
    public string? Title { get; init; }

    /// <summary>An amount per unit, beside the required <see cref="UnitPrice"/>. Optional. Optty guide.</summary>
    public decimal? UnitAmount { get; init; }

    /// <summary>The tax on one unit. Optional. Optty guide.</summary>
    public decimal? UnitTaxAmount { get; init; }

    /// <summary>The discount on one unit. Optional. Optty guide.</summary>
    public decimal? UnitDiscountAmount { get; init; }
}
