using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Ordain.Validation.Tests.Schema;

/// <summary>Members of every kind whose form on the wire is not that of their type.</summary>
[Contract("Acme")]
[RequiredWhen("Shape.Title == \"red\"", Member = "Bytes")]
public sealed partial record SchemaKinds
{
    [Range(1, 20), JsonNumberHandling(JsonNumberHandling.WriteAsString)]
    public int? Text { get; init; }

    [RequiredWhen("Text > 4")]
    public string? Reason { get; init; }

    [Positive, JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public decimal? Either { get; init; }

    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public double? Ratio { get; init; }

    [Range(0.0, 10.0), JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public double? Named { get; init; }

    [JsonNumberHandling(JsonNumberHandling.WriteAsString)]
    public IReadOnlyList<long>? Numbers { get; init; }

    [MoneyFormat(MoneyWireFormat.DecimalString)]
    public IReadOnlyList<decimal?>? Fees { get; init; }

    [MoneyFormat(MoneyWireFormat.MinorUnits, Currency = "SEK")]
    public IReadOnlyDictionary<string, decimal>? Shares { get; init; }

    [UnixSeconds]
    public IReadOnlyList<DateTimeOffset>? Seconds { get; init; }

    [MaxLength(3)]
    public byte[]? Bytes { get; init; }

    public ReadOnlyMemory<byte>? Memory { get; init; }

    public Version? Version { get; init; }

    [NonNegative]
    public Int128? Wide { get; init; }

    public UInt128? Unsigned { get; init; }

    public Half? Half { get; init; }

    public JsonObject? Object { get; init; }

    public JsonArray? Array { get; init; }

    public JsonValue? Value { get; init; }

    public JsonNode? Node { get; init; }

    public object? Free { get; init; }

    public Dictionary<int, string>? ByInt { get; init; }

    public Dictionary<decimal, int?>? ByDecimal { get; init; }

    public Dictionary<double, int>? ByDouble { get; init; }

    public Dictionary<bool, int>? ByFlag { get; init; }

    public Dictionary<Guid, int>? ById { get; init; }

    public Dictionary<SchemaMethod, int>? ByMethod { get; init; }

    [JsonConverter(typeof(SchemaConverter))]
    public int? Converted { get; init; }

    public SchemaShape? Shape { get; init; }

    public ISchemaAnimal? Animal { get; init; }

    public IReadOnlyList<SchemaShape>? Shapes { get; init; }

    public SchemaBag? Bag { get; init; }

    public IReadOnlyList<IReadOnlyList<string?>>? Table { get; init; }
}
