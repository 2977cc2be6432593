using System.Globalization;
using System.Text;
using System.Text.Json;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>What generated readers make of JSON: the object that was written, or what is wrong and where.</summary>
public sealed class ReadBehaviorTests
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private const string Minimal = """{"named":"n","count":1,"point":{"x":1,"y":2}""";

    [Fact]
    public void RandomOrder_IsReadAsItWasWritten() => RandomRuns.Repeat(1_000, random =>
    {
        byte[] written = Sent(random).ToJsonUtf8();

        Assert.Equal(written, Read(Everything.Contract, written).ToJsonUtf8());
    });

    [Fact]
    public void RandomOrder_OfSystemTextJson_IsRead() => RandomRuns.Repeat(1_000, random =>
    {
        Everything order = Sent(random);

        Everything read = Read(Everything.Contract, JsonSerializer.SerializeToUtf8Bytes(order, _options));

        // A free-form value keeps the text that it has there.
        using JsonDocument expected = JsonDocument.Parse(order.ToJsonUtf8());
        using JsonDocument actual = JsonDocument.Parse(read.ToJsonUtf8());
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), $"{expected.RootElement}\n{actual.RootElement}");
    });

    [Fact]
    public void RandomOrder_IsReadInEveryCulture()
    {
        byte[] written = Sent(new Random(1)).ToJsonUtf8();
        foreach (string name in new[] { "fi-FI", "ar-SA", "tr-TR" })
        {
            using var culture = new CultureScope(name);
            Assert.Equal(written, Read(Everything.Contract, written).ToJsonUtf8());
        }
    }

    [Fact]
    public void BrokenBytes_NeverThrow() => RandomRuns.Repeat(3_000, random =>
    {
        byte[] json = RandomEverything.Create(random).ToJsonUtf8();
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            json = random.Next(5) switch
            {
                0 => json[..random.Next(json.Length + 1)],
                1 => [.. json[..random.Next(json.Length + 1)], .. json],
                2 => Cut(json, random),
                3 => [.. json, (byte)random.Next(256)],
                _ => Changed(json, random),
            };
        }

        bool isRead = Everything.Contract.TryRead(json, out Everything? order, out ValidationResult problems);

        Assert.Equal(isRead, order is not null);
        Assert.Equal(isRead, problems.IsValid);
        Assert.All(problems.Violations, problem => Assert.NotEmpty(problem.Message));
        if (isRead)
        {
            order!.ToJsonUtf8();
        }
    });

    [Fact]
    public void Shapes_AreReadAsTheyWereWritten()
    {
        var shapes = new Shapes("1", 2, "3")
        {
            Named = "n", MaybeNamed = null, Count = 3, Kept = "k", KeptNumber = 4, Settable = "s", Ignored = "i",
            Point = new(1, 2), MaybePoint = new ShapesPoint(3, 4), Line = new("sku", 1.50m), Derived = new() { Both = "b", Own = "o", Inherited = "i" },
            Closed = new("c", 6) { Name = "c" }, Array = [1, 2], List = ["a"], Set = new HashSet<string> { "x" }, HashSet = [1], SortedSet = [3, 1], Queue = new([1, 2, 3]),
            Linked = new([1, 2]), Collection = [new(1, 1)], ReadOnly = new([5]), Immutable = ["i"], ImmutableList = [7], ImmutableSet = ["u"], Bag = ["b1", "b2"], Items = [8, 9],
            Sorted = new() { ["s"] = 1 }, ImmutableMap = System.Collections.Immutable.ImmutableDictionary<string, ShapesLine>.Empty.Add("k", new("l", 2)), Map = new Dictionary<string, int?> { ["m"] = null },
        };

        Shapes read = Read(Shapes.Contract, shapes.ToJsonUtf8());

        Assert.Equal(Json.Of(shapes), Json.Of(read));
        Assert.Equal([1, 2, 3], read.Queue!);
        Assert.Equal(1.50m, read.Line!.Price);
    }

    [Fact]
    public void WhatIsMissing_HasWhatTheTypeGivesIt()
    {
        Shapes read = Read(Shapes.Contract, Encoding.UTF8.GetBytes(Minimal + """, "derived":{}, "closed":{"name":"c"}}"""));

        Assert.Equal((null, 7, "third"), (read.First, read.Second, read.Third));
        Assert.Equal(("kept", 3, "set"), (read.Kept, read.KeptNumber, read.Settable));
        Assert.Equal(("from the base", 5, "c"), (read.Derived!.Inherited, read.Closed!.Number, read.Closed.Name));
        Assert.True(read.Immutable.IsDefault);
        Assert.Null(read.Line);
    }

    [Fact]
    public void Null_CountsAsNoValue()
    {
        Shapes read = Read(Shapes.Contract, Encoding.UTF8.GetBytes(Minimal + """, "third":null,"settable":null,"line":null,"immutable":null,"maybePoint":null,"maybeNamed":null}"""));

        Assert.Equal((null, null, null, null, null), (read.Third, read.Settable, read.Line, read.MaybePoint, read.MaybeNamed));
        Assert.True(read.Immutable.IsDefault);
    }

    [Theory]
    [InlineData("""{"count":1,"point":{"x":1,"y":2}}""", "/named [required]")]
    [InlineData("""{"named":"n","point":{"x":1,"y":2}}""", "/count [required]")]
    [InlineData("""{"named":"n","count":1}""", "/point [required]")]
    [InlineData("""{"named":"n","count":1,"point":{"x":1}}""", "/point/y [required]")]
    [InlineData("""{"named":null,"count":1,"point":{"x":1,"y":2}}""", "/named [type]")]
    [InlineData("""{"named":"n","count":null,"point":{"x":1,"y":2}}""", "/count [type]")]
    [InlineData(Minimal + ""","second":"1"}""", "/second [type]")]
    [InlineData(Minimal + ""","second":1.5}""", "/second [type]")]
    [InlineData(Minimal + ""","second":2147483648}""", "/second [type]")]
    [InlineData(Minimal + ""","first":1}""", "/first [type]")]
    [InlineData(Minimal + ""","first":["a"]}""", "/first [type]")]
    [InlineData(Minimal + ""","array":[1,"2",{},3,[[]]]}""", "/array/1 [type]", "/array/2 [type]", "/array/4 [type]")]
    [InlineData(Minimal + ""","array":{"a":1}}""", "/array [type]")]
    [InlineData(Minimal + ""","line":[]}""", "/line [type]")]
    [InlineData(Minimal + ""","imMutable":[1]}""")]
    [InlineData(Minimal + ""","immutable":[1,null]}""", "/immutable/0 [type]")]
    [InlineData(Minimal + ""","derived":{"own":"o","others":{"a":[1]}}}""", "/derived/others [unknown-member]")]
    [InlineData(Minimal + ""","others":{"a":[1,{"b":null}]},"computed":[1]}""")]
    [InlineData(Minimal + ""","first":"a","first":"b","count":2}""", "/first [duplicate-member]", "/count [duplicate-member]")]
    [InlineData(Minimal + ""","\u0066irst":"a","first":{"x":[1]}}""", "/first [duplicate-member]")]
    [InlineData(Minimal + ""","map":{"a/b":1,"a/b":2}}""", "/map/a~1b [duplicate-member]")]
    [InlineData(Minimal + ""","sorted":{"k":null}}""", "/sorted/k [type]")]
    [InlineData(Minimal + ""","first":"\uD800"}""", "/first [type]")]
    [InlineData(Minimal + ""","line":{"sku":"","price":1}}""", "/line [custom]")]
    [InlineData("null", " [type]")]
    [InlineData("[]", " [type]")]
    [InlineData("\"x\"", " [type]")]
    public void WhatIsWrong_IsSaidWithItsPlace(string json, params string[] problems)
    {
        bool isRead = Shapes.Contract.TryRead(Encoding.UTF8.GetBytes(json), out Shapes? read, out ValidationResult result);

        Assert.Equal(problems, result.Violations.Select(problem => $"{problem.JsonPointer} [{problem.RuleId}]"));
        Assert.Equal(problems.Length == 0, isRead);
        Assert.Equal(isRead, read is not null);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{\n  \"named\": \"n\",\n  \"count\": 1x}", 3, 13)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("{\"named\":\"n\",}", 1, 14)]
    [InlineData("{\"named\":\"n\" /* */}", 1, 14)]
    [InlineData("{\"named\":'n'}", 1, 10)]
    public void TextThatIsNotJson_HasItsLineAndByte(string json, int line, int position)
    {
        Assert.False(Shapes.Contract.TryRead(Encoding.UTF8.GetBytes(json), out _, out ValidationResult result));

        Violation problem = result.Violations.Single(violation => violation.RuleId == "malformed");
        Assert.Equal([(long)line, (long)position], problem.Arguments);
        Assert.EndsWith(string.Create(CultureInfo.InvariantCulture, $"is not JSON: line {line}, byte {position}."), problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Malformed_HasThePlaceToo()
    {
        Assert.False(Shapes.Contract.TryRead("""{"array":[1,2,x"""u8, out _, out ValidationResult result));

        Violation problem = Assert.Single(result.Violations);
        Assert.Equal(("/array/2", "Array[2]"), (problem.JsonPointer, problem.MemberPath));
    }

    [Fact]
    public void Problems_HaveNoValueOfThePayload()
    {
        byte[] json = Encoding.UTF8.GetBytes(Minimal + ""","second":"SECRET","array":["SECRET"],"line":{"sku":"SECRET","price":"SECRET"},"map":{"a":"SECRET"},"first":"SECRET\uD800"}""");

        Assert.False(Shapes.Contract.TryRead(json, out _, out ValidationResult result));

        Assert.Equal(5, result.Violations.Count);
        Assert.All(result.Violations, problem => Assert.DoesNotContain("SECRET", problem.ToString() + problem.Rule + string.Concat(problem.Arguments), StringComparison.Ordinal));
    }

    [Fact]
    public void RefusalOfAConstructor_SaysNothingOfTheValue()
    {
        Assert.False(Shapes.Contract.TryRead(Encoding.UTF8.GetBytes(Minimal + ""","line":{"sku":"","price":4242}}"""), out _, out ValidationResult result));

        Assert.DoesNotContain("4242", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, 64, true)]
    [InlineData(65, 64, false)]
    [InlineData(256, 256, true)]
    [InlineData(3, 2, false)]
    public void Depth_IsBounded(int depth, int most, bool isRead)
    {
        string links = string.Concat(Enumerable.Repeat("{\"next\":", depth - 1)) + "{}" + new string('}', depth - 1);
        string others = "{\"others\":" + string.Concat(Enumerable.Repeat("[", depth - 1)) + new string(']', depth - 1) + "}";
        var options = new PayloadReadOptions { MaxDepth = most };

        foreach (string json in new[] { links, others })
        {
            Assert.Equal(isRead, Chain.Contract.TryRead(Encoding.UTF8.GetBytes(json), out _, out ValidationResult result, options));
            Assert.Equal(isRead ? [] : ["depth"], result.Violations.Select(problem => problem.RuleId));
        }
    }

    [Fact]
    public void DepthWithoutEnd_IsRefused()
    {
        byte[] json = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"next\":", 400_000)));

        Assert.False(Chain.Contract.TryRead(json, out _, out ValidationResult result));
        Assert.Equal("depth", Assert.Single(result.Violations).RuleId);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PayloadReadOptions { MaxDepth = PayloadReadOptions.DepthLimit + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PayloadReadOptions { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PayloadReadOptions { MaxBytes = 0 });
    }

    [Fact]
    public void Size_IsBounded()
    {
        byte[] json = "{\"name\":\"n\"}"u8.ToArray();

        Assert.True(Chain.Contract.TryRead(json, out _, out _, new PayloadReadOptions { MaxBytes = json.Length }));
        Assert.False(Chain.Contract.TryRead(json, out _, out ValidationResult result, new PayloadReadOptions { MaxBytes = json.Length - 1 }));
        Assert.Equal(" [size] the object has more than 11 bytes.", Assert.Single(result.Violations).ToString());
    }

    [Fact]
    public void ManyProblems_AreCutOff()
    {
        string json = "{\"array\":[" + string.Join(',', Enumerable.Repeat("\"x\"", 10_000)) + "]}";

        Assert.False(Shapes.Contract.TryRead(Encoding.UTF8.GetBytes(json), out _, out ValidationResult result));
        Assert.Equal(PayloadReader.MaxProblems, result.Violations.Count);
    }

    [Fact]
    public void ByteOrderMark_IsSkipped() => Assert.Equal("n", Read(Chain.Contract, [0xEF, 0xBB, 0xBF, .. "{\"name\":\"n\"}"u8]).Name);

    [Fact]
    public void PayloadInPieces_IsRead()
    {
        byte[] json = Sent(new Random(2)).ToJsonUtf8();

        Assert.True(Everything.Contract.TryRead(Pieces.Of(json, 7), out Everything? read, out _));
        Assert.Equal(json, read.ToJsonUtf8());
        Assert.False(Everything.Contract.TryRead(Pieces.Of(json, 7), out _, out ValidationResult result, new PayloadReadOptions { MaxBytes = 10 }));
        Assert.Equal("size", Assert.Single(result.Violations).RuleId);
    }

    [Fact]
    public void ValidateJson_SaysWhatIsWrongWithTheJsonOrTheOrder()
    {
        Assert.Equal(["/name [type]"], Places("{\"name\":1}"));
        Assert.Equal(["/name [required]"], Places("{\"name\":\" \"}"));
        Assert.Empty(Places("{}"));

        static IEnumerable<string> Places(string json) =>
            Chain.Contract.ValidateJson(Encoding.UTF8.GetBytes(json)).Violations.Select(problem => $"{problem.JsonPointer} [{problem.RuleId}]");
    }

    [Fact]
    public void Arguments_AreChecked()
    {
        Assert.Throws<ArgumentNullException>(() => ((Contract<Chain>)null!).TryRead("{}"u8, out _, out _));
        Assert.Throws<ArgumentNullException>(() => new PayloadReader("{}"u8, null!));
    }

    private static T Read<T>(Contract<T> contract, byte[] json)
        where T : IReadablePayload<T>
    {
        Assert.True(contract.TryRead(json, out T? read, out ValidationResult problems), problems + "\n" + Encoding.UTF8.GetString(json));
        Assert.True(problems.IsValid);
        return read;
    }

    /// <summary>An order without what is written and never read, and where no value is null, which reads as none.</summary>
    private static Everything Sent(Random random)
    {
        Everything order = RandomEverything.Create(random);
        order.OnlyWritten = null;
        order.Json = order.Json is { ValueKind: JsonValueKind.Null } ? null : order.Json;
        return order;
    }

    private static byte[] Cut(byte[] json, Random random)
    {
        int start = random.Next(json.Length + 1);
        return [.. json[..start], .. json[Math.Min(json.Length, start + random.Next(20))..]];
    }

    private static byte[] Changed(byte[] json, Random random)
    {
        byte[] changed = [.. json];
        if (changed.Length > 0)
        {
            changed[random.Next(changed.Length)] = random.Chance(50) ? (byte)random.Next(256) : random.Pick("{}[]\",:0-9.eE\\ntfu"u8.ToArray());
        }

        return changed;
    }
}
