using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ordain.Tests.Values;

public sealed partial class OpenEnumJsonConverterTests
{
    [Theory]
    [InlineData("\"POST_AU\"", "POST_AU")]
    [InlineData("\"NEW\"", "NEW")]
    [InlineData("\"\"", "")]
    [InlineData("\"\\u00e9 \\\"\"", "é \"")]
    public void Name_IsReadAndWritten(string json, string wireName)
    {
        Carrier value = JsonSerializer.Deserialize<Carrier>(json);

        Assert.Equal(Carrier.From(wireName), value);
        Assert.Equal(value, JsonSerializer.Deserialize<Carrier>(JsonSerializer.Serialize(value)));
        Assert.Equal(JsonSerializer.Serialize(wireName), JsonSerializer.Serialize(value));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[\"POST_AU\"]")]
    public void AnythingElse_IsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Carrier>(json));

    [Fact]
    public void RefusedValue_IsNotInTheMessage()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Carrier>("4711"));

        Assert.DoesNotContain("4711", exception.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Carrier), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nullable_TakesNull()
    {
        Assert.Null(JsonSerializer.Deserialize<Carrier?>("null"));
        Assert.Equal(Carrier.Post, JsonSerializer.Deserialize<Carrier?>("\"POST_AU\""));
        Assert.Equal("null", JsonSerializer.Serialize<Carrier?>(null));
    }

    [Fact]
    public void Default_IsWrittenAsNull() => Assert.Equal("null", JsonSerializer.Serialize(default(Carrier)));

    [Fact]
    public void Key_IsTheName()
    {
        var fees = new Dictionary<Carrier, decimal> { [Carrier.Post] = 9.90m };
        string json = JsonSerializer.Serialize(fees);

        Assert.Equal("""{"POST_AU":9.90}""", json);
        Assert.Equal(fees, JsonSerializer.Deserialize<Dictionary<Carrier, decimal>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<Carrier, decimal> { [default] = 1m }));
    }

    /// <summary>No reflection is needed, so native compilation is safe.</summary>
    [Fact]
    public void SourceGeneratedContext_UsesTheConverter()
    {
        var parcel = new Parcel(Carrier.Post, null);
        string json = JsonSerializer.Serialize(parcel, ParcelContext.Default.Parcel);

        Assert.Equal("""{"By":"POST_AU","Then":null}""", json);
        Assert.Equal(parcel, JsonSerializer.Deserialize(json, ParcelContext.Default.Parcel));
    }

    internal sealed record Parcel(Carrier By, Carrier? Then);

    [JsonSerializable(typeof(Parcel))]
    internal sealed partial class ParcelContext : JsonSerializerContext;
}
