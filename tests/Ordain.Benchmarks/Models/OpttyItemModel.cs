using System.ComponentModel.DataAnnotations;
using Ordain.Benchmarks.Peers;
using AnnotationResult = System.ComponentModel.DataAnnotations.ValidationResult;

namespace Ordain.Benchmarks.Models;

/// <summary>A line of <see cref="OpttyOrderModel"/>.</summary>
public sealed class OpttyItemModel : IValidatableObject
{
    [Required]
    public string? Name { get; set; }

    public string? ImageUrl { get; set; }

    [Required]
    public string? Sku { get; set; }

    [Required]
    public int? Quantity { get; set; }

    [Required, NotNegative, TwoDecimals]
    public decimal? UnitPrice { get; set; }

    [Required, NotNegative, TwoDecimals]
    public decimal? TotalAmount { get; set; }

    public string? Type { get; set; }

    public string? DepartureDate { get; set; }

    public string? FlightNumber { get; set; }

    public string? Origin { get; set; }

    public string? Destination { get; set; }

    public string? Title { get; set; }

    public decimal? UnitAmount { get; set; }

    public decimal? UnitTaxAmount { get; set; }

    public decimal? UnitDiscountAmount { get; set; }

    IEnumerable<AnnotationResult> IValidatableObject.Validate(ValidationContext validationContext) =>
        PlainRules.IsProduct(this) ? [] : [new($"{validationContext.DisplayName}: the total is not the price so many times.", [nameof(TotalAmount)])];
}
