using System.Text.Json;

namespace Ordain.Tests.Payloads;

public sealed class PayloadWriterAllocationTests
{
    private static readonly FixedWriter _output = new(16 * 1024 * 1024);
    private static readonly JsonElement _json = JsonElement.Parse("""{ "a": [1, 2.50, "é \u00e9 //"], "b": { "c": null } }""");
    private static readonly Uri _uri = new("https://example.com/é");
    private static readonly string _long = new('a', 1024 * 1024);
    private static readonly string _longOdd = string.Concat(Enumerable.Repeat("\"é\uD800", 100_000));

    [Fact]
    public void NothingThatIsWritten_Allocates()
    {
        AssertNone("text", (ref writer) => writer.Write("a:"u8, "Jonathan"));
        AssertNone("odd text", (ref writer) => writer.Write("a:"u8, "Zoë \"日本\" 🥪 \uD800 \0"));
        AssertNone("long text", (ref writer) => writer.Write("a:"u8, _long));
        AssertNone("long odd text", (ref writer) => writer.Write("a:"u8, _longOdd));
        AssertNone("null", (ref writer) => writer.Write("a:"u8, (string?)null));
        AssertNone("char", (ref writer) => writer.Write("a:"u8, 'é'));
        AssertNone("uri", (ref writer) => writer.Write("a:"u8, _uri));
        AssertNone("locale", (ref writer) => writer.WriteLocale("a:"u8, "en-AU", '_'));
        AssertNone("name", (ref writer) => writer.WritePropertyName("a:"u8, "é"));
        AssertNone("true", (ref writer) => writer.Write("a:"u8, true));
        AssertNone("int", (ref writer) => writer.Write("a:"u8, int.MinValue));
        AssertNone("uint", (ref writer) => writer.Write("a:"u8, uint.MaxValue));
        AssertNone("long", (ref writer) => writer.Write("a:"u8, long.MinValue));
        AssertNone("ulong", (ref writer) => writer.Write("a:"u8, ulong.MaxValue));
        AssertNone("decimal", (ref writer) => writer.Write("a:"u8, 144.89m));
        AssertNone("large decimal", (ref writer) => writer.Write("a:"u8, decimal.MinValue));
        AssertNone("double", (ref writer) => writer.Write("a:"u8, Math.PI));
        AssertNone("float", (ref writer) => writer.Write("a:"u8, 1.1f));
        AssertNone("not a number", (ref writer) => writer.Write("a:"u8, double.NaN));
        AssertNone("guid", (ref writer) => writer.Write("a:"u8, Guid.AllBitsSet));
        AssertNone("date and time", (ref writer) => writer.Write("a:"u8, DateTime.UnixEpoch));
        AssertNone("date, time and offset", (ref writer) => writer.Write("a:"u8, DateTimeOffset.UnixEpoch));
        AssertNone("date", (ref writer) => writer.Write("a:"u8, DateOnly.MaxValue));
        AssertNone("time", (ref writer) => writer.Write("a:"u8, TimeOnly.MaxValue));
        AssertNone("time span", (ref writer) => writer.Write("a:"u8, TimeSpan.MinValue));
        AssertNone("decimal string", (ref writer) => writer.WriteDecimalString("a:"u8, 12.5m, 2));
        AssertNone("money", (ref writer) => writer.WriteMoney("a:"u8, new Money(12.5m, "AUD"), MoneyWireFormat.DecimalString, 2));
        AssertNone("json", (ref writer) => writer.Write("a:"u8, _json));
        AssertNone("nesting", (ref writer) =>
        {
            writer.EnterObject();
            writer.LeaveObject();
        });
    }

    private static void AssertNone(string what, Writing writing)
    {
        long allocated = Allocations.Of(() =>
        {
            _output.Reset();
            Written.Into(_output, writing);
        });
        Assert.True(allocated == 0, $"{what}: {allocated} bytes");
    }
}
