using System.Collections.Immutable;
using System.Text.Json;

namespace Ordain.Compiler.Tests.Subjects;

/// <summary>A member of every type, plain and nullable, which System.Text.Json writes the same way.</summary>
[Contract("Acme")]
public sealed partial class Everything
{
    public string? Text { get; set; }

    public string? URLText { get; set; }

    [JsonPropertyName("größe \"x\" \\ \uD83D\uDE00")]
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

    public decimal Decimal { get; set; }

    public decimal? MaybeDecimal { get; set; }

    public double Double { get; set; }

    public float? Float { get; set; }

    public char Char { get; set; }

    public Guid Guid { get; set; }

    public DateTime DateTime { get; set; }

    public DateTimeOffset? DateTimeOffset { get; set; }

    public DateOnly DateOnly { get; set; }

    public TimeOnly? TimeOnly { get; set; }

    public TimeSpan TimeSpan { get; set; }

    public Uri? Uri { get; set; }

    public JsonElement? Json { get; set; }

    public Money? Money { get; set; }

    public SampleKind Number { get; set; }

    public EverythingName Name { get; set; }

    public EverythingName? MaybeName { get; set; }

    public SampleColor? Color { get; set; }

    public EverythingPart? Part { get; set; }

    public EverythingValue Value { get; set; }

    public EverythingValue? MaybeValue { get; set; }

    public string?[]? Texts { get; set; }

    public List<int?>? Numbers { get; set; }

    public ImmutableArray<decimal>? Decimals { get; set; }

    public IReadOnlyList<EverythingPart?>? Parts { get; set; }

    public HashSet<EverythingName>? Names { get; set; }

    public IEnumerable<SampleColor>? Colors { get; set; }

    public Dictionary<string, string?>? Map { get; set; }

    public IReadOnlyDictionary<string, EverythingPart?>? PartMap { get; set; }

    [JsonIgnore]
    public string? Ignored { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Never { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? NeverNumber { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public EverythingPart? NeverPart { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int DefaultedNumber { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EverythingValue DefaultedValue { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? DefaultedText { get; set; }

    [JsonPropertyOrder(-1)]
    public string? First { get; set; }

    [JsonPropertyOrder(5)]
    public string? Last { get; set; }

    [JsonPropertyOrder(5)]
    public int VeryLast { get; set; }
}
