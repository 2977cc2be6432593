using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Ordain.Compiler.Tests.Subjects;

/// <summary>Types that are created in every way, and collections of every shape.</summary>
[Contract("Acme")]
public sealed partial record Shapes(string? First, int Second = 7, string? Third = "third")
{
    public required string Named { get; init; }

    public required string? MaybeNamed { get; init; }

    public required int Count { get; init; }

    public string Kept { get; init; } = "kept";

    public int KeptNumber { get; init; } = 3;

    public string? Settable { get; set; } = "set";

    public string Computed => Named + First;

    [JsonIgnore]
    public required string Ignored { get; init; }

    public ShapesPoint Point { get; init; }

    public ShapesPoint? MaybePoint { get; init; }

    public ShapesLine? Line { get; init; }

    public ShapesDerived? Derived { get; init; }

    public ShapesClosed? Closed { get; init; }

    public int[]? Array { get; init; }

    public IList<string>? List { get; init; }

    public ISet<string>? Set { get; init; }

    public HashSet<int>? HashSet { get; init; }

    public SortedSet<int>? SortedSet { get; init; }

    public Queue<int>? Queue { get; init; }

    public LinkedList<int>? Linked { get; init; }

    public Collection<ShapesPoint>? Collection { get; init; }

    public ReadOnlyCollection<int>? ReadOnly { get; init; }

    public ImmutableArray<string> Immutable { get; init; }

    public ImmutableList<int>? ImmutableList { get; init; }

    public IImmutableSet<string>? ImmutableSet { get; init; }

    public ShapesBag? Bag { get; init; }

    public ShapesStruct? Items { get; init; }

    public SortedDictionary<string, int>? Sorted { get; init; }

    public ImmutableDictionary<string, ShapesLine>? ImmutableMap { get; init; }

    public IDictionary<string, int?>? Map { get; init; }
}
