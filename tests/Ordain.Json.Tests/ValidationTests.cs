using System.Collections;
using System.Text;
using Ordain.Json.Tests.Subjects;
using Ordain.Rules;

namespace Ordain.Json.Tests;

/// <summary>What has no form in JSON is a violation, at its place, and still written as well-formed JSON.</summary>
public sealed class ValidationTests
{
    [Fact]
    public void ValueWithoutAForm_IsAViolationAtItsPlace()
    {
        var order = new Checked
        {
            Half = Half.NaN,
            Free = new object[] { 1, new Uri("a", UriKind.Relative), new StringBuilder() },
            Table = [[1, double.NaN], null!, [double.PositiveInfinity]],
            Doubles = new() { ["a/b"] = double.NaN, ["c"] = 1 },
            Shades = new() { [-7] = [Shade.Plain, (Shade)99] },
            Texts = [["a", null!]],
            Parts = new() { [Shade.DarkBlue] = null! },
            Shape = new Circle { Radius = double.NaN },
            Named = [double.NaN],
            Bag = new() { Others = new Dictionary<string, object?> { ["x"] = new StringBuilder(), ["number"] = 2 } },
            Lines = new() { ["k"] = [new(), new() { Weight = double.NaN }] },
        };

        Assert.Equal(
            [
                "/half|representable", "/free|representable", "/table/0/1|representable", "/table/1|required", "/table/2/0|representable", "/doubles/a~1b|representable", "/shades/-7/1|enum",
                "/texts/0/1|required", "/parts/dark \"blue\"|required", "/shape/radius|representable", "/bag/x|representable", "/bag/number|unique", "/lines/k/1/weight|representable",
            ],
            order.Validate().Violations.Select(violation => $"{violation.JsonPointer}|{violation.RuleId}"));
        using JsonDocument written = JsonDocument.Parse(order.ToJsonUtf8());
        Assert.Equal("""[1,"a",null]""", written.RootElement.GetProperty("free").GetRawText());
        Assert.Equal("[[1,null],null,[null]]", written.RootElement.GetProperty("table").GetRawText());
    }

    [Fact]
    public void TypeThatIsNotListed_IsAViolationAndWrittenAsItsBase()
    {
        var order = new Checked { Shape = new Stranger { Title = "x" } };

        Violation violation = Assert.Single(order.Validate().Violations);
        Assert.Equal("/shape", violation.JsonPointer);
        Assert.Contains("\"shape\":{\"title\":\"x\"}", JsonText.Show(order.ToJsonUtf8()), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonObject_IsPartOfTheObjectAround() => Assert.Equal(
        """{"name":"n","a":1.50,"b":null}""",
        JsonText.Show(new NodeBag { Name = "n", Others = new JsonObject { ["a"] = JsonNode.Parse("1.50"), ["b"] = null } }.ToJsonUtf8()));

    [Theory]
    [InlineData(0, true)]
    [InlineData("text", true)]
    [InlineData(DayOfWeek.Monday, false)]
    [InlineData(double.NaN, false)]
    [InlineData(float.NegativeInfinity, false)]
    public void FreeValue_IsWrittenWhereItHasAForm(object value, bool hasForm) => AssertForm(value, hasForm);

    [Fact]
    public void FreeCollection_IsWrittenWhereAllOfItHasAForm()
    {
        AssertForm(new Dictionary<string, object?> { ["a"] = new[] { 1, 2 }, ["b"] = null }, true);
        AssertForm(new Hashtable { ["a"] = 1.5m }, true);
        AssertForm(new Dictionary<string, DateOnly> { ["a"] = default }, true);
        AssertForm(new ArrayList { 1, "a", null, new Money(1, "AUD") }, true);
        AssertForm(new Hashtable { [1] = 1 }, false);
        AssertForm(new List<object> { new() }, false);
        AssertForm(JsonNode.Parse("[1]")!, true);
        AssertForm(default(JsonElement), false);
    }

    [Fact]
    public void FreeCircle_EndsWithAViolation()
    {
        var circle = new List<object?>();
        circle.Add(circle);

        Assert.False(FreeValues.HaveForm(circle));
        Assert.Throws<InvalidOperationException>(() => new Checked { Free = circle }.ToJsonUtf8());
    }

    private static void AssertForm(object value, bool hasForm)
    {
        var order = new Checked { Free = value };

        Assert.Equal(hasForm, order.Validate().IsValid);
        using JsonDocument written = JsonDocument.Parse(order.ToJsonUtf8());
        JsonElement free = written.RootElement.GetProperty("free");
        if (hasForm)
        {
            Assert.Equal(JsonSerializer.Serialize(value, value.GetType(), JsonSerializerOptions.Web), JsonSerializer.Serialize(free, JsonSerializerOptions.Web));
        }
        else
        {
            Assert.Contains("null", free.GetRawText(), StringComparison.Ordinal);
        }
    }

    private sealed class Stranger : Shape;
}
