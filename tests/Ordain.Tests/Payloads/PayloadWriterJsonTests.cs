using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Ordain.Tests.Payloads;

public sealed class PayloadWriterJsonTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("-12.50e+3")]
    [InlineData("123456789012345678901234567890.10")]
    [InlineData("\"a \\u00e9 \\\" \\/ é\"")]
    [InlineData("\"\"")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1,[2,[]],{\"a\":{}},null,\"b\"]")]
    [InlineData("{\"a\":1,\"b\":[true,false],\"c\":{\"d\":null},\"a\":2}")]
    public void CompactValue_IsWrittenAsItIs(string json) =>
        Assert.Equal("," + json, Written.By((ref writer) => writer.Write(","u8, Parse(json))));

    [Theory]
    [InlineData(" { \"a\" : [ 1 , 2 ] ,\n\t\"b\" : \" \" } ", "{\"a\":[1,2],\"b\":\" \"}")]
    [InlineData("[1, /* two */ 2, // three\n 3,]", "[1,2,3]")]
    [InlineData("{\"a\": 1, /* \"b\": 2, */ \"c\": \"// kept\",}", "{\"a\":1,\"c\":\"// kept\"}")]
    public void LenientDocument_BecomesStrictJson(string json, string expected) =>
        Assert.Equal(expected, Written.By((ref writer) => writer.Write(""u8, Parse(json))));

    [Fact]
    public void PartOfADocument_IsWrittenAlone()
    {
        JsonElement root = Parse("""{"before":[1,2],"part":{"x":"y"},"text":"t","after":3}""");

        Assert.Equal("""{"x":"y"}""", Written.By((ref writer) => writer.Write(""u8, root.GetProperty("part"))));
        Assert.Equal("\"t\"", Written.By((ref writer) => writer.Write(""u8, root.GetProperty("text"))));
        Assert.Equal("1", Written.By((ref writer) => writer.Write(""u8, root.GetProperty("before")[0])));
    }

    [Fact]
    public void Undefined_IsWrittenAsNull() => Assert.Equal("a:null", Written.By((ref writer) => writer.Write("a:"u8, default(JsonElement))));

    [Fact]
    public void DisposedDocument_Throws()
    {
        JsonDocument document = JsonDocument.Parse("{}");
        JsonElement value = document.RootElement;
        document.Dispose();

        Assert.Throws<ObjectDisposedException>(() => Written.Into(new FixedWriter(64), (ref writer) => writer.Write(""u8, value)));
    }

    [Fact]
    public void DeepValue_IsWritten()
    {
        string json = new string('[', 900) + new string(']', 900);
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });

        Assert.Equal(json, Written.By((ref writer) => writer.Write(""u8, document.RootElement)));
    }

    [Fact]
    public void AnyValue_MeansWhatSystemTextJsonWrites() => Property.Holds(Node(4), node =>
    {
        string json = node?.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) ?? "null";
        JsonElement value = Parse(json);
        byte[] bytes = Written.BytesBy((ref writer) => writer.Write(""u8, value));

        Assert.Equal(JsonSerializer.Serialize(value), JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(bytes)));
        Assert.True(JsonElement.DeepEquals(value, JsonSerializer.Deserialize<JsonElement>(bytes)));
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(bytes));
    },
    2_000);

    private static JsonElement Parse(string json)
    {
        var options = new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        using JsonDocument document = JsonDocument.Parse(json, options);
        return document.RootElement.Clone();
    }

    private static Gen<JsonNode?> Node(int depth)
    {
        Gen<JsonNode?> leaf = Gen.OneOf(
            Gen.Constant<JsonNode?>(null),
            Gen.Elements(true, false).Select(value => (JsonNode?)value),
            Property.Decimal.Select(value => (JsonNode?)value),
            Property.Text.Select(value => (JsonNode?)value));
        if (depth == 0)
        {
            return leaf;
        }

        Gen<JsonNode?> inner = Node(depth - 1);
        Gen<JsonNode?> array = from count in Gen.Choose(0, 4)
                               from items in inner.ArrayOf(count)
                               select (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]);
        Gen<JsonNode?> value = from count in Gen.Choose(0, 4)
                               from items in inner.ArrayOf(count)
                               from name in Property.Text
                               select (JsonNode?)new JsonObject(items.Select((item, i) => KeyValuePair.Create(name + i, item?.DeepClone())));
        return Gen.Frequency((1, leaf), (2, array), (2, value));
    }
}
