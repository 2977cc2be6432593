namespace Ordain.Json.Tests.Subjects;

/// <summary>A member of every type with one value.</summary>
[Contract("Acme")]
public sealed partial class Scalars
{
    public string? Text { get; set; }

    [JsonPropertyName("größe \"x\" \\ \uD83D\uDE00 <&>")]
    public string? Named { get; set; }

    public bool Flag { get; set; }

    public bool? MaybeFlag { get; set; }

    public byte Byte { get; set; }

    public sbyte? SByte { get; set; }

    public short Short { get; set; }

    public ushort? UShort { get; set; }

    public int Int { get; set; }

    public uint? UInt { get; set; }

    public long Long { get; set; }

    public ulong? ULong { get; set; }

    public Int128 Wide { get; set; }

    public UInt128? UWide { get; set; }

    public decimal Decimal { get; set; }

    public decimal? MaybeDecimal { get; set; }

    public double Double { get; set; }

    public double? MaybeDouble { get; set; }

    public float Float { get; set; }

    public Half Half { get; set; }

    public Half? MaybeHalf { get; set; }

    public char Char { get; set; }

    public char? MaybeChar { get; set; }

    public Guid Guid { get; set; }

    public DateTime DateTime { get; set; }

    public DateTimeOffset? DateTimeOffset { get; set; }

    public DateOnly DateOnly { get; set; }

    public TimeOnly? TimeOnly { get; set; }

    public TimeSpan TimeSpan { get; set; }

    public Uri? Uri { get; set; }

    public Version? Version { get; set; }

    public byte[]? Bytes { get; set; }

    public Memory<byte> Memory { get; set; }

    public ReadOnlyMemory<byte>? ReadOnlyMemory { get; set; }

    public JsonElement? Element { get; set; }

    public JsonDocument? Document { get; set; }

    public JsonNode? Node { get; set; }

    public JsonObject? Object { get; set; }

    public JsonArray? Array { get; set; }

    public Size Number { get; set; }

    public Shade Name { get; set; }

    public Shade? MaybeName { get; set; }

    [JsonConverter(typeof(JsonStringEnumConverter<Size>))]
    public Size ByName { get; set; }

    public Sides Sides { get; set; }

    public NamedSides NamedSides { get; set; }

    [JsonIgnore]
    public string? Ignored { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Never { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? NeverNumber { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal DefaultedNumber { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Guid DefaultedGuid { get; set; }

    [JsonPropertyOrder(-1)]
    public string? First { get; set; }

    [JsonPropertyOrder(3)]
    public int? Last { get; set; }
}
