using System.Collections.Immutable;
using System.Text.Json;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>What generated writers write is what System.Text.Json writes and reads.</summary>
public sealed class JsonBehaviorTests
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 256,
    };

    [Fact]
    public void RandomOrder_IsWrittenAsSystemTextJsonDoes() => RandomRuns.Repeat(3_000, random =>
    {
        Everything order = Order(random);

        using JsonDocument actual = JsonDocument.Parse(order.ToJsonUtf8());
        using JsonDocument expected = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(order, _options));

        Assert.Equal(Names(expected.RootElement), Names(actual.RootElement));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), $"{expected.RootElement}\n{actual.RootElement}");
    });

    [Fact]
    public void RandomOrder_ReadsBackAsItWas() => RandomRuns.Repeat(1_000, random =>
    {
        byte[] written = Order(random).ToJsonUtf8();

        Everything read = JsonSerializer.Deserialize<Everything>(written, _options)!;

        Assert.Equal(written, read.ToJsonUtf8());
    });

    [Fact]
    public void Numbers_KeepTheirText()
    {
        var order = new Everything { Decimal = 9.90m, MaybeDecimal = decimal.MaxValue, Double = double.Epsilon, Long = long.MinValue, ULong = ulong.MaxValue };

        JsonElement root = JsonDocument.Parse(order.ToJsonUtf8()).RootElement;

        Assert.Equal(
            ("9.90", "79228162514264337593543950335", "5E-324", "-9223372036854775808", "18446744073709551615"),
            (root.GetProperty("decimal").GetRawText(), root.GetProperty("maybeDecimal").GetRawText(), root.GetProperty("double").GetRawText(), root.GetProperty("long").GetRawText(), root.GetProperty("uLong").GetRawText()));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("a\uD83D")]
    [InlineData("\uFFFE\uFFFF\uFEFF")]
    [InlineData("\"\\/\b\f\n\r\t\u001F\u007F\u2028</script>")]
    public void OddText_IsWellFormed(string text)
    {
        var order = new Everything { Text = text, Named = text, Texts = [text], Map = new() { [text] = text }, Part = new() { Text = text }, Color = SampleColor.From(text) };

        byte[] json = order.ToJsonUtf8();

        Json.AssertWellFormed(json);
        Everything read = JsonSerializer.Deserialize<Everything>(json, _options)!;
        Assert.Equal(JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text)), read.Text);
        Assert.Equal(read.Text, read.Map!.Single().Key);
    }

    [Fact]
    public void MegabyteOfText_IsWritten()
    {
        string text = string.Concat(Enumerable.Repeat("0123456789\u00E9\u2028\U0001F600\"\\\0", 1 << 16));
        var order = new Everything { Text = text, Texts = [text], PartMap = new Dictionary<string, EverythingPart?> { [text] = new() { Text = text } } };

        Assert.True(order.Validate().IsValid);
        Assert.Equal(text, JsonSerializer.Deserialize<Everything>(order.ToJsonUtf8(), _options)!.Text);
    }

    [Fact]
    public void UndefinedEnums_AreWrittenAndRefused()
    {
        var order = new Everything { Number = (SampleKind)int.MaxValue, Name = (EverythingName)99, Names = [(EverythingName)99] };

        Assert.Equal(["/number", "/name", "/names/0"], order.Validate().Violations.Select(violation => violation.JsonPointer));
        JsonElement root = JsonDocument.Parse(order.ToJsonUtf8()).RootElement;
        Assert.Equal(int.MaxValue, root.GetProperty("number").GetInt32());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("name").ValueKind);
        Assert.Equal("[null]", root.GetProperty("names").GetRawText());
    }

    [Fact]
    public void NumbersThatAreNone_AreRefusedOrNull()
    {
        var order = new Everything { Double = double.NaN, Float = float.PositiveInfinity };

        Assert.Equal(["/double", "/float"], order.Validate().Violations.Select(violation => violation.JsonPointer));
        JsonElement root = JsonDocument.Parse(order.ToJsonUtf8()).RootElement;
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (root.GetProperty("double").ValueKind, root.GetProperty("float").ValueKind));
    }

    [Fact]
    public void DefaultsOfStructs_AreRefusedOrWellFormed()
    {
        var order = new Everything { Color = default(SampleColor), Colors = [default, SampleColor.Red], Money = default(Money), Json = default(JsonElement), Decimals = default(ImmutableArray<decimal>), Value = default, MaybeValue = default(EverythingValue) };

        Assert.Equal(["/json", "/money/currency", "/color", "/colors/0"], order.Validate().Violations.Select(violation => violation.JsonPointer));
        Json.AssertWellFormed(order.ToJsonUtf8());
    }

    [Fact]
    public void DefaultImmutableArray_IsWrittenAsNoneOrNull() =>
        Json.AssertWellFormed(new Everything { Decimals = default(ImmutableArray<decimal>) }.ToJsonUtf8());

    [Fact]
    public void NullElements_AreRefusedOrNull()
    {
        var order = new Everything { Parts = [null, new()], Texts = [null], Numbers = [null], PartMap = new Dictionary<string, EverythingPart?> { ["a"] = null } };

        Assert.True(order.Validate().IsValid, order.Validate().ToString());
        Assert.Contains("\"texts\":[null],\"numbers\":[null],\"parts\":[null,{}]", Json.Of(order), StringComparison.Ordinal);
        Assert.Contains("\"partMap\":{\"a\":null}", Json.Of(order), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, null, 0, "{}")]
    [InlineData("a", null, null, 0, "{\"a\":\"a\"}")]
    [InlineData(null, 1, null, 0, "{\"b\":1}")]
    [InlineData(null, null, "c", 0, "{\"c\":\"c\"}")]
    [InlineData(null, null, "", 0, "{}")]
    [InlineData(null, null, null, 1, "{\"d\":1}")]
    [InlineData("", 1, "", 1, "{\"a\":\"\",\"b\":1,\"d\":1}")]
    [InlineData("a", 1, "c", 1, "{\"a\":\"a\",\"b\":1,\"c\":\"c\",\"d\":1}")]
    public void OptionalMembers_HaveTheirCommas(string? a, int? b, string? c, int d, string json) => Assert.Equal(json, Json.Of(new Commas(a, b, c, d)));

    [Theory]
    [InlineData(null, null, "c", null, null, "{\"c\":\"c\",\"e\":0}")]
    [InlineData("a", null, "c", null, null, "{\"a\":\"a\",\"c\":\"c\",\"e\":0}")]
    [InlineData(null, 1, "c", "d", null, "{\"b\":1,\"c\":\"c\",\"d\":\"d\",\"e\":0}")]
    [InlineData("a", 1, "c", "d", 6, "{\"a\":\"a\",\"b\":1,\"c\":\"c\",\"d\":\"d\",\"e\":0,\"f\":6}")]
    [InlineData("a", 1, null, null, 6, "{\"a\":\"a\",\"b\":1,\"c\":null,\"e\":0,\"f\":6}")]
    public void RequiredMemberInTheMiddle_HasItsCommas(string? a, int? b, string? c, string? d, int? f, string json) =>
        Assert.Equal(json, Json.Of(new CommasInTheMiddle(a, b, c, d, 0, f)));

    [Fact]
    public void NoMembers_AreAnEmptyObject()
    {
        Assert.Equal("{}", Json.Of(new Empty("x")));
        Assert.Equal(["/ignored"], default(Empty).Validate().Violations.Select(violation => violation.JsonPointer));
    }

    private static List<string> Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static Everything Order(Random random) => new()
    {
        Text = Maybe(random, random.Text()),
        URLText = Maybe(random, random.Text()),
        Named = Maybe(random, random.Text()),
        Flag = random.Chance(50),
        MaybeFlag = random.Chance(50) ? random.Chance(50) : null,
        Byte = (byte)random.Next(256),
        SByte = random.Chance(50) ? (sbyte)random.Next(-128, 128) : null,
        Short = (short)random.Next(short.MinValue, short.MaxValue + 1),
        UShort = random.Chance(50) ? (ushort)random.Next(ushort.MaxValue + 1) : null,
        Int = random.Next(int.MinValue, int.MaxValue),
        UInt = random.Chance(50) ? (uint)random.NextInt64(uint.MaxValue) : null,
        Long = random.NextInt64(long.MinValue, long.MaxValue),
        ULong = random.Chance(50) ? (ulong)random.NextInt64() * 2 : null,
        Decimal = random.Decimal(),
        MaybeDecimal = random.Chance(50) ? random.Decimal() : null,
        Double = random.Pick(0d, -0d, 1d, double.MaxValue, double.Epsilon, random.NextDouble() * 1e9, random.NextDouble() * 1e-9, 1e21, 123456789012345680d),
        Float = random.Chance(50) ? random.Pick(0f, 1.5f, float.MaxValue, float.Epsilon, random.NextSingle()) : null,
        Char = random.Pick('a', '"', '\\', '\0', 'é', '\u2028', '<'),
        Guid = new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        DateTime = new DateTime(random.NextInt64(DateTime.MaxValue.Ticks), random.Pick(DateTimeKind.Utc, DateTimeKind.Unspecified)),
        DateTimeOffset = random.Chance(50) ? new DateTimeOffset(2026, random.Next(1, 13), 1, 0, 0, 0, random.Pick(0, 5, 120), TimeSpan.FromMinutes(random.Next(-600, 600))) : null,
        DateOnly = DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)),
        TimeOnly = random.Chance(50) ? new TimeOnly(random.NextInt64(TimeOnly.MaxValue.Ticks)) : null,
        TimeSpan = new TimeSpan(random.NextInt64(-TimeSpan.TicksPerDay * 400, TimeSpan.TicksPerDay * 400)),
        Uri = random.Chance(50) ? new Uri(random.Pick("https://example.com/å?b=\"c\"", "relative/x", "mailto:a@b"), UriKind.RelativeOrAbsolute) : null,
        Json = random.Chance(50) ? JsonDocument.Parse(random.Pick("null", "1.50", "\"\\u0041\"", "{ \"b\" : [ 1, {} ], \"a\": true }", "[]")).RootElement : null,
        Money = random.Chance(50) ? new Money(random.Decimal(), "AUD") : null,
        Number = random.Pick(SampleKind.None, SampleKind.Card, (SampleKind)77),
        Name = random.Pick(EverythingName.Plain, EverythingName.Quoted, EverythingName.Umlaut),
        MaybeName = random.Chance(50) ? EverythingName.Quoted : null,
        Color = random.Chance(50) ? SampleColor.From(random.Text()) : null,
        Part = random.Chance(50) ? Part(random, 3) : null,
        Value = new EverythingValue(Maybe(random, random.Text()), random.Next()),
        MaybeValue = random.Chance(50) ? new EverythingValue("x", 1) : null,
        Texts = random.Chance(50) ? [.. Enumerable.Range(0, random.Next(4)).Select(_ => Maybe(random, random.Text()))] : null,
        Numbers = random.Chance(50) ? [.. Enumerable.Range(0, random.Next(4)).Select(i => random.Chance(50) ? i : (int?)null)] : null,
        Decimals = random.Chance(50) ? [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Decimal())] : null,
        Parts = random.Chance(50) ? [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Chance(70) ? Part(random, 2) : null)] : null,
        Names = random.Chance(50) ? [EverythingName.Plain, EverythingName.Umlaut] : null,
        Colors = random.Chance(50) ? [SampleColor.Red, SampleColor.From("x")] : null,
        Map = random.Chance(50) ? new() { [random.Text()] = Maybe(random, random.Text()), ["Key"] = "v" } : null,
        PartMap = random.Chance(50) ? new Dictionary<string, EverythingPart?> { ["a\"b"] = Part(random, 1), ["Z"] = null } : null,
        Ignored = "ignored",
        Never = Maybe(random, "never"),
        NeverNumber = random.Chance(50) ? 1 : null,
        NeverPart = random.Chance(50) ? new() : null,
        DefaultedNumber = random.Next(2),
        DefaultedValue = random.Chance(50) ? default : new EverythingValue(null, 1),
        DefaultedText = Maybe(random, ""),
        First = Maybe(random, "first"),
        Last = Maybe(random, "last"),
        VeryLast = random.Next(2),
    };

    private static EverythingPart Part(Random random, int depth) => new()
    {
        Text = Maybe(random, random.Text()),
        Inner = depth > 0 && random.Chance(50) ? Part(random, depth - 1) : null,
        More = depth > 0 && random.Chance(50) ? [Part(random, 0), Part(random, depth - 1)] : null,
    };

    private static string? Maybe(Random random, string text) => random.Chance(40) ? null : text;
}
