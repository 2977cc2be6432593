using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Ordain.Json.Tests.Subjects;

/// <summary>Collections of every kind, and collections inside collections.</summary>
[Contract("Acme")]
public sealed partial class Lists
{
    public string?[]? Texts { get; set; }

    public List<int>? Numbers { get; set; }

    public IList<long?>? MaybeNumbers { get; set; }

    public IReadOnlyList<decimal>? Decimals { get; set; }

    public ICollection<double>? Doubles { get; set; }

    public IReadOnlyCollection<Guid>? Guids { get; set; }

    public IEnumerable<Shade?>? Shades { get; set; }

    public HashSet<Size>? Sizes { get; set; }

    public ISet<string>? Set { get; set; }

    public SortedSet<int>? Sorted { get; set; }

    public Queue<char>? Queue { get; set; }

    public LinkedList<DateOnly>? Linked { get; set; }

    public Collection<Uri>? Uris { get; set; }

    public ObservableCollection<bool>? Flags { get; set; }

    public ImmutableArray<int>? Immutable { get; set; }

    public ImmutableList<string>? ImmutableList { get; set; }

    public ImmutableHashSet<short>? ImmutableSet { get; set; }

    public List<byte>? NotBytes { get; set; }

    public byte[][]? ManyBytes { get; set; }

    public List<Part?>? Parts { get; set; }

    public IEnumerable<Point>? Points { get; set; }

    public int[][]? Jagged { get; set; }

    public List<List<List<string?>?>>? Deep { get; set; }

    public IReadOnlyList<IReadOnlyList<Part>>? PartTable { get; set; }

    public List<Dictionary<string, int[]>>? Maps { get; set; }

    public List<JsonElement>? Elements { get; set; }

    public List<JsonNode?>? Nodes { get; set; }

    public List<object?>? Free { get; set; }

    public List<Shape?>? Shapes { get; set; }

    public List<Temperature>? Temperatures { get; set; }

    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public List<int?>? NumberTexts { get; set; }
}
