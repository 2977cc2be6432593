using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Framework = System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>Nested objects in every place where one can stand.</summary>
[Contract("Parcel")]
[NotAll(nameof(Note), nameof(Repeated), IsNamed = true)]
public sealed partial class Parcel : ParcelBase, IValidatableObject
{
    [RegularExpression("[A-Z]*")]
    public override string? Code { get; set; }

    [MaxLength(6)]
    public override string? Kind { get; set; }

    [Display(Name = "the label"), DeniedValues("c"), StringLength(5, MinimumLength = 1, ErrorMessage = "#{0} {1} {2}")]
    public string? Label { get; set; }

    [Compare(nameof(Label), ErrorMessage = "#{0} is not {1}"), AllowedValues("a", "b", null)]
    public string? Repeated { get; set; }

    [EmailAddress(ErrorMessageResourceType = typeof(Texts), ErrorMessageResourceName = nameof(Texts.Broken)), DiffersFrom(nameof(Note))]
    public string? Mail { get; set; }

    [MaxLength(6, ErrorMessageResourceType = typeof(Texts), ErrorMessageResourceName = nameof(Texts.BrokenTwice))]
    public string? Tag { get; set; }

    [Required]
    public Place? From { get; set; }

    [DiffersFrom(nameof(From))]
    public Place? To { get; set; }

    public Extent Extent { get; set; }

    public Extent? Opening { get; set; }

    [Required, MinLength(1)]
    public IReadOnlyList<Piece>? Pieces { get; set; }

    public Place?[]? Stops { get; set; }

    public ImmutableArray<Extent> Extents { get; set; } = [];

    [Length(0, 2)]
    public Dictionary<string, Place>? Others { get; set; }

    public HashSet<Extent?>? Set { get; set; }

    public IEnumerable<Framework.ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Label == Tag)
        {
            yield return new Framework.ValidationResult("#label and tag", [nameof(Label), nameof(Tag)]);
        }
    }
}
