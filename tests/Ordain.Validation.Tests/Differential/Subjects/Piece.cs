using System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>What stands in collections, and holds one of its own kind.</summary>
public sealed class Piece
{
    [Required]
    public string? Name { get; set; }

    [Length(1, 3)]
    public IReadOnlyList<Place?>? Places { get; set; }

    [MaxLength(2)]
    public List<Piece?>? Pieces { get; set; }

    public Extent Extent { get; set; }
}
