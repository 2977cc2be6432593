using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Ordain.Json.Tests.Subjects;

/// <summary>Dictionaries with keys and values of every kind.</summary>
[Contract("Acme")]
public sealed partial class Maps
{
    public Dictionary<string, string?>? Texts { get; set; }

    public IDictionary<string, int>? Numbers { get; set; }

    public IReadOnlyDictionary<string, decimal?>? Decimals { get; set; }

    public SortedDictionary<string, bool>? Sorted { get; set; }

    public ConcurrentDictionary<string, double>? Concurrent { get; set; }

    public ImmutableDictionary<string, Shade>? Immutable { get; set; }

    public Dictionary<int, string>? ByInt { get; set; }

    public Dictionary<byte, int>? ByByte { get; set; }

    public Dictionary<ulong, int>? ByULong { get; set; }

    public Dictionary<Int128, int>? ByWide { get; set; }

    public Dictionary<decimal, int>? ByDecimal { get; set; }

    public Dictionary<double, int>? ByDouble { get; set; }

    public Dictionary<Half, int>? ByHalf { get; set; }

    public Dictionary<bool, int>? ByFlag { get; set; }

    public Dictionary<char, int>? ByChar { get; set; }

    public Dictionary<Guid, int>? ByGuid { get; set; }

    public Dictionary<DateTime, int>? ByTime { get; set; }

    public Dictionary<DateTimeOffset, int>? ByMoment { get; set; }

    public Dictionary<DateOnly, int>? ByDate { get; set; }

    public Dictionary<TimeOnly, int>? ByTimeOfDay { get; set; }

    public Dictionary<TimeSpan, int>? BySpan { get; set; }

    public Dictionary<Uri, int>? ByUri { get; set; }

    public Dictionary<Version, int>? ByVersion { get; set; }

    public Dictionary<Size, int>? BySize { get; set; }

    public Dictionary<Shade, int>? ByShade { get; set; }

    public Dictionary<string, Part?>? Parts { get; set; }

    public Dictionary<string, List<Part>>? PartLists { get; set; }

    public Dictionary<string, Dictionary<int, string?>>? Nested { get; set; }

    public Dictionary<string, object?>? Free { get; set; }

    public Dictionary<string, JsonElement>? Elements { get; set; }

    public IDictionary<string, Shape>? Shapes { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public Dictionary<string, double>? NamedFloats { get; set; }
}
