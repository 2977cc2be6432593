using System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>Attributes on a base type and on a member that is overridden count as well.</summary>
[NotAll(nameof(Code), nameof(Note))]
public abstract class ParcelBase
{
    [Required(ErrorMessage = "#{0} of the base"), StringLength(10)]
    public virtual string? Code { get; set; }

    [Required, MaxLength(4)]
    public virtual string? Kind { get; set; }

    [EvenLength]
    public string? Note { get; set; }
}
