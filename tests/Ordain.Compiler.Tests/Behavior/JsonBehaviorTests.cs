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
    public void RandomOrder_IsWrittenAsSystemTextJsonDoes() => RandomRuns.Repeat(1_500, random =>
    {
        Everything order = RandomEverything.Create(random);

        using JsonDocument actual = JsonDocument.Parse(order.ToJsonUtf8());
        using JsonDocument expected = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(order, _options));

        Assert.Equal(Names(expected.RootElement), Names(actual.RootElement));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), $"{expected.RootElement}\n{actual.RootElement}");
    });

    [Fact]
    public void RandomOrder_ReadsBackAsItWas() => RandomRuns.Repeat(500, random =>
    {
        Everything order = RandomEverything.Create(random);

        // What is null there is read as no value.
        order.Json = order.Json is { ValueKind: JsonValueKind.Null } ? null : order.Json;
        order.OnlyWritten = null;
        byte[] written = order.ToJsonUtf8();

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
}
