namespace Ordain.Json.Tests.Subjects;

/// <summary>A member of every kind whose form an attribute or its type decides when it is read.</summary>
[Contract("Acme")]
public sealed partial class Readable
{
    [JsonNumberHandling(JsonNumberHandling.WriteAsString)]
    public int? Text { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? Either { get; set; }

    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public double? Named { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public float? OnlyNamed { get; set; }

    [JsonNumberHandling(JsonNumberHandling.WriteAsString)]
    public decimal? Amount { get; set; }

    public List<List<int>>? Table { get; set; }

    public byte[]? Bytes { get; set; }

    public Version? Version { get; set; }

    public UInt128? Wide { get; set; }

    public Half? Half { get; set; }

    public JsonObject? Object { get; set; }

    public JsonArray? Array { get; set; }

    public JsonValue? Value { get; set; }

    public JsonNode? Node { get; set; }

    public object? Free { get; set; }

    public Dictionary<int, string?>? ByInt { get; set; }

    public Dictionary<Guid, int>? ByGuid { get; set; }

    public SortedDictionary<bool, int>? ByFlag { get; set; }

    public Dictionary<Shade, int>? ByShade { get; set; }

    public Dictionary<Uri, int>? ByUri { get; set; }

    [JsonConverter(typeof(HexConverter))]
    public int? Hex { get; set; }

    [JsonConverter(typeof(ReversedConverter))]
    public string? Reversed { get; set; }

    public List<Temperature>? Temperatures { get; set; }

    public Shape? Shape { get; set; }

    public IAnimal? Animal { get; set; }

    public OpenAnimal? Open { get; set; }

    public Bag? Bag { get; set; }

    public StrictBag? Strict { get; set; }

    public Stack<int>? Stack { get; set; }
}
