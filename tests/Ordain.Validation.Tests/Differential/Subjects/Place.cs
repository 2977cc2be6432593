using System.ComponentModel.DataAnnotations;
using Framework = System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>A nested object with everything about a type: attributes on it, and <see cref="IValidatableObject"/>.</summary>
[NotAll(nameof(Street), nameof(Box))]
[NotAll(nameof(Street), nameof(Box), IsNamed = true)]
public sealed class Place : IValidatableObject
{
    [Required(ErrorMessage = "#{0} needed"), StringLength(12, MinimumLength = 2)]
    public string? City { get; set; }

    [MinLength(2), MaxLength(8)]
    public string? Street { get; set; }

    [RegularExpression("[A-Z]{2}", ErrorMessage = "#{0} like {1}")]
    public string? Box { get; set; }

    [Range(0, 100)]
    public int? Floor { get; set; }

    public IEnumerable<Framework.ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Floor == 13)
        {
            yield return new Framework.ValidationResult("#no thirteenth floor", [nameof(Floor)]);
        }

        if (City == Street)
        {
            yield return new Framework.ValidationResult("#same", [nameof(City), nameof(Street)]);
            yield return new Framework.ValidationResult("#the same again");
            yield return Framework.ValidationResult.Success!;
        }
    }
}
