namespace Ordain.Json.Tests.Subjects;

/// <summary>Members whose form an attribute decides.</summary>
[Contract("Acme")]
[JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals)]
public sealed partial class Specials
{
    public int Number { get; set; }

    public decimal? Decimal { get; set; }

    public Int128? Wide { get; set; }

    public double Double { get; set; }

    public float? Float { get; set; }

    public Half Half { get; set; }

    public List<double>? Doubles { get; set; }

    public Dictionary<string, long>? Longs { get; set; }

    public List<List<int>>? Table { get; set; }

    public Size Size { get; set; }

    public object? Free { get; set; }

    [JsonNumberHandling(JsonNumberHandling.Strict)]
    public int Strict { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public double Named { get; set; }

    [JsonConverter(typeof(HexConverter))]
    public int Hex { get; set; }

    [JsonConverter(typeof(HexConverter))]
    public int? MaybeHex { get; set; }

    [JsonConverter(typeof(ReversedConverter))]
    public string? Reversed { get; set; }

    [JsonConverter(typeof(ReversedConverter)), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? AlwaysReversed { get; set; }

    [JsonConverter(typeof(PairConverterFactory))]
    public Part? Pair { get; set; }

    public Temperature Temperature { get; set; }

    public Temperature? MaybeTemperature { get; set; }

    public Shape? Shape { get; set; }

    public IAnimal? Animal { get; set; }

    public Bag? Bag { get; set; }

    public FreeBag? FreeBag { get; set; }

    public Part? Part { get; set; }

    public Point Point { get; set; }

    public Point? MaybePoint { get; set; }
}
