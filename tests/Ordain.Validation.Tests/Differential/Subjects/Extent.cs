using System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>A nested struct.</summary>
public struct Extent
{
    [Range(typeof(decimal), "0", "100", MinimumIsExclusive = true)]
    public decimal Width { get; set; }

    [Range(0.5, 99.5)]
    public double? Height { get; set; }
}
